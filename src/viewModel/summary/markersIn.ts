import { isFigure, type Marker } from '../../domain/marker.ts';
import type { PartnerRow } from './partnerRows.ts';

/** The markers that stand in place of a figure somewhere in these rows, each once, so that they can be explained. */
export function markersIn(rows: readonly PartnerRow[]): readonly Marker[] {
  const figures = rows.flatMap((row) => [row.total, ...row.events.map(({ total }) => total)]);
  return [...new Set(figures.filter((figure) => !isFigure(figure)))].toSorted();
}
