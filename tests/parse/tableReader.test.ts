import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DataIssue } from '../../src/domain/dataIssue.ts';
import { MOST_KEPT } from '../../src/domain/keptIssues.ts';
import { CHARACTERS_LOOKED_AT } from '../../src/parse/delimiter.ts';
import { parseTable, type TableParsing } from '../../src/parse/parsedTable.ts';
import { MOST_ROWS } from '../../src/parse/recordReader.ts';
import { TableReader } from '../../src/parse/tableReader.ts';
import type { RawRow } from '../../src/parse/tableShape.ts';

/** The table of a text that comes in these pieces; without a table its rows are worth nothing. */
function parsePieces(pieces: readonly string[]): TableParsing {
  const reader = new TableReader('table.csv');
  const read = pieces.flatMap((piece) => reader.read(piece));
  const { rows, head, issues } = reader.end();
  return { table: head === undefined ? undefined : { ...head, rows: [...read, ...rows] }, issues };
}

function cut(text: string, lengths: readonly number[]): readonly string[] {
  const ends = lengths.map((_, index) =>
    lengths.slice(0, index + 1).reduce((sum, length) => sum + length, 0),
  );
  return [0, ...ends].map((start, index) => text.slice(start, ends[index]));
}

/** The last rows and what is told: enough to compare, quick to print. */
function told({ table, issues }: TableParsing): {
  readonly count: number | undefined;
  readonly last: readonly RawRow[] | undefined;
  readonly issues: readonly DataIssue[];
} {
  return { count: table?.rows.length, last: table?.rows.slice(-20), issues };
}

const piece = fc.constantFrom(
  ...['"', '""', ',', '\n', '\r', '\r\n', '\n\n', ' ', 'a', "'=1", '£', '"a"', '"a,b"', ',\r\n'],
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const lengths = fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 60 });
const wholeHeads = ['a,b\n', 'a,,b\r\n', '\uFEFFa;b\n', 'a,a\n', '', '<!doctype html>', 'a\tb\r'];

/** Rows up to where reading begins, so that the cuts fall in text that is read as it comes. */
function longHead(end: string): string {
  const row = `${'x'.repeat(400)},1${end}`;
  return `a,b${end}${row.repeat(Math.ceil(CHARACTERS_LOOKED_AT / row.length))}`;
}

describe('a table that comes in pieces is the table of the whole text', () => {
  test('wherever it is cut', () => {
    fc.assert(
      fc.property(fc.constantFrom(...wholeHeads), text, lengths, (head, tail, pieces) => {
        const whole = `${head}${tail}`;
        expect(parsePieces(cut(whole, pieces))).toEqual(
          parseTable({ path: 'table.csv', text: whole }),
        );
      }),
      { numRuns: 500 },
    );
  });

  test.each(['\n', '\r', '\r\n'])('wherever it is cut after many rows that end in %j', (end) => {
    const head = longHead(end);
    fc.assert(
      fc.property(text, lengths, (tail, pieces) => {
        const whole = `${head}${tail}`;
        expect(told(parsePieces([head, ...cut(tail, pieces)]))).toEqual(
          told(parseTable({ path: 'table.csv', text: whole })),
        );
      }),
      { numRuns: 100 },
    );
  });
});

test('rows are given as soon as they are whole', () => {
  const reader = new TableReader('table.csv');
  reader.read(longHead('\r\n'));
  expect(reader.read('y,"2')).toEqual([]);
  expect(reader.read('\r\n3"\r\nz,').map(({ cells }) => cells)).toEqual([['y', '2\r\n3']]);
  expect(reader.head?.header).toEqual(['a', 'b']);
});

/** Milliseconds to wait for three million rows on a busy machine. */
const MILLIONS_TAKE = 30_000;

test(
  'more rows than any programme has are refused; blank ones after the last do not count',
  () => {
    const reader = new TableReader('table.csv');
    reader.read(`a${'\n'.repeat(MOST_ROWS)}`);
    expect(reader.read('1\n')).toEqual([{ row: MOST_ROWS + 1, cells: ['1'] }]);
    expect(reader.read('\n\n')).toEqual([]);
    expect(reader.read('1\n')).toEqual([]);
    expect(reader.end()).toEqual({
      rows: [],
      head: undefined,
      issues: [expect.objectContaining({ found: 'more than 3 million rows' })],
    });
  },
  MILLIONS_TAKE,
);

test('of faults without number the first are told, and how many more', () => {
  const { issues } = parsePieces(['a,b\n', '1\n'.repeat(MOST_KEPT + 2)]);
  expect(issues.length).toBe(MOST_KEPT + 1);
  expect(issues.at(-1)).toMatchObject({ row: null, found: '2 more problems in rows further down' });
});
