import { describe, expect, test } from 'vitest';
import type { Counterfactual } from '../../../src/domain/counterfactual.ts';
import { appraise } from '../../../src/model/appraise.ts';
import { runToEnd } from '../../../src/model/simulation/simulate.ts';
import { triangular, triangularQuantile } from '../../../src/model/simulation/triangular.ts';
import { simulateAppraisal } from '../../../src/model/simulation/uncertainty.ts';
import { preset } from '../../../src/scenario/departures.ts';
import {
  anAssumption,
  anEvent,
  aPackage,
  aStatedRate,
  aUnitCost,
  eventId,
} from '../../fixtures/aPackage.ts';

const expectation = {
  kind: 'rate',
  perWomanYear: 0.33,
  low: 0.197,
  high: 0.528,
  fromMonth: 0,
  toMonth: 27,
} as const;
/** 20 women over 27 months. */
const WOMAN_YEARS = 45;
/** So many that an end of a range is known to 0.02 of an event (its standard error). */
const DRAWS = { seed: 1, draws: 100_000 };

function rangeOf(
  stated: Partial<Counterfactual>,
  assumptions: readonly ReturnType<typeof anAssumption>[] = [],
) {
  const appraisal = appraise(
    aPackage({
      events: [anEvent('pregnancy')],
      unitCosts: [aUnitCost('pregnancy', 'police')],
      counterfactuals: [aStatedRate('pregnancy', { basis: 'prudent', ...stated })],
      assumptions,
    }),
    preset('prudent'),
  );
  const drawn = runToEnd(simulateAppraisal(appraisal, DRAWS));
  return drawn?.stated.get(eventId('pregnancy'));
}

describe('M22: how many fewer of a modelled event', () => {
  const ofRate = rangeOf({ expectation });

  test('lie as far apart as its stated rate', () => {
    const rate = triangular(0.33, 0.197, 0.528);
    expect(ofRate?.low).toBeCloseTo(triangularQuantile(rate, 0.025) * WOMAN_YEARS, 1);
    expect(ofRate?.high).toBeCloseTo(triangularQuantile(rate, 0.975) * WOMAN_YEARS, 1);
    expect(ofRate?.atEdge).toBe(false);
  });

  test('and as its probability, that it may not follow', () => {
    const probability = { probability: 0.9, probabilityLow: 0.7, probabilityHigh: 1 };
    const range = rangeOf({ ...probability });
    const chance = triangular(0.9, 0.7, 1);
    expect(range?.low).toBeCloseTo(triangularQuantile(chance, 0.025) * 0.33 * WOMAN_YEARS, 1);
    expect(range?.high).toBeCloseTo(triangularQuantile(chance, 0.975) * 0.33 * WOMAN_YEARS, 1);
  });

  test('are fewer by as many as were seen all the same', () => {
    const range = rangeOf({ expectation, observed: 5 });
    expect(range?.low).toBeCloseTo((ofRate?.low ?? NaN) - 5, 9);
    expect(range?.high).toBeCloseTo((ofRate?.high ?? NaN) - 5, 9);
  });

  test('stand before any share is taken off', () => {
    const shares = { deadweight: 0.5, deadweightLow: 0.1, deadweightHigh: 0.9, attribution: 0.5 };
    const range = rangeOf({ expectation }, [anAssumption('*', shares)]);
    expect((range?.high ?? 0) / (ofRate?.high ?? 1)).toBeCloseTo(1, 1);
  });

  test('have no range where nothing is stated that could move them', () => {
    expect(rangeOf({})).toBeUndefined();
  });

  test('stand at the edge of a range that opens to one side', () => {
    expect(rangeOf({ expectation: { ...expectation, high: null } })?.atEdge).toBe(true);
  });
});
