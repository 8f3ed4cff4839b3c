import { describe, expect, test } from 'vitest';
import { appraise } from '../../../src/model/appraise.ts';
import { preset } from '../../../src/scenario/departures.ts';
import { PRESETS } from '../../../src/scenario/scenario.ts';
import { costByYear } from '../../../src/viewModel/tables/costByYear.ts';
import { partnerEvent } from '../../../src/viewModel/tables/partnerEvent.ts';
import { partnerSummary } from '../../../src/viewModel/tables/partnerSummary.ts';
import { programmeSummary } from '../../../src/viewModel/tables/programmeSummary.ts';
import { undrawnResults } from '../../fixtures/undrawnResults.ts';
import { checkedFolder, EXAMPLE, ROTHERHAM_2020, SMALL } from '../../fixtures/checkedFolder.ts';
import { pence, readRows, rowOf } from './readRows.ts';

const cases = [ROTHERHAM_2020, EXAMPLE, SMALL].flatMap((folder) =>
  PRESETS.map((id) => [folder, id] as const),
);

describe.each(cases)('%s, %s', (folder, id) => {
  const appraisal = appraise(checkedFolder(folder), preset(id));
  const programme = programmeSummary(undrawnResults(appraisal));
  const whole = (measure: string) => Math.round(Number(rowOf(programme, measure)['value']) * 100);

  test('the parts of the bars add to each partner’s avoided cost, to the penny', () => {
    const parts = partnerEvent(appraisal);
    const partners = partnerSummary(undrawnResults(appraisal));
    for (const { partnerId } of appraisal.partners) {
      const own = (row: ReadonlyMap<string, unknown>) => row.get('partner_id') === partnerId;
      for (const column of ['avoided_gbp', 'cashable_gbp', 'capacity_gbp'])
        expect(pence(parts, column, own), column).toBe(pence(partners, column, own));
    }
  });

  test('the years add to the programme, and the last running total is what is left', () => {
    const years = costByYear(appraisal);
    const rows = readRows(years);
    const last = Math.round(Number(rows.at(-1)?.get('running_total_gbp')) * 100);
    expect(pence(years, 'avoided_gbp')).toBe(whole('avoided'));
    if (appraisal.programme.cost === null) {
      expect(last).toBe(whole('avoided'));
      for (const row of rows) {
        expect(row.get('programme_cost_gbp')).toBeNull();
        expect(row.get('net_gbp')).toBeNull();
        expect(row.get('status')).toBe('x');
      }
    } else {
      expect(pence(years, 'programme_cost_gbp')).toBe(whole('programme_costs'));
      expect(pence(years, 'net_gbp')).toBe(whole('net_present_value'));
      expect(last).toBe(whole('net_present_value'));
    }
  });
});

test('a hidden part is blank, and its row says why', () => {
  const appraisal = appraise(checkedFolder(EXAMPLE), preset('prudent'));
  const hidden = readRows(partnerEvent(appraisal)).filter((row) => row.get('status') === 'c');
  expect(hidden.length).toBeGreaterThan(0);
  for (const row of hidden) expect(row.get('avoided_gbp')).toBeNull();
});

test('where nothing can be shown, no year has a figure but its cost', () => {
  const pack = checkedFolder(EXAMPLE);
  const unseen = { ...pack, stageTable: { ...pack.stageTable, cells: [] }, counterfactuals: [] };
  const years = readRows(costByYear(appraise(unseen, preset('prudent'))));
  expect(years.length).toBeGreaterThan(0);
  for (const row of years) {
    expect(row.get('avoided_gbp')).toBeNull();
    expect(row.get('running_total_gbp')).toBeNull();
    expect(row.get('status')).not.toBe('');
  }
});
