import { expect, test } from 'vitest';
import { appraise } from '../../../src/model/appraise.ts';
import { preset } from '../../../src/scenario/departures.ts';
import { TABLES } from '../../../src/viewModel/tables/tables.ts';
import { undrawnResults } from '../../fixtures/undrawnResults.ts';
import { checkedFolder, SMALL } from '../../fixtures/checkedFolder.ts';

const appraisal = appraise(checkedFolder(SMALL), preset('prudent'));
const tables = TABLES.map((make) => make(undrawnResults(appraisal)));

/** People's spreadsheets read these columns by name and place: they may not move. */
const HEADINGS = {
  'programme-summary': 'measure,value,low,high,unit,status',
  'partner-summary':
    'partner_id,partner,funder_id,avoided_gbp,cashable_gbp,capacity_gbp,avoided_low_gbp,avoided_high_gbp,share_of_avoidance,status',
  'funder-summary':
    'funder_id,funder,avoided_gbp,cashable_gbp,capacity_gbp,avoided_low_gbp,avoided_high_gbp,contribution_gbp,net_gbp,return_per_gbp,share_of_avoidance,share_of_contributions,payback_month,chance_of_recovery,chance_of_recovery_cashable,status',
  'partner-event-year':
    'partner_id,event_id,financial_year,avoided_events,avoided_gbp,cashable_gbp,capacity_gbp,avoided_pv_gbp,status',
  events:
    'event_id,women,woman_years_before,events_before,woman_years_after,events_after,expected,gross_avoided,net_avoided,persistence_avoided,rate_ratio,rate_ratio_low,rate_ratio_high,status',
  'unit-costs-used':
    'event_id,partner_id,year_offset,amount_gbp,price_year,uprated_gbp,cashable_share,grade,scope,overridden,source_title,source_year,source_url',
  'funding-options':
    'rule,funder_id,pays_gbp,benefit_gbp,net_gbp,return_per_gbp,years_to_recover,chance_of_recovery,pays_more_than_it_avoids,pivotal,status',
  bridge: 'step,name,total_gbp,change_gbp',
  'assumptions-used': 'name,event_id,partner_id,value,preset_value,unit,source',
};

test('the tables are these, in this order, each with its columns and where its figures come from', () => {
  expect(
    tables.map(({ name, columns }) => [name, columns.map((column) => column.name).join(',')]),
  ).toEqual(
    Object.entries(HEADINGS).map(([name, headings]) => [
      name,
      `${headings},basis,preset,price_base,data_as_at`,
    ]),
  );
});

test('every row says basis, preset, prices and date', () => {
  for (const { rows } of tables) {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row.slice(-4)).toEqual(['illustrative', 'prudent', '2022-23', '2023-09']);
    }
  }
});

test('a column of text holds text, a column of figures numbers, and either may be missing', () => {
  const kindOf = {
    text: ['string'],
    figure: ['number'],
    either: ['string', 'number'],
    simulated: ['number'],
  };
  for (const { name, columns, rows } of tables) {
    for (const row of rows) {
      expect(row, name).toHaveLength(columns.length);
      columns.forEach((column, index) => {
        const cell = row[index] ?? null;
        expect(['object', ...kindOf[column.kind]], `${name}.${column.name}`).toContain(typeof cell);
        expect(cell).not.toBe('');
      });
    }
  }
});

test('a scenario that departs from its preset says so in every row', () => {
  const changed = appraise(checkedFolder(SMALL), {
    ...preset('reported'),
    optimismBias: true,
  });
  for (const { columns, rows } of TABLES.map((make) => make(undrawnResults(changed)))) {
    const at = columns.findIndex(({ name }) => name === 'preset');
    expect(new Set(rows.map((row) => row[at]))).toEqual(new Set(['reported+changes']));
  }
});
