import type { PartnerId } from '../../domain/identifiers.ts';
import { isFigure, type Figure } from '../../domain/marker.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { isCovered } from '../../model/coverage.ts';
import { markersNote } from '../../words/markers.ts';
import { hoursFrom, noHoursFor } from '../../words/partnerPage.ts';
import { costOption } from '../../words/ownFigure.ts';
import { inSentence } from '../../words/sentenceCase.ts';
import { formatList } from '../formatList.ts';
import { roundAppraisal } from '../roundedAppraisal.ts';
import { timeRows, type TimeRow } from './timeFreed.ts';
import { eachText } from './timeTexts.ts';

/** One event's time and money; its label says whose it is where a funder pays for several partners. */
export interface TimeBesidePoundsRow extends TimeRow {
  readonly label: string;
  readonly pounds: Figure;
}

interface TimeBesidePounds {
  readonly rows: readonly TimeBesidePoundsRow[];
  readonly notes: readonly string[];
}

/** Events, hours and whole pounds of these partners, and where the hours come from. */
export function timeBesidePounds(
  partnerIds: readonly PartnerId[],
  appraisal: Appraisal,
): TimeBesidePounds {
  const rounded = roundAppraisal(appraisal, 'pound').partners;
  const time = timeRows(partnerIds, appraisal);
  const several = new Set(time.map(({ partnerId }) => partnerId)).size > 1;
  const rows = time.map((row) => {
    const partner = rounded.find(({ partnerId }) => partnerId === row.partnerId);
    const event = partner?.events.find(({ eventId }) => eventId === row.eventId);
    const label = costOption({ ...row, partner: several ? row.partner : null, yearOffset: 0 });
    return { ...row, label, pounds: poundsOf(row, event?.total ?? 0, appraisal) };
  });
  const without = rows.filter(
    ({ hours, avoidedEvents }) => hours === 'x' && isFigure(avoidedEvents),
  );
  return {
    rows,
    notes: [
      ...rows.flatMap(({ event, hoursPerEvent, hoursSource }) =>
        hoursPerEvent === null ? [] : [hoursFrom(event, eachText(hoursPerEvent), hoursSource)],
      ),
      ...(without.length === 0
        ? []
        : [noHoursFor(formatList([...new Set(without.map(({ event }) => inSentence(event)))]))]),
      ...(rows.some(({ hours }) => hours === 'c') ? [markersNote(['c'])] : []),
    ],
  };
}

function poundsOf(row: TimeRow, pounds: number, { partners }: Appraisal): Figure {
  const found = partners
    .find(({ partnerId }) => partnerId === row.partnerId)
    ?.events.find(({ eventId }) => eventId === row.eventId);
  if (found === undefined) return 'x';
  return isCovered(found.coverage) ? pounds : found.coverage;
}
