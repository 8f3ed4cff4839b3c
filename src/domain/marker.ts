/**
 * Government shorthand for a figure that is not there. It is never zero.
 * `c` confidential: too few women to show safely. `x` not available. `z` does not apply.
 */
export type Marker = 'c' | 'x' | 'z';

/** A figure, or the reason why there is none. */
export type Figure<N extends number = number> = N | Marker;

/** Whether the figure is there. */
export function isFigure<N extends number>(figure: Figure<N>): figure is N {
  return typeof figure === 'number';
}
