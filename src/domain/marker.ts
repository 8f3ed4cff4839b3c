/**
 * Government shorthand for a figure that is not there. It is never zero.
 * `c` confidential: too few women to show safely. `x` not available. `z` does not apply.
 */
export const MARKERS = ['c', 'x', 'z'] as const;

export type Marker = (typeof MARKERS)[number];

/** A marker as files and pages write it: "[c]". */
export function markerText(marker: Marker): string {
  return `[${marker}]`;
}

/** A figure, or the reason why there is none. */
export type Figure<N extends number = number> = N | Marker;

/** Whether the figure is there. */
export function isFigure<N extends number>(figure: Figure<N>): figure is N {
  return typeof figure === 'number';
}
