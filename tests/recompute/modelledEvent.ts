import type { Counterfactual } from '../../src/domain/counterfactual.ts';
import type { DataPackage } from '../../src/domain/dataPackage.ts';
import { Decimal } from './decimal.ts';
import type { Rules } from './rules.ts';

/** An event at a stated rate, for all the women of the package. */
export interface ModelledEvent {
  readonly row: Counterfactual;
  readonly fromMonth: number;
  readonly toMonth: number;
  readonly women: number;
  readonly expected: Decimal;
  readonly observed: Decimal;
  /** Rounded to a whole event where the scenario obeys the row. */
  readonly gross: Decimal;
}

/** The row that stands for an event's "before", in the scenario's basis. */
function rowOf(pack: DataPackage, rules: Rules, event: string): Counterfactual | undefined {
  const rows = pack.counterfactuals.filter((row) => row.eventId === event);
  return rows.length === 1 ? rows[0] : rows.find(({ basis }) => basis === rules.counterfactual);
}

/** What is expected of a modelled event, and what was avoided of it (M3, M4). */
export function modelledEvent(
  pack: DataPackage,
  rules: Rules,
  event: string,
): ModelledEvent | undefined {
  const row = rowOf(pack, rules, event);
  if (row === undefined) return undefined;
  const women = pack.cohorts.reduce((total, cohort) => total + cohort.women, 0);
  const { expected, fromMonth, toMonth } = expectation(pack, rules, row, women);
  const observed = Decimal.of(row.observed);
  const exact = expected.minus(observed);
  const gross = rules.rounding && row.rounding === 'nearest' ? Decimal.of(exact.nearest()) : exact;
  return { row, fromMonth, toMonth, women, expected, observed, gross };
}

function expectation(
  pack: DataPackage,
  rules: Rules,
  row: Counterfactual,
  women: number,
): Pick<ModelledEvent, 'expected' | 'fromMonth' | 'toMonth'> {
  const probability = rules.probability.get(row.eventId) ?? Decimal.of(row.probability);
  const stated = row.expectation;
  if (stated.kind === 'follows') {
    const leader = modelledEvent(pack, rules, stated.eventId);
    if (leader === undefined) throw new Error(`${row.eventId} follows an event without a row.`);
    const { expected, fromMonth, toMonth } = leader;
    return { expected: expected.times(probability), fromMonth, toMonth };
  }
  const { fromMonth, toMonth } = stated;
  const rate = rules.rate.get(row.eventId) ?? Decimal.of(stated.perWomanYear);
  const womanYears = Decimal.of(women * (toMonth - fromMonth)).over(Decimal.of(12));
  return { expected: rate.times(probability).times(womanYears), fromMonth, toMonth };
}
