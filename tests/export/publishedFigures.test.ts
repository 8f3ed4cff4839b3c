import { describe, expect, test } from 'vitest';
import { csvBytes } from '../../src/export/csv.ts';
import { decodeText } from '../../src/files/decodeText.ts';
import { appraise } from '../../src/model/appraise.ts';
import { parseTable } from '../../src/parse/parsedTable.ts';
import { preset } from '../../src/scenario/departures.ts';
import { eventsTable } from '../../src/viewModel/tables/eventsTable.ts';
import { partnerSummary } from '../../src/viewModel/tables/partnerSummary.ts';
import { undrawnResults } from '../fixtures/undrawnResults.ts';
import { programmeSummary } from '../../src/viewModel/tables/programmeSummary.ts';
import type { Table } from '../../src/viewModel/tables/table.ts';
import { checkedFolder, ROTHERHAM_2020 } from '../fixtures/checkedFolder.ts';

/** A cell as a spreadsheet finds it in the file. */
function cellOf(table: Table, id: string, column: string): string | undefined {
  const text = decodeText(csvBytes(table).buffer, table.name);
  const { table: parsed } = parseTable({ path: `${table.name}.csv`, text });
  const at = parsed?.header.indexOf(column) ?? -1;
  return parsed?.rows.find(({ cells }) => cells[0] === id)?.cells[at];
}

describe('Rotherham Pause Practice, Impact Report, 3 March 2020, § 2.5, as files', () => {
  const appraisal = appraise(checkedFolder(ROTHERHAM_2020), preset('reported'));
  const toThePound = (table: Table, id: string, column: string) =>
    Math.round(Number(cellOf(table, id, column)));

  test.each([
    ['avoided', 2_088_480],
    ['avoided_immediate', 1_292_599],
    ['cashable', 1_631_683],
    ['capacity', 456_797],
  ])('programme-summary.csv: %s £%d', (measure, published) => {
    expect(toThePound(programmeSummary(undrawnResults(appraisal)), measure, 'value')).toBe(
      published,
    );
  });

  test('partner-summary.csv: all of it is children’s services’', () => {
    const table = partnerSummary(undrawnResults(appraisal));
    expect(cellOf(table, 'children_services', 'avoided_gbp')).toBe('2088480');
    expect(cellOf(table, 'council', 'avoided_gbp')).toBe('0');
  });

  test('events.csv: 14.85 expected, published as 15 avoided', () => {
    const table = eventsTable(appraisal);
    expect(cellOf(table, 'removal', 'expected')).toBe('14.85');
    expect(cellOf(table, 'removal', 'gross_avoided')).toBe('15');
    expect(cellOf(table, 'removal', 'net_avoided')).toBe('15');
  });
});
