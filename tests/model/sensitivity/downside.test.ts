import { describe, expect, test } from 'vitest';
import { appraise } from '../../../src/model/appraise.ts';
import { downside } from '../../../src/model/sensitivity/downside.ts';
import { tornado } from '../../../src/model/sensitivity/tornado.ts';
import { preset } from '../../../src/scenario/departures.ts';
import { checkedFolder, EXAMPLE, SMALL } from '../../fixtures/checkedFolder.ts';
import { aForecast } from '../../fixtures/forecastPackage.ts';

describe.each([EXAMPLE, SMALL])('if half of this is wrong: %s', (folder) => {
  const appraisal = appraise(checkedFolder(folder), preset('prudent'));
  const found = downside(appraisal);

  test('the effect halved is half of what is avoided, at the same cost', () => {
    expect(found.asEstimated.avoided).toBe(appraisal.programme.avoided.total);
    expect(found.halved.avoided).toBe(appraisal.programme.avoided.total / 2);
    const cost = appraisal.programme.cost?.total ?? Number.NaN;
    expect(found.halved.net).toBe(found.halved.avoided - cost);
  });

  test('every bad end avoids less than was estimated, the worst first', () => {
    const avoided = found.badEnds.map((end) => end.avoided);
    expect(avoided.length).toBeGreaterThan(1);
    expect(avoided).toEqual(avoided.toSorted((left, right) => left - right));
    expect(Math.max(...avoided)).toBeLessThan(found.asEstimated.avoided);
  });

  test('every bad end is an end of the range that is stated', () => {
    for (const { input, value } of found.badEnds) {
      expect([input.range.low, input.range.high]).toContain(value);
    }
  });

  test('all together are worse than the worst of them', () => {
    expect(found.allTogether.avoided).toBeLessThan(found.badEnds[0]?.avoided ?? -Infinity);
  });
});

/*
 * Avoided: 20 × 0.5 × 0.8 × £250 + 5 × 0.6 × £40 = £2,120, at a cost of £1,000. Each end by itself, the worst first:
 * a rate of 0.2 for 0.5, removals after a quarter of pregnancies, 0.6 of the council's cost, a deadweight of 0.4,
 * 0.8 of pregnancies, half of visits due to the programme.
 */
describe('if some of a forecast is wrong', () => {
  const rules = { ...preset('prudent'), discounting: 'none', optimismBias: false } as const;
  const near = (amount: number): unknown => expect.closeTo(amount, 8);

  test('each assumption takes off what its worse end takes off, whatever it costs', () => {
    const { asEstimated, halved, badEnds } = downside(appraise(aForecast(), rules));
    expect(asEstimated).toEqual({ avoided: near(2120), net: near(1120) });
    expect(halved).toEqual({ avoided: near(1060), net: near(60) });
    expect(
      badEnds.map(({ input, value, avoided, net }) => [input.kind, value, avoided, net]),
    ).toEqual([
      ['ratePerWomanYear', 0.2, near(920), near(-80)],
      ['probability', 0.25, near(1120), near(120)],
      ['unitCost', 0.6, near(1320), near(320)],
      ['deadweight', 0.4, near(1620), near(620)],
      ['probability', 0.8, near(1720), near(720)],
      ['attribution', 0.5, near(2100), near(1100)],
    ]);
  });

  test('all at once they take off more than each', () => {
    // 20 × 2 × 0.2 × 0.8 × 0.25 × 0.6 × £150 + 5 × 0.5 × £40.
    const { allTogether } = downside(appraise(aForecast(), rules));
    expect(allTogether).toEqual({ avoided: near(244), net: near(-756) });
  });

  test('without a cost there is nothing left over to tell', () => {
    const { asEstimated, badEnds } = downside(appraise(aForecast({ programmeCosts: [] }), rules));
    expect([asEstimated.net, badEnds[0]?.net]).toEqual([null, null]);
  });

  test('a range that avoids more at its low is told at its high', () => {
    const { badEnds } = downside(appraise(aForecast(), rules));
    expect(badEnds.find(({ input }) => input.kind === 'deadweight')?.value).toBe(0.4);
    const bars = tornado(appraise(aForecast(), rules));
    expect(bars.map(({ input, atLow, atHigh }) => [input.kind, atLow, atHigh])).toEqual([
      ['ratePerWomanYear', near(-80), near(2720)],
      ['probability', near(120), near(2120)],
      ['unitCost', near(320), near(1920)],
      ['deadweight', near(1370), near(620)],
      ['probability', near(720), near(1120)],
      ['attribution', near(1100), near(1140)],
    ]);
  });
});

test('the 2020 report’s method states no range of its unit cost or rate, so that nothing but the half is left', () => {
  const report = appraise(checkedFolder('public/data/rotherham-2020'), preset('reported'));
  const found = downside(report);
  expect(found.badEnds).toEqual([]);
  expect(found.allTogether).toEqual(found.asEstimated);
  expect(found.halved).toEqual({ avoided: report.programme.avoided.total / 2, net: null });
});
