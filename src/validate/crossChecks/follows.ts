import type { Counterfactual, StatedRate } from '../../domain/counterfactual.ts';
import { faultAt, warningAt, type DataIssue } from '../../domain/dataIssue.ts';
import type { EventId } from '../../domain/identifiers.ts';
import type { Located } from '../readTable.ts';
import { cycles } from './cycles.ts';
import type { ReadPackage } from './readPackage.ts';

/** Modelled events that follow one which is not modelled, or themselves, or with other months than theirs. */
export function followsChecks({
  tables: { counterfactuals, events },
}: ReadPackage): readonly DataIssue[] {
  const { file, rows, complete, cells } = counterfactuals;
  if (!complete) return [];
  const circles = cycles([...new Set(rows.map(({ record }) => record.eventId))], (id) =>
    rows.filter(({ record }) => record.eventId === id).flatMap(({ record }) => followed(record)),
  );
  const circling = new Set(circles.flatMap(({ path }) => path));
  return [
    ...circles.map(({ start, path }) =>
      faultAt(
        {
          file,
          row: rows.find(({ record }) => record.eventId === start)?.row ?? 0,
          column: 'follows',
        },
        {
          found: `a circle: ${path.join(' follows ')}`,
          expected: 'events that lead to one with a rate',
          remedy: 'Give one of them a rate with its months.',
        },
      ),
    ),
    ...rows.flatMap(({ row, record }) => {
      const [target] = followed(record);
      if (target === undefined || circling.has(record.eventId)) return [];
      const root = rateBehind(record, rows);
      if (root === undefined) {
        const isEvent = events.rows.some((event) => event.record.id === target);
        return isEvent ? [notModelled(file, row, target)] : [];
      }
      const texts = cells.find((each) => each.row === row)?.cells;
      return (['from_month', 'to_month'] as const).flatMap((column) => {
        const text = texts?.get(column)?.trim() ?? '';
        const month = column === 'from_month' ? root.fromMonth : root.toMonth;
        return !/\d/.test(text) || Number(text) === month
          ? []
          : [otherMonths(file, row, column, text, target, month)];
      });
    }),
  ];
}

function followed({ expectation }: Counterfactual): readonly EventId[] {
  return expectation.kind === 'follows' ? [expectation.eventId] : [];
}

/** The stated rate that a chain of events leads to; a single row serves both bases. */
function rateBehind(
  { expectation, basis }: Counterfactual,
  rows: readonly Located<Counterfactual>[],
  passed: ReadonlySet<EventId> = new Set(),
): StatedRate | undefined {
  if (expectation.kind === 'rate') return expectation;
  const target = expectation.eventId;
  if (passed.has(target)) return undefined;
  const ofEvent = rows.filter(({ record }) => record.eventId === target);
  const next = ofEvent.find(({ record }) => record.basis === basis) ?? ofEvent[0];
  return next === undefined
    ? undefined
    : rateBehind(next.record, rows, new Set([...passed, target]));
}

function notModelled(file: string, row: number, target: EventId): DataIssue {
  return faultAt(
    { file, row, column: 'follows' },
    {
      found: `"${target}", which leads to no row with a rate`,
      expected: 'a modelled event: one with a row in this table',
      remedy: `Give ${target} a row with a rate, or state this event's own rate.`,
    },
  );
}

function otherMonths(
  file: string,
  row: number,
  column: string,
  text: string,
  target: EventId,
  month: number,
): DataIssue {
  return warningAt(
    { file, row, column },
    {
      found: text,
      expected: `an empty cell, or ${month} as for "${target}", which it follows`,
      remedy: 'An event that follows another has its months: what stands here is not used.',
    },
  );
}
