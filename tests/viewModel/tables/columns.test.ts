import { describe, expect, test } from 'vitest';
import { appraise } from '../../../src/model/appraise.ts';
import { preset } from '../../../src/scenario/departures.ts';
import { eventsTable } from '../../../src/viewModel/tables/eventsTable.ts';
import { funderSummary } from '../../../src/viewModel/tables/funderSummary.ts';
import { programmeSummary } from '../../../src/viewModel/tables/programmeSummary.ts';
import { undrawnResults } from '../../fixtures/undrawnResults.ts';
import {
  aCell,
  aContribution,
  anAssumption,
  anEvent,
  aPackage,
  aPartner,
  aProgrammeCost,
  aUnitCost,
  pounds,
} from '../../fixtures/aPackage.ts';
import { checkedFolder, SMALL } from '../../fixtures/checkedFolder.ts';
import { rowOf } from './readRows.ts';

describe('Each column of events.csv holds its own figure', () => {
  const table = eventsTable(appraise(checkedFolder(SMALL), preset('prudent')));

  /*
   * Call-outs of 10 + 20 women. Without the run-up 60 + 120 in 10 + 20 woman-years: 6 a year, against 7
   * and less with it. 60 woman-years after: 360 expected, 55 + 115 seen, 190 avoided; × 0.75 × 0.8 = 114.
   * It lasts another year at half the pace: 114 ÷ 24 months × 12 × 0.5 = 28.5. Ratio (170 ÷ 60) ÷ 6.
   */
  test('for an event counted before and after', () => {
    const row = rowOf(table, 'police_callout');
    expect(row).toMatchObject({
      women: 30,
      woman_years_before: 30,
      events_before: 180,
      woman_years_after: 60,
      events_after: 170,
      expected: 360,
      gross_avoided: 190,
      net_avoided: 114,
      persistence_avoided: 28.5,
      rate_ratio: 0.472222222222222,
    });
    expect(row['rate_ratio_low']).toBeLessThan(0.472);
    expect(row['rate_ratio_high']).toBeGreaterThan(0.473);
  });
});

describe('Each row of programme-summary.csv, and column of funder-summary.csv, holds its own figure', () => {
  /*
   * 40 events in the year before, 20 in 18 months after: 40 a year × 1.5 − 20 = 40 avoided, of each event.
   * The unit cost of "big" holds "part": 40 of it leave nothing of the 40 of "part".
   * It lasts one further year at half the pace: 40 ÷ 18 × 12 × 0.5 = 13.33.
   * From July 2018: 20 fall in 2018-19, 20 + 3.33 in 2019-20, 10 in 2020-21, which the horizon leaves out.
   * At once £90 × 43.33 = £3,900, a year on £10 × 20 = £200; beyond it £90 × 10 + £10 × 33.33 = £1,233.33.
   * Of "part" £10 × 43.33 is left out; persistence is £90 × 3.33.
   */
  const counted = (event: string) => [
    aCell('first', event, [-12, 0], { events: 40 }),
    aCell('first', event, [0, 18], { events: 20 }),
  ];
  const pack = aPackage({
    partners: [aPartner('council'), aPartner('police')],
    events: [anEvent('big', { contains: [anEvent('part').id] }), anEvent('part')],
    unitCosts: [
      aUnitCost('big', 'police', { amount: pounds(90), cashableShare: 0.25 }),
      aUnitCost('big', 'police', { amount: pounds(10), yearOffset: 1, cashableShare: 0.25 }),
      aUnitCost('part', 'police', { amount: pounds(10) }),
    ],
    cells: [...counted('big'), ...counted('part')],
    assumptions: [anAssumption('*', { persistenceYears: 1, dropOff: 0.5 })],
    contributions: [
      aContribution('police', { amount: pounds(800) }),
      aContribution('council', { amount: pounds(3200) }),
    ],
    programmeCosts: [aProgrammeCost({ amount: pounds(2000) })],
  });
  const appraisal = appraise(pack, {
    ...preset('prudent'),
    discounting: 'none',
    optimismBias: false,
    horizonYears: 2,
  });

  test.each([
    ['avoided', 4100, 'gbp'],
    ['avoided_immediate', 3900, 'gbp'],
    ['cashable', 1025, 'gbp'],
    ['capacity', 3075, 'gbp'],
    ['contributions', 4000, 'gbp'],
    ['programme_costs', 2000, 'gbp'],
    ['net_present_value', 2100, 'gbp'],
    ['benefit_cost_ratio', 2.05, 'ratio'],
    ['cashable_ratio', 0.5125, 'ratio'],
    ['left_out_by_horizon', 1233.33, 'gbp'],
    ['left_out_by_double_counting', 433.33, 'gbp'],
    ['persistence', 300, 'gbp'],
  ])('%s is %d', (measure, value, unit) => {
    expect(rowOf(programmeSummary(undrawnResults(appraisal)), measure)).toMatchObject({
      value,
      unit,
      status: null,
    });
  });

  test('a funder’s avoided cost, contribution, net, return and shares', () => {
    expect(rowOf(funderSummary(undrawnResults(appraisal)), 'police')).toMatchObject({
      avoided_gbp: 4100,
      cashable_gbp: 1025,
      capacity_gbp: 3075,
      contribution_gbp: 800,
      net_gbp: 3300,
      return_per_gbp: 5.125,
      share_of_avoidance: 1,
      share_of_contributions: 0.2,
    });
  });
});
