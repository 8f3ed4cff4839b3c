import { describe, expect, test } from 'vitest';
import { appraise } from '../../../src/model/appraise.ts';
import { preset } from '../../../src/scenario/departures.ts';
import {
  bridgeBars,
  bridgeMessage,
  bridgeRows,
  bridgeSum,
  unchangedSteps,
} from '../../../src/viewModel/bridge/bridgeRows.ts';
import { bridgeTable } from '../../../src/viewModel/tables/bridgeTable.ts';
import { checkedFolder, EXAMPLE, ROTHERHAM_2020 } from '../../fixtures/checkedFolder.ts';
import { hiddenFunders } from '../../fixtures/fundersPackage.ts';
import { readRows } from '../tables/readRows.ts';

describe.each([EXAMPLE, ROTHERHAM_2020])('the bridge of %s', (folder) => {
  const appraisal = appraise(checkedFolder(folder), preset('prudent'));
  const rows = bridgeRows(appraisal);
  const bars = bridgeBars(rows);

  test('adds: each step starts where the one before it ended', () => {
    const [first] = rows;
    const sum = rows.slice(1).reduce((total, { change }) => total + (change ?? NaN), 0);
    expect((first?.total ?? NaN) + sum).toBe(rows.at(-1)?.total);
    bars.slice(1, -1).forEach((bar, index) => expect(bar.from).toBe(bars[index]?.to));
    expect(bars.at(-1)?.to).toBe(bars.at(-2)?.to);
  });

  test('ends in the figure in hand, with what all changes come to', () => {
    const changes = rows.slice(1).map(({ change }) => change ?? NaN);
    expect(bridgeSum(rows)).toEqual({
      change: changes.reduce((total, change) => total + change),
      total: bars.at(-1)?.to,
    });
  });

  test('is that of bridge.csv, to the pound', () => {
    const table = readRows(bridgeTable(appraisal));
    expect(rows.map(({ step }) => step)).toEqual(table.map((row) => row.get('name')));
    rows.forEach(({ total }, index) => {
      expect(Math.abs(Number(table[index]?.get('total_gbp')) - (total ?? NaN))).toBeLessThan(0.51);
    });
  });

  test('draws what changes, and names what does not', () => {
    expect(bars).toHaveLength(rows.length + 1 - unchangedSteps(rows).length);
    expect(unchangedSteps(rows)).toContain('unitCosts');
  });
});

test('the published case starts at the published figure', () => {
  const rows = bridgeRows(appraise(checkedFolder(ROTHERHAM_2020), preset('prudent')));
  expect(rows[0]).toMatchObject({ step: 'reported', total: 2_088_480, change: null });
  expect(bridgeMessage(rows)).toBe(
    'From £2.09\u00a0million to £1.21\u00a0million; the largest step is “expected rates”',
  );
});

test('says so where the figure in hand is the report’s own', () => {
  const rows = bridgeRows(appraise(checkedFolder(ROTHERHAM_2020), preset('reported')));
  expect(bridgeMessage(rows)).toBe(
    'The figure in hand is that of the 2020 report’s method: £2.09\u00a0million',
  );
  expect(bridgeBars(rows)).toHaveLength(2);
});

test('draws nothing of figures that are hidden', () => {
  const rows = bridgeRows(appraise(hiddenFunders(), preset('prudent')));
  expect(rows.every(({ total, change }) => total === null && change === null)).toBe(true);
  expect(bridgeBars(rows)).toEqual([]);
  expect(bridgeSum(rows)).toEqual({ change: null, total: null });
});
