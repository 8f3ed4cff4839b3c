/** Who watches a long reading: it may be stopped, and tells how far it has come. */
export interface ReadingWatch {
  /** Stops the reading after the piece in hand. */
  readonly signal: AbortSignal;
  /** Told after each piece; the reading waits until it has been heard. */
  readonly onProgress: (progress: ReadingProgress) => void | Promise<void>;
}

/** How much of the largest file has been read. */
export interface ReadingProgress {
  readonly bytesRead: number;
  readonly bytes: number;
}

/** A reading that nobody stops or looks at. */
export const UNWATCHED: ReadingWatch = {
  signal: new AbortController().signal,
  onProgress: () => undefined,
};
