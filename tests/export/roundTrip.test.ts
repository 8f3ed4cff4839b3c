import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvBytes, csvBytesForExcel } from '../../src/export/csv.ts';
import { figureText } from '../../src/export/figureText.ts';
import { inertText } from '../../src/export/inertText.ts';
import { decodeText } from '../../src/files/decodeText.ts';
import { restoreText } from '../../src/parse/inertText.ts';
import { parseTable } from '../../src/parse/parsedTable.ts';
import type { Cell, Table } from '../../src/viewModel/tables/table.ts';

const RUN_BY_SPREADSHEETS = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'];

const HOSTILE = [
  '=HYPERLINK("https://example.org","x")',
  '+1',
  '-1+cmd|" /C calc"!A0',
  '@SUM(1,1)',
  '\t=1',
  '\r\n=1',
  '\n=1',
  '\0=1',
  '＝1',
  "'=1",
  "''=1",
  "'quoted'",
  '"=1"',
  'a,b',
  'line\r\n=1',
  'line\r=1',
  ' =1',
  '<script>alert(1)</script>',
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...HOSTILE),
  fc
    .tuple(
      fc.constantFrom('', "'", "''", "'''"),
      fc.constantFrom(...RUN_BY_SPREADSHEETS),
      fc.string(),
    )
    .map((parts) => parts.join('')),
);
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  anyText.map((text) => (text === '' ? null : text)),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(null),
);

/** Ends in a column that is never blank, as every table that leaves the program does. */
const anyTable: fc.Arbitrary<Table> = fc
  .array(fc.tuple(anyCell, anyCell, fc.constantFrom('published', 'illustrative')), { maxLength: 6 })
  .map((rows) => ({
    name: 'invented',
    columns: [
      { name: 'first', kind: 'either' },
      { name: 'second', kind: 'either' },
      { name: 'basis', kind: 'text' },
    ],
    rows,
  }));

function readBack(bytes: Uint8Array<ArrayBuffer>) {
  const { table, issues } = parseTable({
    path: 'invented.csv',
    text: decodeText(bytes.buffer, 'invented.csv'),
  });
  expect(issues).toEqual([]);
  return { header: table?.header, rows: table?.rows.map(({ cells }) => cells) };
}

function written({ columns, rows }: Table) {
  return {
    header: columns.map(({ name }) => name),
    rows: rows.map((row) =>
      row.map((cell) => (typeof cell === 'number' ? figureText(cell) : (cell ?? ''))),
    ),
  };
}

describe('What is written is what is read back', () => {
  test('any table, hostile cells and all', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        expect(readBack(csvBytes(table))).toEqual(written(table));
        expect(readBack(csvBytesForExcel(table))).toEqual(written(table));
      }),
      { numRuns: 1000 },
    );
  });

  test.each(HOSTILE)('%j comes back as it was', (text) => {
    expect(restoreText(inertText(text))).toBe(text);
  });

  test.each(RUN_BY_SPREADSHEETS)(
    'text that begins with %j never reaches a spreadsheet as it is',
    (first) => {
      expect(inertText(`${first}1`)).toBe(`'${first}1`);
      expect(inertText(`'${first}1`)).toBe(`''${first}1`);
    },
  );

  test.each(['Police', "'quoted'", ' =1', "it's", '2019-20', ''])('%j is left alone', (text) => {
    expect(inertText(text)).toBe(text);
  });
});
