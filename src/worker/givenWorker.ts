import { expose } from 'comlink';
import { UNWATCHED, type ReadingWatch } from '../validate/readingWatch.ts';
import { openChosen, type GivenOpening } from './givenOpening.ts';
import { seldom } from './seldom.ts';

/** Opens files off the main thread; ending the worker cancels it. */
function open(
  chosen: readonly File[],
  onProgress: ReadingWatch['onProgress'],
): Promise<GivenOpening> {
  return openChosen(chosen, { ...UNWATCHED, onProgress: seldom(onProgress) });
}

const givenWorker = { open };
export type GivenWorker = typeof givenWorker;

expose(givenWorker);
