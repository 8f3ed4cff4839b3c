import { proxy } from 'comlink';
import type { ReadingWatch } from '../validate/readingWatch.ts';
import { callWorker } from './callWorker.ts';
import type { GivenOpening } from './givenOpening.ts';
import givenWorkerAddress from './givenWorker.ts?worker&url';
import type { GivenWorker } from './givenWorker.ts';
import { keepSpare } from './spareWorker.ts';

/**
 * Opens a reader's own files, of a package of any kind, in a worker of its own: rows of records never leave it.
 * Progress is told of records only, since everything else opens at once.
 *
 * @param chosen the files of one folder, not those of folders in it.
 * @throws AbortError when it is cancelled; Error where the worker cannot start. What is wrong with the files is in the result.
 */
export function openGiven(
  chosen: readonly File[],
  { signal, onProgress }: ReadingWatch,
): Promise<GivenOpening> {
  return callWorker<GivenWorker, GivenOpening>(givenWorkerAddress, signal, ({ open }) =>
    open(chosen, proxy(onProgress)),
  );
}

/** Starts what opens files before any are given, so that they open after the connection has gone. */
export function readyToOpen(): void {
  keepSpare(givenWorkerAddress);
}
