import type { EventId } from '../../domain/identifiers.ts';
import type { Figure } from '../../domain/marker.ts';
import type { Appraisal } from '../../model/appraise.ts';
import type { NewGroup } from '../../model/newGroup/newGroup.ts';
import type { Interval } from '../../model/rateInterval.ts';
import { roundHalfAway } from '../rounding.ts';
import { figureColumn, textColumn, type ColumnOf } from '../tables/column.ts';
import type { Table } from '../tables/table.ts';
import { tableOf } from '../tables/tableOf.ts';
import { typographic } from '../typographic.ts';

/** One event: what the last group came to, and between what a new one may. Whole events, negative for more of them. */
export interface NewGroupRow {
  readonly eventId: EventId;
  readonly event: string;
  readonly lastAvoided: Figure;
  /** `z` for a modelled event, which cannot be counted. */
  readonly seen: Interval | 'z';
  readonly avoided: Interval;
}

/** The events that have a figure, in the order of the package. */
export function newGroupRows({ events, pack }: Appraisal, group: NewGroup): readonly NewGroupRow[] {
  return group.events.flatMap(({ eventId, seen, netAvoided }) => {
    const named = pack.events.find(({ id }) => id === eventId);
    const last = events.find((event) => event.eventId === eventId);
    if (named === undefined || last === undefined) return [];
    return [
      {
        eventId,
        event: typographic(named.name),
        lastAvoided: last.kind === 'missing' ? last.coverage : roundHalfAway(last.netAvoided),
        seen: seen === null ? 'z' : whole(seen),
        avoided: whole(netAvoided),
      },
    ];
  });
}

interface NewGroupLine extends NewGroupRow {
  readonly women: number;
}

const columns: readonly ColumnOf<NewGroupLine>[] = [
  textColumn('event_id', ({ eventId }) => eventId),
  figureColumn('women', ({ women }) => women),
  figureColumn('last_avoided_events', ({ lastAvoided }) =>
    typeof lastAvoided === 'number' ? lastAvoided : null,
  ),
  figureColumn('seen_low_events', ({ seen }) => (seen === 'z' ? null : seen.low)),
  figureColumn('seen_high_events', ({ seen }) => (seen === 'z' ? null : seen.high)),
  figureColumn('avoided_low_events', ({ avoided }) => avoided.low),
  figureColumn('avoided_high_events', ({ avoided }) => avoided.high),
];

/** The same rows to take away. */
export function newGroupTable(
  rows: readonly NewGroupRow[],
  women: number,
  appraisal: Appraisal,
): Table {
  return tableOf(
    'new-group',
    columns,
    rows.map((row) => ({ ...row, women })),
    appraisal,
  );
}

function whole({ low, high }: Interval): Interval {
  return { low: roundHalfAway(low), high: roundHalfAway(high) };
}
