import { isFigure, MARKERS } from '../../domain/marker.ts';
import { markersNote } from '../../words/markers.ts';
import { STAGE_RATES } from '../../words/stageRates.ts';
import type { StageRates } from './stageRates.ts';

/** What must be said under rates by stage: markers, and what the ranges hold. */
export function stageRatesNotes({ rows }: Pick<StageRates, 'rows'>): readonly string[] {
  const markers = MARKERS.filter((marker) =>
    rows.some(({ rate, womanYears }) => rate === marker || womanYears === marker),
  );
  return [
    ...(markers.length === 0 ? [] : [markersNote(markers)]),
    ...(rows.some(({ status, events }) => status === 'at_most' && isFigure(events))
      ? [STAGE_RATES.atMostNote]
      : []),
    ...(rows.some(({ interval }) => interval !== null) ? [STAGE_RATES.rangeNote] : []),
  ];
}
