import type { Marker } from '../../domain/marker.ts';
import type { Appraisal } from '../../model/appraise.ts';
import type { Uncertainty } from '../../model/simulation/uncertainty.ts';
import { markersNote } from '../../words/markers.ts';
import { PARTNERS, PROPOSED_LEFT_OUT, leftOutOf, toBeFound } from '../../words/partners.ts';
import { formatList } from '../formatList.ts';
import { rangeNotes, type RangeState } from '../rangeNotes.ts';
import type { FunderRow } from './funderRows.ts';
import type { FunderTotal } from './funderTotal.ts';

interface PaidAvoided {
  readonly rows: readonly FunderRow[];
  readonly total: FunderTotal;
  readonly appraisal: Appraisal;
  /** How far the ranges are, and how they were drawn: null unless they are known. */
  readonly ranges: RangeState;
  readonly uncertainty: Pick<Uncertainty, 'kindsTogether'> | null;
}

/** What must be said under paid and avoided cost: markers, what is left out, what is still to be found. */
export function paidAvoidedNotes({
  rows,
  total,
  appraisal,
  ranges,
  uncertainty,
}: PaidAvoided): readonly string[] {
  const { pack, scenario } = appraisal;
  const markers = markersOf(rows);
  const partial = rows
    .flatMap(({ bearers, segments }) => (segments.length === 0 ? [] : bearers))
    .flatMap(({ shortName, events }) =>
      events
        .filter(({ total: shown }) => shown === 'c' || shown === 'x')
        .map(({ event }) => ({ shortName, event })),
    );
  const events = formatList([...new Set(partial.map(({ event }) => event))]);
  const proposed = pack.contributions.some(({ status }) => status === 'proposed');
  return [
    [
      markersNote(markers),
      ...(partial.length === 0 ? [] : [leftOutOf(events)]),
      ...(pack.contributions.length === 0 && pack.programme.basis === 'published'
        ? [PARTNERS.noneInReport]
        : []),
    ],
    [
      ...(total.toFind === null ? [] : [toBeFound(total.toFind)]),
      ...(!scenario.includeProposed && proposed ? [PROPOSED_LEFT_OUT] : []),
      ...(rows.some(({ bearers }) => bearers.length > 0) ? [PARTNERS.onlyFundersPay] : []),
    ],
    [
      ...(ranges === 'known' ? [PARTNERS.chancesNote] : []),
      ...rangeNotes(ranges, uncertainty, false),
    ],
  ]
    .map((sentences) => sentences.filter((sentence) => sentence !== '').join(' '))
    .filter((paragraph) => paragraph !== '');
}

function markersOf(rows: readonly FunderRow[]): readonly Marker[] {
  const figures = rows.flatMap((row) => [
    row.avoided,
    row.pays ?? 'x',
    row.perPound ?? 'x',
    ...row.bearers.map((bearer) => bearer.total),
  ]);
  return (['c', 'x', 'z'] as const).filter((marker) => figures.includes(marker));
}
