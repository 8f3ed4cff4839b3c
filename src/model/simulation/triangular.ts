/** A figure and the range it may lie in: `low ≤ mode ≤ high`. */
export interface Triangular {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

/** A range in which a side that is not stated is the central value itself. */
export function triangular(mode: number, low: number | null, high: number | null): Triangular {
  return { low: low ?? mode, mode, high: high ?? mode };
}

/** A figure that is held fixed. */
export function fixed(value: number): Triangular {
  return { low: value, mode: value, high: value };
}

export function isFixed({ low, high }: Triangular): boolean {
  return low === high;
}

/**
 * The value below which the share `u`, 0–1, of a triangular distribution lies. Arithmetic and a square
 * root alone, so that every engine gives the same bits. Source: M22.
 */
export function triangularQuantile({ low, mode, high }: Triangular, u: number): number {
  const width = high - low;
  if (width === 0) return mode;
  const below = (mode - low) / width;
  return u < below
    ? low + Math.sqrt(u * width * (mode - low))
    : high - Math.sqrt((1 - u) * width * (high - mode));
}
