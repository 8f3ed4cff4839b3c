import { describe, expect, test } from 'vitest';
import { appraise } from '../../../src/model/appraise.ts';
import { preset } from '../../../src/scenario/departures.ts';
import { funderSummary } from '../../../src/viewModel/tables/funderSummary.ts';
import { partnerSummary } from '../../../src/viewModel/tables/partnerSummary.ts';
import { programmeSummary } from '../../../src/viewModel/tables/programmeSummary.ts';
import { simulatedResults } from '../../../src/viewModel/tables/results.ts';
import { checkedFolder, ROTHERHAM_2020, SMALL } from '../../fixtures/checkedFolder.ts';
import { readRows, rowOf } from './readRows.ts';

const DRAWN = { seed: 7, draws: 400 };
const results = simulatedResults(appraise(checkedFolder(SMALL), preset('prudent')), DRAWN);
const undrawn = [
  simulatedResults(results.appraisal, { seed: 7, draws: 0 }),
  simulatedResults(appraise(checkedFolder(SMALL), preset('reported')), DRAWN),
];
const programme = programmeSummary(results);
const limits = (measure: string) => {
  const { low, high } = rowOf(programme, measure);
  return [Number(low), Number(high)] as const;
};

describe('programme-summary.csv with draws', () => {
  test('says how many, and from which seed', () => {
    expect(rowOf(programme, 'seed')).toMatchObject({ value: 7, unit: null, status: null });
    expect(rowOf(programme, 'draws')).toMatchObject({ value: 400, unit: null, status: null });
  });

  test.each([
    'avoided',
    'avoided_immediate',
    'cashable',
    'capacity',
    'net_present_value',
    'benefit_cost_ratio',
    'cashable_ratio',
  ])('%s lies in a range of its own', (measure) => {
    const [low, high] = limits(measure);
    const { value } = rowOf(programme, measure);
    expect(low).toBeLessThan(Number(value));
    expect(high).toBeGreaterThan(Number(value));
  });

  test('what follows from avoided cost and a fixed cost follows in its range too', () => {
    const cost = results.appraisal.programme.cost?.total ?? 0;
    expect(limits('net_present_value')[0]).toBeCloseTo(limits('avoided')[0] - cost, 1);
    expect(limits('benefit_cost_ratio')[1]).toBeCloseTo(limits('avoided')[1] / cost, 6);
    expect(limits('cashable_ratio')[0]).toBeCloseTo(limits('cashable')[0] / cost, 6);
  });

  test('what is not drawn has no range', () => {
    for (const measure of ['contributions', 'programme_costs', 'payback_month', 'seed', 'draws']) {
      expect(rowOf(programme, measure)).toMatchObject({ low: null, high: null });
    }
  });

  test('the chance is that of the draws, marked as the figure is', () => {
    const chance = rowOf(programme, 'chance_of_recovery');
    expect(chance).toMatchObject({
      value: results.uncertainty?.programme.ofRecovery,
      unit: 'share',
      status: rowOf(programme, 'net_present_value')['status'],
    });
    expect(Number(chance['value'])).toBeGreaterThan(
      Number(rowOf(programme, 'chance_of_recovery_cashable')['value']),
    );
  });

  test('without programme costs there is no chance to tell', () => {
    const report = appraise(checkedFolder(ROTHERHAM_2020), preset('prudent'));
    const table = programmeSummary(simulatedResults(report, DRAWN));
    expect(rowOf(table, 'chance_of_recovery')).toMatchObject({ value: null, status: 'x' });
    expect(rowOf(table, 'draws')).toMatchObject({ value: 400 });
  });
});

describe('partners and funders with draws', () => {
  test('each figure stands beside its range', () => {
    for (const row of [...readRows(partnerSummary(results)), ...readRows(funderSummary(results))]) {
      if (row.get('avoided_gbp') === null) continue;
      expect(Number(row.get('avoided_low_gbp'))).toBeLessThanOrEqual(
        Number(row.get('avoided_gbp')),
      );
      expect(Number(row.get('avoided_high_gbp'))).toBeGreaterThanOrEqual(
        Number(row.get('avoided_gbp')),
      );
    }
  });

  test('a funder that contributes has a chance, one that does not has none', () => {
    for (const row of readRows(funderSummary(results))) {
      const paid = Number(row.get('contribution_gbp')) > 0;
      expect(row.get('chance_of_recovery') !== null).toBe(paid);
      expect(row.get('chance_of_recovery_cashable') !== null).toBe(paid);
    }
  });
});

test('without draws, and by the 2020 report’s method, every simulated column is blank', () => {
  for (const each of undrawn) {
    for (const table of [programmeSummary(each), partnerSummary(each), funderSummary(each)]) {
      table.columns.forEach(({ kind, name }, at) => {
        if (kind !== 'simulated') return;
        for (const row of table.rows) expect(row[at], name).toBeNull();
      });
    }
    expect(rowOf(programmeSummary(each), 'chance_of_recovery')).toMatchObject({
      value: null,
      status: 'x',
    });
    expect(rowOf(programmeSummary(each), 'draws')).toMatchObject({ value: 0 });
  }
});

test('draws change no other cell', () => {
  const plain = undrawn[0];
  if (plain === undefined) throw new Error('No results without draws.');
  for (const make of [partnerSummary, funderSummary]) {
    const kinds = make(results).columns.map(({ kind }) => kind);
    const fixedCells = (table: ReturnType<typeof make>) =>
      table.rows.map((row) => row.filter((_, at) => kinds[at] !== 'simulated'));
    expect(fixedCells(make(results))).toEqual(fixedCells(make(plain)));
  }
});
