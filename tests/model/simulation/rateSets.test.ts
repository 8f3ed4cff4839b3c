import { describe, expect, test } from 'vitest';
import { appraise } from '../../../src/model/appraise.ts';
import { RateSets, type RateOwner } from '../../../src/model/simulation/rateSets.ts';
import { runToEnd } from '../../../src/model/simulation/simulate.ts';
import { simulationPlan } from '../../../src/model/simulation/simulationPlan.ts';
import { simulateAppraisal } from '../../../src/model/simulation/uncertainty.ts';
import { preset } from '../../../src/scenario/departures.ts';
import { aCell, aCohort, anEvent, aPackage, aUnitCost } from '../../fixtures/aPackage.ts';

const spread = { first: { womanYears: 20, events: 30 }, second: { womanYears: 20, events: 20 } };

function packOf(kinds: readonly (readonly [string, Parameters<typeof anEvent>[1]])[]) {
  return aPackage({
    cohorts: [aCohort('first'), aCohort('second')],
    events: kinds.map(([id, over]) => anEvent(id, over)),
    unitCosts: kinds.map(([id]) => aUnitCost(id, 'council')),
    cells: kinds.flatMap(([id]) =>
      (['first', 'second'] as const).flatMap((cohort) => [
        aCell(cohort, id, [-12, 0], spread[cohort]),
        aCell(cohort, id, [0, 18], spread[cohort]),
      ]),
    ),
  });
}

const crises = [
  ['callout', { dispersion: 3 }],
  ['eviction', { dispersion: 2 }],
] as const;

/** The dispersions of each set say which kinds are in it. */
function setsOf(...kinds: Parameters<typeof packOf>[0]) {
  const appraisal = appraise(packOf(kinds), preset('prudent'));
  return simulationPlan(appraisal, null).rates.map((set) =>
    set.map(({ dispersion }) => dispersion),
  );
}

test('M22: crises of one cohort are drawn together, before and after apart', () => {
  expect(setsOf(...crises)).toEqual([
    [3, 2],
    [3, 2],
    [3, 2],
    [3, 2],
  ]);
});

test('M22: help is drawn apart from crises, and what is without dispersion by itself', () => {
  const sets = setsOf(
    ...crises,
    ['visit', { better: 'more', dispersion: 5 }],
    ['call', { dispersion: null }],
  );
  const count = (wanted: readonly number[]) =>
    sets.filter((set) => JSON.stringify(set) === JSON.stringify(wanted)).length;
  expect([count([3, 2]), count([5]), count([1])]).toEqual([4, 4, 4]);
  expect(sets).toHaveLength(12);
});

test('M22: ranges tell whether kinds were drawn together', () => {
  const told = (kinds: Parameters<typeof packOf>[0]) => {
    const appraisal = appraise(packOf(kinds), preset('prudent'));
    return runToEnd(simulateAppraisal(appraisal, { seed: 1, draws: 2 }))?.kindsTogether;
  };
  expect(told(crises)).toBe(true);
  expect(told(crises.slice(0, 1))).toBe(false);
});

describe('M22: which rates move together', () => {
  const owner: RateOwner = { cohortId: 'first', side: 'before', better: 'fewer' };
  const placesOf = (...rates: readonly (readonly [Partial<RateOwner>, number])[]) => {
    const sets = new RateSets();
    for (const [own, dispersion] of rates) sets.add({ ...owner, ...own }, [], dispersion);
    return sets.sets.map((set) => set.map(({ place }) => place));
  };

  test('those of one cohort on one side of the start, each at its own place', () => {
    expect(placesOf([{}, 2], [{ side: 'after' }, 2], [{}, 3], [{ side: 'after' }, 3])).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  test('not those of other women, nor help with crises', () => {
    expect(placesOf([{}, 2], [{ cohortId: 'second' }, 2], [{ better: 'more' }, 2])).toEqual([
      [0],
      [1],
      [2],
    ]);
  });

  test('nor one that varies no more than by chance', () => {
    expect(placesOf([{}, 1], [{}, 2], [{}, 1], [{}, 2])).toEqual([[0], [1, 3], [2]]);
  });
});
