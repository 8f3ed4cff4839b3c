import { describe, expect, test } from 'vitest';
import { appraise } from '../../../src/model/appraise.ts';
import { preset, type ScenarioDepartures } from '../../../src/scenario/departures.ts';
import { eventsTable } from '../../../src/viewModel/tables/eventsTable.ts';
import { funderSummary } from '../../../src/viewModel/tables/funderSummary.ts';
import { partnerEventYear } from '../../../src/viewModel/tables/partnerEventYear.ts';
import { partnerSummary } from '../../../src/viewModel/tables/partnerSummary.ts';
import { undrawnResults } from '../../fixtures/undrawnResults.ts';
import { programmeSummary } from '../../../src/viewModel/tables/programmeSummary.ts';
import {
  aCell,
  aContribution,
  anEvent,
  aPackage,
  aPartner,
  aProgrammeCost,
  aStatedRate,
  aUnitCost,
  pounds,
} from '../../fixtures/aPackage.ts';
import { readRows, rowOf, rowsWhere } from './readRows.ts';

const counted = (event: string) => [
  aCell('first', event, [-12, 0], { events: 40 }),
  aCell('first', event, [0, 18], { events: 20 }),
];

/** `hidden` leaves nothing of partner `nhs`; `police` and `council` have a figure, and `council` no unit cost. */
function aPackageWithHidden(over: Parameters<typeof aPackage>[0] = {}) {
  return aPackage({
    partners: [aPartner('council'), aPartner('nhs'), aPartner('police')],
    events: [anEvent('callout'), anEvent('hidden')],
    unitCosts: [aUnitCost('callout', 'police'), aUnitCost('hidden', 'nhs')],
    cells: [
      ...counted('callout'),
      aCell('first', 'hidden', [-12, 0], { events: 'c' }),
      aCell('first', 'hidden', [0, 18], { events: 'c' }),
    ],
    ...over,
  });
}

const reported = (pack = aPackageWithHidden(), over: Partial<ScenarioDepartures> = {}) =>
  appraise(pack, { ...preset('reported'), ...over });

describe('What is missing is blank, and says why', () => {
  test('a partner whose every event is hidden has no figure; one without a unit cost avoids £0', () => {
    const table = partnerSummary(undrawnResults(reported()));
    expect(rowOf(table, 'nhs')).toMatchObject({
      avoided_gbp: null,
      cashable_gbp: null,
      status: 'c',
    });
    expect(rowOf(table, 'council')).toMatchObject({
      avoided_gbp: 0,
      share_of_avoidance: 0,
      status: null,
    });
    expect(rowOf(table, 'police')).toMatchObject({
      avoided_gbp: 4000,
      share_of_avoidance: 1,
      status: null,
    });
  });

  test('a hidden event is one row without a year, and its line of events is blank', () => {
    const appraisal = reported();
    const years = rowsWhere(partnerEventYear(appraisal), 'event_id', 'hidden');
    expect(years.map((row) => Object.fromEntries(row))).toMatchObject([
      {
        partner_id: 'nhs',
        financial_year: null,
        avoided_events: null,
        avoided_gbp: null,
        status: 'c',
      },
    ]);
    expect(rowOf(eventsTable(appraisal), 'hidden')).toMatchObject({
      women: null,
      events_before: null,
      net_avoided: null,
      status: 'c',
    });
  });

  test('what the programme avoids without a hidden event is partial', () => {
    const table = programmeSummary(undrawnResults(reported()));
    expect(rowOf(table, 'avoided')).toMatchObject({ value: 4000, status: 'partial' });
    expect(rowOf(table, 'left_out_by_horizon')).toMatchObject({ value: 0, status: 'partial' });
  });

  test('without contributions or costs, whatever uses them is not available', () => {
    const appraisal = reported();
    for (const measure of [
      'contributions',
      'programme_costs',
      'net_present_value',
      'benefit_cost_ratio',
      'cashable_ratio',
      'payback_month',
    ]) {
      expect(rowOf(programmeSummary(undrawnResults(appraisal)), measure)).toMatchObject({
        value: null,
        status: 'x',
      });
    }
    expect(rowOf(funderSummary(undrawnResults(appraisal)), 'police')).toMatchObject({
      avoided_gbp: 4000,
      contribution_gbp: null,
      net_gbp: null,
      return_per_gbp: null,
      share_of_contributions: null,
      payback_month: null,
      status: 'z',
    });
  });

  test('for some of the cohorts, contributions and costs are left out of sight', () => {
    const { cohorts } = aPackage();
    const pack = aPackageWithHidden({
      contributions: [aContribution('police')],
      programmeCosts: [aProgrammeCost()],
      cohorts: [
        ...cohorts,
        ...cohorts.map((cohort) => ({ ...cohort, id: 'second' as typeof cohort.id })),
      ],
    });
    const appraisal = reported(pack, { cohorts: ['first'] });
    expect(rowOf(programmeSummary(undrawnResults(appraisal)), 'contributions')).toMatchObject({
      value: null,
      status: 'x',
    });
    expect(rowOf(programmeSummary(undrawnResults(appraisal)), 'net_present_value')).toMatchObject({
      value: null,
      status: 'x',
    });
    expect(rowOf(funderSummary(undrawnResults(appraisal)), 'police')).toMatchObject({
      contribution_gbp: null,
      net_gbp: null,
    });
  });

  test('without a simulation, its seed and chances are not available, and no draw was made', () => {
    const table = programmeSummary(undrawnResults(reported()));
    expect(rowOf(table, 'seed')).toMatchObject({ value: null, status: 'x' });
    expect(rowOf(table, 'chance_of_recovery')).toMatchObject({ value: null, status: 'x' });
    expect(rowOf(table, 'draws')).toMatchObject({ value: 0 });
  });
});

