import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnalystOnlyWomen } from '../../../src/domain/womenCounts.ts';
import { appraise } from '../../../src/model/appraise.ts';
import { runToEnd } from '../../../src/model/simulation/simulate.ts';
import { simulateAppraisal, type Uncertainty } from '../../../src/model/simulation/uncertainty.ts';
import { preset } from '../../../src/scenario/departures.ts';
import { anEvent, aPackage, aUnitCost } from '../../fixtures/aPackage.ts';
import { sha256Of } from '../../fixtures/sha256Of.ts';
import { simulated } from '../../fixtures/simulated.ts';
import { arbitraryWomen, aWoman, packageOfWomen, womenOf } from '../../fixtures/womenPackage.ts';

function drawn(women: AnalystOnlyWomen, seed = 1, draws = 1000): Uncertainty {
  const appraisal = appraise(packageOfWomen(women), preset('prudent'));
  return simulated(appraisal, { seed, draws, women });
}

function digestOf({ draws: { programme } }: Uncertainty): Promise<string> {
  return sha256Of([programme.total, programme.cashable]);
}

/** Twenty women, each the same distance from the last. */
const twenty = womenOf(
  Array.from({ length: 20 }, (_, woman) =>
    aWoman({
      cohort: woman < 12 ? 'first' : 'second',
      callouts: [woman % 5, woman % 4, woman % 3, 1, woman % 2],
      incidents: [1, woman % 3, 0, woman % 2, 0],
    }),
  ),
);

test('M31: the same women, scenario and seed give the same bits in every engine', async () => {
  expect(await digestOf(drawn(twenty))).toBe(
    'a2cc022ef746ea08df90b23a2db48f6d693332c254dd455d7d871d57b1880326',
  );
  expect(await digestOf(drawn(twenty, 2))).not.toBe(await digestOf(drawn(twenty, 1)));
});

test('M31: draws by women average to the figure, and so does each partner’s', () => {
  const { programme } = appraise(packageOfWomen(twenty), preset('prudent'));
  const { total } = drawn(twenty, 3, 20_000).draws.programme;
  const mean = total.reduce((sum, value) => sum + value, 0) / total.length;
  const spread = Math.sqrt(total.reduce((sum, value) => sum + (value - mean) ** 2, 0)) / 20_000;
  expect(Math.abs(mean - programme.avoided.total)).toBeLessThan(4 * spread);
});

test('M31: the range is as wide as Student’s t makes that of women’s own differences', () => {
  const incidents = Array.from({ length: 24 }, (_, woman) => woman % 6);
  const women = womenOf(
    incidents.map((count) => aWoman({ incidents: [count, 0, 0, 0, 0], callouts: [0, 0, 0, 0, 0] })),
  );
  const { draws } = drawn(women, 1, 20_000);
  const mean = incidents.reduce((sum, count) => sum + count, 0) / 24;
  const variance = incidents.reduce((sum, count) => sum + (count - mean) ** 2, 0) / 23;
  // Two years after for each year before, less a tenth that would have happened anyway.
  const expected = 2 * 0.9 * Math.sqrt(24 * variance) * (2.0687 / 1.96);
  const [, events = new Float64Array()] = draws.events;
  const average = events.reduce((sum, value) => sum + value, 0) / events.length;
  const found = Math.sqrt(
    events.reduce((sum, value) => sum + (value - average) ** 2, 0) / events.length,
  );
  expect(found / expected).toBeGreaterThan(0.97);
  expect(found / expected).toBeLessThan(1.03);
});

test('M31: before and after of a woman stay together: what changes for nobody has no range', () => {
  const women = womenOf(
    Array.from({ length: 10 }, (_, woman) =>
      aWoman({ incidents: [woman, 0, woman, woman, 0], callouts: [0, 0, 0, 0, 0] }),
    ),
  );
  const [, incidents = new Float64Array()] = drawn(women).draws.events;
  expect(Math.max(...incidents.map(Math.abs))).toBeLessThan(1e-9);
});

test('M31: no range leaves its own figure outside, over 200 random groups of women', () => {
  let seen = 0;
  fc.assert(
    fc.property(arbitraryWomen, ({ women, departures }) => {
      const appraisal = appraise(packageOfWomen(women), departures);
      const found = runToEnd(simulateAppraisal(appraisal, { seed: 1, draws: 500, women }));
      if (found === null) return;
      seen += 1;
      const { avoided, cashable, capacity, immediate } = found.programme;
      for (const range of [avoided, cashable, capacity, immediate, ...found.partners.values()]) {
        expect(range.atEdge).toBe(false);
      }
    }),
    { numRuns: 200 },
  );
  expect(seen).toBeGreaterThan(100);
});

describe('M31: refuses', () => {
  test('to draw women for figures that others see', () => {
    const pack = packageOfWomen(twenty);
    const published = aPackage({ ...pack, cells: pack.stageTable.cells });
    const run = simulateAppraisal(appraise(published, preset('prudent')), {
      seed: 1,
      draws: 10,
      women: twenty,
    });
    expect(() => run.next()).toThrow('never drawn');
  });

  test('women who are not those of the counts', () => {
    const pack = packageOfWomen(twenty);
    const other = {
      ...pack,
      events: [anEvent('callout')],
      unitCosts: [aUnitCost('callout', 'police')],
    };
    const run = simulateAppraisal(appraise(other, preset('prudent')), {
      seed: 1,
      draws: 10,
      women: { ...twenty, counts: [] },
    });
    expect(() => run.next()).toThrow('No woman of "first"');
  });
});
