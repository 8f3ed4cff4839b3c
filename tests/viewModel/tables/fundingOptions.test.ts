import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appraise } from '../../../src/model/appraise.ts';
import { preset, type FundingDepartures } from '../../../src/scenario/departures.ts';
import { fundingOptions } from '../../../src/viewModel/tables/fundingOptions.ts';
import { funderSummary } from '../../../src/viewModel/tables/funderSummary.ts';
import { undrawnResults } from '../../fixtures/undrawnResults.ts';
import { simulatedResults } from '../../../src/viewModel/tables/results.ts';
import { arbitraryCase } from '../../fixtures/arbitraryDepartures.ts';
import { checkedFolder, EXAMPLE, ROTHERHAM_2020, SMALL } from '../../fixtures/checkedFolder.ts';
import { law } from '../../fixtures/law.ts';
import { pence, readRows, rowOf } from './readRows.ts';

const small = checkedFolder(SMALL);
const underPrudent = (funding: FundingDepartures = {}) =>
  appraise(small, { ...preset('prudent'), funding });
const drawn = (funding: FundingDepartures = {}) =>
  simulatedResults(underPrudent(funding), { seed: 1, draws: 300 });

describe('funding-options.csv', () => {
  const table = fundingOptions(drawn({ custom: { nhs: 0.25 } }));
  const rows = readRows(table);

  test('has a row for every rule and funder, funders by id, and what is left over last', () => {
    expect(rows.map((row) => `${row.get('rule')} ${row.get('funder_id')}`)).toEqual(
      ['current', 'equal', 'proportional', 'capped', 'shapley', 'custom'].flatMap((rule) =>
        ['council', 'nhs', 'police', 'unfunded'].map((funder) => `${rule} ${funder}`),
      ),
    );
  });

  test('what nobody pays has an amount and nothing else', () => {
    const [unfunded] = rows.filter((row) => row.get('funder_id') === 'unfunded');
    expect(Object.fromEntries(unfunded ?? [])).toMatchObject({
      benefit_gbp: null,
      net_gbp: null,
      return_per_gbp: null,
      years_to_recover: null,
      chance_of_recovery: null,
      pays_more_than_it_avoids: null,
      pivotal: null,
      status: 'z',
    });
  });

  test('each row’s net is benefit less payment, its return benefit for each pound', () => {
    for (const row of rows.filter((each) => each.get('benefit_gbp') !== null)) {
      const [pays, benefit, net] = ['pays_gbp', 'benefit_gbp', 'net_gbp'].map((column) =>
        Math.round(Number(row.get(column)) * 100),
      );
      expect(net).toBe((benefit ?? 0) - (pays ?? 0));
      if (pays === 0) expect(row.get('return_per_gbp')).toBeNull();
      else expect(row.get('return_per_gbp')).toBeCloseTo((benefit ?? 0) / (pays ?? 1), 3);
    }
  });

  test('has a chance where something is paid, and none where nothing is', () => {
    for (const row of rows) {
      const pays = Number(row.get('pays_gbp'));
      const chance = row.get('chance_of_recovery') ?? null;
      if (row.get('funder_id') === 'unfunded' || pays === 0) expect(chance).toBeNull();
      else expect(Number(chance) >= 0 && Number(chance) <= 1).toBe(chance !== null);
    }
    expect(rows.filter((row) => row.get('chance_of_recovery') !== null).length).toBeGreaterThan(5);
  });

  test('has no chance before a draw is made, nor by the 2020 report’s method', () => {
    const reported = simulatedResults(appraise(small, preset('reported')), { seed: 1, draws: 50 });
    for (const results of [undrawnResults(underPrudent()), reported]) {
      const options = readRows(fundingOptions(results));
      expect(options.length).toBe(20);
      for (const row of options) expect(row.get('chance_of_recovery')).toBeNull();
    }
  });

  test('for as many women, benefits are those of the funders’ own table, to the penny', () => {
    const results = undrawnResults(underPrudent());
    for (const row of readRows(fundingOptions(results))) {
      const funder = String(row.get('funder_id'));
      if (funder === 'unfunded') continue;
      expect(row.get('benefit_gbp')).toBe(rowOf(funderSummary(results), funder)['avoided_gbp']);
    }
  });

  test('is headings alone where there is no cost to share', () => {
    const appraisal = appraise(checkedFolder(ROTHERHAM_2020), preset('prudent'));
    expect(fundingOptions(undrawnResults(appraisal)).rows).toEqual([]);
    const typed = appraise(checkedFolder(ROTHERHAM_2020), {
      ...preset('prudent'),
      funding: { cost: 500_000 },
    });
    expect(fundingOptions(undrawnResults(typed)).rows.length).toBeGreaterThan(0);
  });
});

function expectToAdd(appraisal: Parameters<typeof undrawnResults>[0]): void {
  const results = undrawnResults(appraisal);
  const table = fundingOptions(results);
  const cost = Math.round(Number(((results.sharing?.cost ?? 0) * 100).toPrecision(15)));
  for (const rule of new Set(readRows(table).map((row) => row.get('rule')))) {
    expect(pence(table, 'pays_gbp', (row) => row.get('rule') === rule)).toBe(cost);
  }
}

test.each([EXAMPLE, SMALL])('every rule adds to the cost, to the penny: %s', (folder) => {
  expectToAdd(appraise(checkedFolder(folder), preset('prudent')));
});

law(
  'every rule adds to the cost, to the penny, whatever the package and scenario',
  fc.property(arbitraryCase, fc.nat({ max: 50 }), ({ pack, departures }, women) => {
    const funding = { women: women + 1, custom: { council: 1 / 3, nhs: 1 / 7 } };
    expectToAdd(appraise(pack, { ...departures, funding }));
  }),
);
