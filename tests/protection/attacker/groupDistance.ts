import { isFigure } from '../../../src/domain/marker.ts';
import type { Disclosure } from '../../../src/domain/programme.ts';
import type { MonthSpan } from '../../../src/domain/stages.ts';
import type { StageCell } from '../../../src/domain/stageTable.ts';
import {
  fromFigure,
  fromMore,
  fromRange,
  fromSafe,
  fromUnsafe,
  type Distance,
} from './cellDistance.ts';
import type { Span, SpanTally } from './spanTally.ts';

/** A cohort, or all of them together, as an attacker sees it. */
export interface Group {
  readonly cohorts: readonly number[];
  readonly spans: readonly Span[];
  readonly rules: Disclosure;
  readonly programmeMonths: number;
}

type Ladder = readonly (readonly number[])[];

/** From being published as these rows in a first release: at the first granularity that is safe. Source: M26. */
export function fromRows(group: Group, rows: readonly StageCell[]): Distance {
  if (!rows.some(({ events }) => isFigure(events))) return fromHidden(group);
  const { before, window } = laddersOf(group);
  const parts = [
    fromRung(
      group,
      before,
      rows.filter(({ to }) => to <= 0),
    ),
    fromRung(
      group,
      window,
      rows.filter(({ from }) => from >= 0),
    ),
  ];
  return (tally) => sumOf(parts, (part) => part(tally));
}

/** From showing nothing in a first release. */
export function fromHidden(group: Group): Distance {
  const { before, window } = laddersOf(group);
  const whole = window.at(-1)?.[0] ?? -1;
  return (tally) =>
    Math.min(
      sumOf(before, (cells) => fromAnyUnsafe(group, cells, tally)),
      sumOf(window, (cells) => fromAnyUnsafe(group, cells, tally)) +
        fromMore(tally.cell(group.cohorts, whole).events, group.rules),
    );
}

/** From the rows of a later release, where an earlier one had these. Source: M29. */
export function fromCarried(
  group: Group,
  earlier: readonly StageCell[],
  later: readonly StageCell[],
): Distance {
  if (!earlier.some(({ events }) => isFigure(events))) return () => 0;
  if (!later.some(({ events }) => isFigure(events))) {
    const hiding = earlier.map((row) => fromMovedOutOfSight(group, row));
    return (tally) => Math.min(...hiding.map((distance) => distance(tally)));
  }
  const parts = earlier.map((row) => fromRenewed(group, row, later));
  return (tally) => sumOf(parts, (part) => part(tally));
}

function fromRenewed(group: Group, row: StageCell, later: readonly StageCell[]): Distance {
  const now = later.find(({ from }) => from === row.from);
  if (now === undefined || !isFigure(now.events) || !isFigure(row.events)) return () => Infinity;
  const span = spanAt(group, row);
  const { roundTo } = group.rules;
  const shown = now.events;
  const stands = now.status === row.status && now.events === row.events;
  if (!stands) {
    return (tally) => {
      const cell = tally.cell(group.cohorts, span);
      return fromFigure(cell.events, shown, group.rules) + fromSafe(cell, group.rules);
    };
  }
  const [least, most] =
    row.status === 'at_most'
      ? [0, roundTo]
      : [Math.ceil(shown - 1.5 * roundTo), Math.ceil(shown + 1.5 * roundTo) - 1];
  return (tally) => fromRange(tally.cell(group.cohorts, span).events, least, most);
}

function fromMovedOutOfSight(group: Group, row: StageCell): Distance {
  const span = spanAt(group, row);
  const { roundTo } = group.rules;
  const shown = isFigure(row.events) ? row.events : 0;
  const isAtMost = row.status === 'at_most';
  return (tally) => {
    const cell = tally.cell(group.cohorts, span);
    const unsafe = fromUnsafe(cell, group.rules);
    if (isAtMost) {
      const tooNear = fromRange(cell.events, roundTo + 1, Math.ceil(1.5 * roundTo) - 1);
      return Math.min(tooNear, Math.max(0, roundTo + 1 - cell.events) + unsafe);
    }
    const up = Math.max(0, Math.ceil(shown + 1.5 * roundTo) - cell.events);
    const down = Math.max(0, cell.events - (Math.ceil(shown - 1.5 * roundTo) - 1));
    return Math.min(up, down) + unsafe;
  };
}

function fromRung(group: Group, ladder: Ladder, rows: readonly StageCell[]): Distance {
  const { cohorts, rules } = group;
  const shown = rows.map((row) => ({ row, span: spanAt(group, row) }));
  const isAtMost = rows.some(({ status }) => status === 'at_most');
  const isShown = (cells: readonly number[]) =>
    !isAtMost &&
    cells.length === shown.length &&
    cells.every((cell, index) => cell === shown[index]?.span);
  const found = ladder.findIndex(isShown);
  const finer = found === -1 ? ladder : ladder.slice(0, found);
  return (tally) => {
    let distance = sumOf(finer, (cells) => fromAnyUnsafe(group, cells, tally));
    for (const { row, span } of shown) {
      const cell = tally.cell(cohorts, span);
      distance += isAtMost
        ? fromRange(cell.events, 1, rules.roundTo)
        : fromFigure(cell.events, isFigure(row.events) ? row.events : 0, rules) +
          fromSafe(cell, rules);
    }
    return distance;
  };
}

function fromAnyUnsafe(group: Group, cells: readonly number[], tally: SpanTally): number {
  let least = Infinity;
  for (const cell of cells) {
    least = Math.min(least, fromUnsafe(tally.cell(group.cohorts, cell), group.rules));
  }
  return least;
}

/** What the months on each side of the start are shown as, from the finest on. */
function laddersOf({ spans, programmeMonths }: Group): { before: Ladder; window: Ladder } {
  const single = spans.flatMap(({ first, last }, span) => (last - first === 1 ? [span] : []));
  const stages = single.filter(
    (span, index) => single.findIndex((each) => isSame(spans[each], spans[span])) === index,
  );
  const before = stages.filter((span) => (spans[span]?.to ?? 1) <= 0);
  const after = stages.filter((span) => (spans[span]?.from ?? -1) >= 0);
  const start = spans[before[0] ?? 0]?.from ?? 0;
  const end = spans[after.at(-1) ?? 0]?.to ?? 0;
  const find = (from: number, to: number) =>
    spans.findIndex((span) => span.from === from && span.to === to);
  const halves = [find(0, programmeMonths), find(programmeMonths, end)].filter(
    (span) => span !== -1,
  );
  return { before: [before, [find(start, 0)]], window: [after, halves, [find(0, end)]] };
}

function isSame(left: MonthSpan | undefined, right: MonthSpan | undefined): boolean {
  return left?.from === right?.from && left?.to === right?.to;
}

function spanAt({ spans }: Group, { from, to }: MonthSpan): number {
  return spans.findIndex((span) => span.from === from && span.to === to);
}

function sumOf<Item>(items: readonly Item[], of: (item: Item) => number): number {
  let sum = 0;
  for (const item of items) sum += of(item);
  return sum;
}
