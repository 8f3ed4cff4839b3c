import { describe, expect, test } from 'vitest';
import { csvBytes, csvBytesForExcel, hasNonAscii } from '../../src/export/csv.ts';
import type { Cell, Table } from '../../src/viewModel/tables/table.ts';

function aTable(...rows: readonly (readonly Cell[])[]): Table {
  return {
    name: 'invented',
    columns: [
      { name: 'partner', kind: 'text' },
      { name: 'avoided_gbp', kind: 'figure' },
    ],
    rows,
  };
}

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('A table as CSV', () => {
  test('has one line of headings, and CRLF at the end of every line', () => {
    expect(text(csvBytes(aTable(['Police', 12.5], ['Council', -3])))).toBe(
      'partner,avoided_gbp\r\nPolice,12.5\r\nCouncil,-3\r\n',
    );
  });

  test('is its headings alone where it has no rows', () => {
    expect(text(csvBytes(aTable()))).toBe('partner,avoided_gbp\r\n');
  });

  test('leaves a cell without a figure empty, never 0', () => {
    expect(text(csvBytes(aTable(['Police', null], [null, 0])))).toBe(
      'partner,avoided_gbp\r\nPolice,\r\n,0\r\n',
    );
  });

  test('quotes commas, quotation marks and line breaks', () => {
    expect(text(csvBytes(aTable(['Police, "North"\nEast', 1])))).toBe(
      'partner,avoided_gbp\r\n"Police, ""North""\nEast",1\r\n',
    );
  });

  test('makes text that a spreadsheet would run inert, and leaves negative numbers alone', () => {
    expect(text(csvBytes(aTable(['=HYPERLINK(1)', -5], ['-5', -5], ["'=1", 1])))).toBe(
      "partner,avoided_gbp\r\n'=HYPERLINK(1),-5\r\n'-5,-5\r\n''=1,1\r\n",
    );
  });

  test('is UTF-8; for Excel the same bytes follow a byte order mark', () => {
    const table = aTable(['Tŷ Hafan', 1]);
    expect([...csvBytes(table)].slice(21, 25)).toEqual([0x54, 0xc5, 0xb7, 0x20]);
    expect([...csvBytesForExcel(table)]).toEqual([0xef, 0xbb, 0xbf, ...csvBytes(table)]);
  });

  test('is worth a file for Excel only where a cell is not ASCII', () => {
    expect(hasNonAscii(aTable(['Police', 1], ['Council', null]))).toBe(false);
    expect(hasNonAscii(aTable(['Police', 1], ['Tŷ Hafan', null]))).toBe(true);
  });

  test('never holds what is no number', () => {
    expect(() => csvBytes(aTable(['Police', NaN]))).toThrow(RangeError);
    expect(() => csvBytes(aTable(['Police', Infinity]))).toThrow(RangeError);
  });
});
