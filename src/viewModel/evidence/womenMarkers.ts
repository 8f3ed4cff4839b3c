import type { Marker } from '../../domain/marker.ts';
import type { WomenOutcome } from '../../words/outcomes.ts';

const MARKERS = ['c', 'x', 'z'] as const satisfies readonly Marker[];

/** The markers that stand in place of a number of women, so that they can be explained. */
export function womenMarkers(rows: readonly WomenOutcome[]): readonly Marker[] {
  const written = new Set(rows.flatMap(({ before, after }) => [before, after]));
  return MARKERS.filter((marker) => written.has(`[${marker}]`));
}
