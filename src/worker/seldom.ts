import type { ReadingWatch } from '../validate/readingWatch.ts';

/** How long a reader does not miss news of a reading. */
const MILLISECONDS = 100;

/** Tells of a reading now and then, since each telling crosses to another thread; always once all has been read. */
export function seldom(tell: ReadingWatch['onProgress']): ReadingWatch['onProgress'] {
  let toldAt = -Infinity;
  return (progress) => {
    const now = performance.now();
    if (now - toldAt < MILLISECONDS && progress.bytesRead < progress.bytes) return undefined;
    toldAt = now;
    return tell(progress);
  };
}
