import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appraise, type Appraisal } from '../../../src/model/appraise.ts';
import { preset } from '../../../src/scenario/departures.ts';
import { PRESETS } from '../../../src/scenario/scenario.ts';
import { bridgeTable } from '../../../src/viewModel/tables/bridgeTable.ts';
import { funderSummary } from '../../../src/viewModel/tables/funderSummary.ts';
import { partnerEventYear } from '../../../src/viewModel/tables/partnerEventYear.ts';
import { partnerSummary } from '../../../src/viewModel/tables/partnerSummary.ts';
import { undrawnResults } from '../../fixtures/undrawnResults.ts';
import { programmeSummary } from '../../../src/viewModel/tables/programmeSummary.ts';
import type { Table } from '../../../src/viewModel/tables/table.ts';
import { arbitraryCase } from '../../fixtures/arbitraryDepartures.ts';
import { checkedFolder, EXAMPLE, ROTHERHAM_2020, SMALL } from '../../fixtures/checkedFolder.ts';
import { pence, readRows, rowOf } from './readRows.ts';

const cases = [ROTHERHAM_2020, EXAMPLE, SMALL].flatMap((folder) =>
  PRESETS.map((id) => [folder, id] as const),
);

/** A measure of the programme in pence; 0 where it is blank. */
function measure(programme: Table, name: string): number {
  return pence(programme, 'value', (row) => row.get('measure') === name);
}

function expectPartsToAdd(appraisal: Appraisal): void {
  const programme = programmeSummary(undrawnResults(appraisal));
  const partners = partnerSummary(undrawnResults(appraisal));
  const funders = funderSummary(undrawnResults(appraisal));
  const years = partnerEventYear(appraisal);
  for (const part of ['avoided', 'cashable', 'capacity'] as const) {
    expect(pence(partners, `${part}_gbp`)).toBe(measure(programme, part));
    expect(pence(funders, `${part}_gbp`)).toBe(measure(programme, part));
  }
  for (const { partnerId } of appraisal.partners) {
    const own = (row: ReadonlyMap<string, unknown>) => row.get('partner_id') === partnerId;
    const avoided = pence(partners, 'avoided_gbp', own);
    expect(pence(years, 'avoided_pv_gbp', own)).toBe(avoided);
    if (appraisal.scenario.discounting === 'none') {
      expect(pence(years, 'avoided_gbp', own)).toBe(avoided);
    }
  }
}

/** Within each row: the split adds to the total, and net is avoided less contribution. */
function expectRowsToAdd(appraisal: Appraisal): void {
  const inPence = (cell: unknown) => Math.round(Number(cell ?? 0) * 100);
  const results = undrawnResults(appraisal);
  for (const table of [
    partnerSummary(results),
    funderSummary(results),
    partnerEventYear(appraisal),
  ]) {
    for (const row of readRows(table)) {
      const avoided = inPence(row.get('avoided_gbp'));
      expect(inPence(row.get('cashable_gbp')) + inPence(row.get('capacity_gbp'))).toBe(avoided);
      if ((row.get('net_gbp') ?? null) !== null) {
        expect(inPence(row.get('net_gbp'))).toBe(avoided - inPence(row.get('contribution_gbp')));
      }
    }
  }
}

function expectNetPresentValue(appraisal: Appraisal): void {
  const programme = programmeSummary(undrawnResults(appraisal));
  const blank = (name: string) => rowOf(programme, name)['value'] === null;
  expect(blank('net_present_value')).toBe(blank('avoided') || blank('programme_costs'));
  if (!blank('net_present_value')) {
    expect(measure(programme, 'net_present_value')).toBe(
      measure(programme, 'avoided') - measure(programme, 'programme_costs'),
    );
  }
}

function expectBridgeToAdd(appraisal: Appraisal): void {
  const bridge = bridgeTable(appraisal);
  const rows = readRows(bridge);
  expect(rows).toHaveLength(13);
  expect(rows[0]?.get('change_gbp')).toBeNull();
  expect(rows.at(-1)?.get('total_gbp')).toBe(
    rowOf(programmeSummary(undrawnResults(appraisal)), 'avoided')['value'],
  );
  if (rows.every((row) => row.get('total_gbp') !== null)) {
    const start = pence(bridge, 'total_gbp', (row) => row.get('step') === 0);
    const end = pence(bridge, 'total_gbp', (row) => row.get('step') === 12);
    expect(start + pence(bridge, 'change_gbp')).toBe(end);
  }
}

function expectTablesToAdd(appraisal: Appraisal): void {
  expectPartsToAdd(appraisal);
  expectRowsToAdd(appraisal);
  expectNetPresentValue(appraisal);
  expectBridgeToAdd(appraisal);
}

describe('Tables add to the penny: years, partners, funders, the bridge, net present value', () => {
  test.each(cases)('%s, %s', (folder, id) => {
    const appraisal = appraise(checkedFolder(folder), preset(id));
    expect(measure(programmeSummary(undrawnResults(appraisal)), 'avoided')).toBeGreaterThan(0);
    expectTablesToAdd(appraisal);
  });

  test('whatever the package and scenario', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ pack, departures }) =>
        expectTablesToAdd(appraise(pack, departures)),
      ),
      { numRuns: 1000 },
    );
  });
});
