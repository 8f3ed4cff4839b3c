import { describe, expect, test } from 'vitest';
import { appraise } from '../../src/model/appraise.ts';
import { downside } from '../../src/model/downside.ts';
import { preset } from '../../src/scenario/departures.ts';
import { checkedFolder, EXAMPLE, SMALL } from '../fixtures/checkedFolder.ts';

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

test('the 2020 report’s method states no range of its unit cost or rate, so that nothing but the half is left', () => {
  const report = appraise(checkedFolder('public/data/rotherham-2020'), preset('reported'));
  const found = downside(report);
  expect(found.badEnds).toEqual([]);
  expect(found.allTogether).toEqual(found.asEstimated);
  expect(found.halved).toEqual({ avoided: report.programme.avoided.total / 2, net: null });
});
