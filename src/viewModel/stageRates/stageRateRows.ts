import { MONTHS_IN_YEAR } from '../../domain/calendar.ts';
import type { EventDefinition } from '../../domain/event.ts';
import { ALL_COHORTS, type AllCohorts, type CohortId } from '../../domain/identifiers.ts';
import { isFigure, type Figure } from '../../domain/marker.ts';
import type { MonthSpan } from '../../domain/stages.ts';
import type { CountStatus, StageCell } from '../../domain/stageTable.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { RUN_UP_FROM } from '../../model/baseline.ts';
import { countStatusOfSum } from '../../model/coverage.ts';
import type { CountedEvent, EventAppraisal, ModelledEvent } from '../../model/eventAppraisal.ts';
import { windowEnd } from '../../model/exposure.ts';
import { rateInterval, type Interval } from '../../model/rateInterval.ts';
import { DEFAULT_LEVEL } from '../../model/simulation/chances.ts';

/** Where a stage lies: `window` runs from the start past the end of the programme. */
export type StagePhase = 'before' | 'programme' | 'after' | 'window';

/**
 * What the figures make of a stage: `left-out` is the run-up, `beyond` lies after the window; of `stated`, the package
 * says how many there were, and nothing was counted stage by stage.
 */
type StageUse = 'baseline' | 'left-out' | 'window' | 'beyond' | 'stated';

/** One stage of one event, all of the scenario's cohorts together: a mark of the chart, and a row of its table. */
export interface StageRateRow extends MonthSpan {
  readonly phase: StagePhase;
  readonly use: StageUse;
  /** `z` where none are taken to have happened, and nothing was counted. */
  readonly events: Figure;
  readonly womanYears: Figure;
  /** Events a woman a year. */
  readonly rate: Figure;
  /** Its limits, 19 in 20, with the dispersion of women's counts; null without a rate. Source: M20. */
  readonly interval: Interval | null;
  readonly status: CountStatus;
}

/** What was counted of an event, stage by stage; for an event that follows a stated rate, over its months. */
export function stageRateRows(
  event: EventAppraisal,
  appraisal: Appraisal,
): readonly StageRateRow[] {
  const definition = appraisal.pack.events.find(({ id }) => id === event.eventId);
  if (definition === undefined) return [];
  if (event.kind === 'modelled') return [modelledRow(event, appraisal)];
  const groups = groupsInScope(event, appraisal);
  const cells = appraisal.pack.stageTable.cells.filter(
    (cell) => cell.eventId === event.eventId && groups.includes(cell.cohortId),
  );
  return commonSpans(cells).map((span) =>
    stageRow(
      span,
      cells.filter((cell) => cell.from >= span.from && cell.to <= span.to),
      event,
      definition,
      appraisal,
    ),
  );
}

/** The groups that the figure holds; of an event without one, all that were asked for. */
function groupsInScope(
  event: CountedEvent | Exclude<EventAppraisal, CountedEvent | ModelledEvent>,
  { pack, scenario }: Appraisal,
): readonly (CohortId | AllCohorts)[] {
  if (event.kind === 'counted') return event.groups.map(({ cohortId }) => cohortId);
  if (scenario.cohorts !== 'all') return scenario.cohorts;
  return [ALL_COHORTS, ...pack.cohorts.map(({ id }) => id)];
}

/** The finest stages that no group's rows cut across. */
function commonSpans(cells: readonly StageCell[]): readonly MonthSpan[] {
  const bounds = [...new Set(cells.flatMap(({ from, to }) => [from, to]))]
    .filter((bound) => !cells.some(({ from, to }) => from < bound && bound < to))
    .toSorted((left, right) => left - right);
  return bounds
    .slice(1)
    .map((to, index) => ({ from: bounds[index] ?? to, to }))
    .filter((span) => cells.some(({ from, to }) => from >= span.from && to <= span.to));
}

function stageRow(
  span: MonthSpan,
  cells: readonly StageCell[],
  event: EventAppraisal,
  { dispersion }: EventDefinition,
  { pack, scenario }: Appraisal,
): StageRateRow {
  const { programmeMonths } = pack.programme;
  const events = sumOf(cells.map((cell) => cell.events));
  const womanYears = sumOf(cells.map((cell) => cell.womanYears));
  const status = countStatusOfSum(cells.map((cell) => cell.status));
  return {
    ...span,
    phase: phaseOf(span, programmeMonths),
    use: useOf(span, cells, event, windowEnd(pack, scenario.window)),
    events,
    womanYears,
    status,
    ...rateOf(events, womanYears, { dispersion, status }),
  };
}

/**
 * What follows a stated rate has no counts: it is taken as none, which is an assumption and no rate, or as what the
 * package states was seen all the same, which is published rounded up. Neither has a range. Source: M3, M28.
 */
function modelledRow(
  { expectation: { fromMonth, toMonth }, women, observed }: ModelledEvent,
  { pack }: Appraisal,
): StageRateRow {
  const span = { from: fromMonth, to: toMonth };
  const womanYears = (women * (toMonth - fromMonth)) / MONTHS_IN_YEAR;
  return {
    ...span,
    phase: phaseOf(span, pack.programme.programmeMonths),
    use: 'stated',
    womanYears: 'z',
    interval: null,
    ...(observed === 0
      ? { events: 'z', rate: 'z', status: '' }
      : { events: observed, rate: observed / womanYears, status: 'at_most' }),
  };
}

/** A count published as no more than the rounding may be as little as one, so its limits begin at 0. */
function rateOf(
  events: Figure,
  womanYears: Figure,
  counts: { readonly dispersion: number | null; readonly status: CountStatus },
): Pick<StageRateRow, 'rate' | 'interval'> {
  if (!isFigure(events)) return { rate: events, interval: null };
  if (!isFigure(womanYears)) return { rate: womanYears, interval: null };
  if (womanYears === 0) return { rate: 'x', interval: null };
  const limits = rateInterval({ events, womanYears }, counts.dispersion, DEFAULT_LEVEL);
  return {
    rate: events / womanYears,
    interval: counts.status === 'at_most' ? { ...limits, low: 0 } : limits,
  };
}

/** A sum in which nothing is missing; hidden where any part is hidden. */
function sumOf(parts: readonly Figure[]): Figure {
  if (parts.includes('c')) return 'c';
  return parts.reduce<Figure>(
    (sum, part) => (isFigure(sum) && isFigure(part) ? sum + part : 'x'),
    0,
  );
}

function phaseOf({ from, to }: MonthSpan, programmeMonths: number): StagePhase {
  if (to <= 0) return 'before';
  if (to <= programmeMonths) return 'programme';
  return from >= programmeMonths ? 'after' : 'window';
}

function useOf(
  { from, to }: MonthSpan,
  cells: readonly StageCell[],
  event: EventAppraisal,
  end: number,
): StageUse {
  if (from >= end) return 'beyond';
  if (to > 0) return 'window';
  const leavesRunUp = event.kind === 'counted' && event.baseline.taken === 'excluding-run-up';
  return leavesRunUp && cells.every((cell) => cell.to > RUN_UP_FROM) ? 'left-out' : 'baseline';
}
