import { wrap, type Remote } from 'comlink';
import { takeWorker } from './spareWorker.ts';

/**
 * Calls a worker that nobody else uses, and ends it afterwards.
 *
 * @param address as the bundler gives it.
 * @param signal ends the worker at once.
 * @throws AbortError when it is cancelled; Error where the worker cannot start, or what it throws itself.
 */
export async function callWorker<Exposed, Result>(
  address: string,
  signal: AbortSignal,
  call: (worker: Remote<Exposed>) => Promise<Result>,
): Promise<Result> {
  signal.throwIfAborted();
  const worker = takeWorker(address);
  const finished = new AbortController();
  const cancelled = new DOMException('The work was cancelled.', 'AbortError');
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(cancelled), { signal: finished.signal });
    worker.addEventListener('error', () => reject(new Error('The page could not start the work.')));
  });
  try {
    return await Promise.race([call(wrap<Exposed>(worker)), stopped]);
  } finally {
    finished.abort();
    worker.terminate();
  }
}
