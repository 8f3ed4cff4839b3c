import { MARKERS, markerText, type Marker } from '../domain/marker.ts';

/** The markers that stand in place of what is written, so that they can be explained. */
export function markersWritten(texts: readonly (string | null)[]): readonly Marker[] {
  const written = new Set(texts);
  return MARKERS.filter((marker) => written.has(markerText(marker)));
}
