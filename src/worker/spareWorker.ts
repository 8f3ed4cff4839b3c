import { startWorker } from './startWorker.ts';

/** Workers started ahead, by their address: their scripts are here even when the host no longer is. */
const spares = new Map<string, Worker>();

/** Starts a worker before it is needed. Where it cannot start, the next that is taken says so. */
export function keepSpare(address: string): void {
  if (spares.has(address)) return;
  const worker = startWorker(address);
  worker.addEventListener('error', () => spares.delete(address), { once: true });
  spares.set(address, worker);
}

/** The worker that was started ahead, or a new one. */
export function takeWorker(address: string): Worker {
  const spare = spares.get(address);
  spares.delete(address);
  return spare ?? startWorker(address);
}
