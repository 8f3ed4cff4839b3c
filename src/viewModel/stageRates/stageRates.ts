import type { EventDefinition, Theme } from '../../domain/event.ts';
import type { EventId } from '../../domain/identifiers.ts';
import { isFigure } from '../../domain/marker.ts';
import type { MonthSpan } from '../../domain/stages.ts';
import type { Appraisal } from '../../model/appraise.ts';
import type { EventAppraisal } from '../../model/eventAppraisal.ts';
import { couldBeChance } from '../chance.ts';
import { scaleUpTo, type Scale } from '../summary/scale.ts';
import { typographic } from '../typographic.ts';
import { stageRateRows, type StageRateRow } from './stageRateRows.ts';

/** What was to be expected after the start, events a woman a year, and over which months it is drawn. */
interface ExpectedRate extends MonthSpan {
  readonly rate: number;
}

/** One event by stage: all that its chart, its table and its words need. */
export interface StageRates {
  readonly eventId: EventId;
  readonly event: string;
  readonly unit: string;
  readonly theme: Theme;
  readonly better: EventDefinition['better'];
  /** `stated`: what is expected is a stated rate; `missing`: nothing can be compared. */
  readonly basis: 'counted' | 'stated' | 'missing';
  readonly women: number;
  /** The nearest multiple to which counts are shown. */
  readonly roundTo: number;
  readonly rows: readonly StageRateRow[];
  readonly expected: ExpectedRate | null;
  /** Events a woman a year in the window; null where nothing can be compared. */
  readonly after: number | null;
  /** Whether chance alone could explain that these two differ; false where nothing was counted. */
  readonly couldBeChance: boolean;
  readonly scale: Scale;
  /** How many decimals tell these rates apart. */
  readonly decimals: 1 | 2;
}

/** @throws Error where the package has no such event. */
export function stageRates(eventId: EventId, appraisal: Appraisal): StageRates {
  const definition = appraisal.pack.events.find(({ id }) => id === eventId);
  const event = appraisal.events.find((found) => found.eventId === eventId);
  if (definition === undefined || event === undefined) {
    throw new Error(`The package has no event "${eventId}".`);
  }
  const rows = stageRateRows(event, appraisal);
  const expected = expectedRate(event, rows);
  const highest = Math.max(
    expected?.rate ?? 0,
    ...rows.map(({ rate, interval }) => interval?.high ?? (isFigure(rate) ? rate : 0)),
  );
  return {
    eventId,
    event: typographic(definition.name),
    unit: definition.unit,
    theme: definition.theme,
    better: definition.better,
    basis: BASES[event.kind],
    women: womenOf(event, appraisal),
    roundTo: appraisal.pack.programme.disclosure.roundTo,
    rows,
    expected,
    after: event.kind === 'missing' ? null : rateInWindow(event),
    couldBeChance: event.kind === 'counted' && couldBeChance(event),
    scale: scaleUpTo(highest * ROOM_ABOVE),
    decimals: highest < FINE_BELOW ? 2 : 1,
  };
}

/** The highest mark stays clear of the last amount on the axis. */
const ROOM_ABOVE = 1.06;

/** Rates under this differ in their second decimal. */
const FINE_BELOW = 2;

const BASES = { counted: 'counted', modelled: 'stated', missing: 'missing' } as const;

function expectedRate(event: EventAppraisal, rows: readonly StageRateRow[]): ExpectedRate | null {
  const first = rows.at(0);
  const last = rows.at(-1);
  if (event.kind === 'missing' || first === undefined || last === undefined) return null;
  return {
    rate: event.kind === 'counted' ? event.expected / event.after.womanYears : statedRate(event),
    from: first.from,
    to: last.to,
  };
}

function statedRate({
  expectation: { ratePerWomanYear, probability },
}: Extract<EventAppraisal, { kind: 'modelled' }>): number {
  return ratePerWomanYear * probability;
}

function rateInWindow(event: Exclude<EventAppraisal, { kind: 'missing' }>): number {
  if (event.kind === 'counted') return event.after.events / event.after.womanYears;
  const { fromMonth, toMonth } = event.expectation;
  return event.observed / ((event.women * (toMonth - fromMonth)) / 12);
}

function womenOf(event: EventAppraisal, { pack, scenario }: Appraisal): number {
  if (event.kind !== 'missing') return event.women;
  return pack.cohorts
    .filter(({ id }) => scenario.cohorts === 'all' || scenario.cohorts.includes(id))
    .reduce((sum, { women }) => sum + women, 0);
}