describe('What does not apply is blank too', () => {
  const pack = aPackageWithHidden({
    contributions: [aContribution('police', { amount: pounds(2000) })],
    programmeCosts: [aProgrammeCost({ amount: pounds(1_000_000) })],
  });

  test('a funder that pays nothing has a net and no return or payback', () => {
    expect(rowOf(funderSummary(undrawnResults(reported(pack))), 'council')).toMatchObject({
      avoided_gbp: 0,
      contribution_gbp: 0,
      net_gbp: 0,
      return_per_gbp: null,
      share_of_contributions: 0,
      payback_month: null,
      status: 'z',
    });
  });

  test('a funder that pays has a return and the month from which it is paid back', () => {
    const police = rowOf(funderSummary(undrawnResults(reported(pack))), 'police');
    expect(police).toMatchObject({ contribution_gbp: 2000, net_gbp: 2000, return_per_gbp: 2 });
    expect(police['payback_month']).toMatch(/^\d{4}-(0[1-9]|1[0-2])$/);
  });

  test('a funder whose figure is hidden has a contribution and nothing to set against it', () => {
    expect(rowOf(funderSummary(undrawnResults(reported(pack))), 'nhs')).toMatchObject({
      avoided_gbp: null,
      contribution_gbp: 0,
      net_gbp: null,
      return_per_gbp: null,
      status: 'c',
    });
  });

  test('what is never paid back has no payback month, partial or not', () => {
    expect(rowOf(programmeSummary(undrawnResults(reported(pack))), 'payback_month')).toMatchObject({
      value: null,
      unit: 'month',
      status: 'z',
    });
  });

  test('a modelled event has no before and no rate ratio', () => {
    const appraisal = reported(
      aPackage({
        events: [anEvent('birth')],
        unitCosts: [aUnitCost('birth', 'police')],
        counterfactuals: [aStatedRate('birth', { observed: 5 })],
      }),
    );
    expect(rowOf(eventsTable(appraisal), 'birth')).toMatchObject({
      women: 20,
      woman_years_before: null,
      events_before: null,
      woman_years_after: null,
      events_after: 5,
      expected: 14.85,
      rate_ratio: null,
      status: 'rounded',
    });
    expect(rowOf(partnerSummary(undrawnResults(appraisal)), 'police')).toMatchObject({
      status: 'rounded',
    });
  });
});

describe('Added cost stays negative', () => {
  test('from events to funder, and has no share of what is avoided', () => {
    const appraisal = reported(
      aPackage({
        events: [anEvent('visit')],
        unitCosts: [aUnitCost('visit', 'police', { cashableShare: 0.25 })],
        cells: [
          aCell('first', 'visit', [-12, 0], { events: 20 }),
          aCell('first', 'visit', [0, 18], { events: 60 }),
        ],
        contributions: [aContribution('police')],
      }),
    );
    expect(rowOf(eventsTable(appraisal), 'visit')).toMatchObject({ net_avoided: -30 });
    expect(rowOf(partnerSummary(undrawnResults(appraisal)), 'police')).toMatchObject({
      avoided_gbp: -3000,
      cashable_gbp: -750,
      capacity_gbp: -2250,
      share_of_avoidance: null,
      status: 'z',
    });
    expect(rowOf(funderSummary(undrawnResults(appraisal)), 'police')).toMatchObject({
      net_gbp: -4000,
      return_per_gbp: -3,
    });
  });
});

test('a row for every financial year that timing or an offset reaches, zero or not', () => {
  const appraisal = reported(
    aPackage({
      events: [anEvent('callout')],
      unitCosts: [
        aUnitCost('callout', 'police'),
        aUnitCost('callout', 'police', { yearOffset: 3, amount: pounds(0) }),
      ],
      cells: counted('callout'),
    }),
  );
  const rows = readRows(partnerEventYear(appraisal));
  expect(rows.map((row) => row.get('financial_year'))).toEqual([
    '2018-19',
    '2019-20',
    '2021-22',
    '2022-23',
  ]);
  expect(rows.map((row) => row.get('avoided_events'))).toEqual([20, 20, 0, 0]);
  expect(rows.map((row) => row.get('avoided_gbp'))).toEqual([2000, 2000, 0, 0]);
});
