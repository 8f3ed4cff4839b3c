import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTable } from '../../src/parse/parsedTable.ts';

function rowsOf(text: string) {
  const { table, issues } = parseTable({ path: 'table.csv', text });
  expect(issues).toEqual([]);
  return table?.rows.map(({ row, cells }) => [row, ...cells]);
}

describe('cells are plain text', () => {
  test('nothing is converted', () => {
    expect(rowsOf('a,b\n007,1e3\ntrue,2024-04')).toEqual([
      [2, '007', '1e3'],
      [3, 'true', '2024-04'],
    ]);
  });

  test('quotation marks, commas and line breaks stand inside quoted cells', () => {
    expect(rowsOf('a,b\r\n"Police, North","says ""no"""\r\n"two\r\nlines",x\r\n')).toEqual([
      [2, 'Police, North', 'says "no"'],
      [3, 'two\r\nlines', 'x'],
    ]);
  });

  test('a quotation mark in the middle of an unquoted cell is itself', () => {
    expect(rowsOf('a,b\r5" pipe,x\r6" pipe,y')).toEqual([
      [2, '5" pipe', 'x'],
      [3, '6" pipe', 'y'],
    ]);
  });

  test('a byte order mark is no part of the first heading', () => {
    expect(rowsOf('\uFEFFa,b\n1,2')).toEqual([[2, '1', '2']]);
  });
});

describe('rows are numbered as a spreadsheet numbers them', () => {
  test('blank rows count, and hold no data', () => {
    expect(rowsOf('a,b\n\n1,2\n,\n3,4\n\n')).toEqual([
      [3, '1', '2'],
      [5, '3', '4'],
    ]);
  });

  test.each([
    ['LF', '\n'],
    ['CR', '\r'],
    ['CRLF', '\r\n'],
  ])('a line break in quotation marks stays in its row, with %s line ends', (_name, end) => {
    expect(rowsOf(['a,b', `"1${end}1",2`, '3,4'].join(end))).toEqual([
      [2, `1${end}1`, '2'],
      [3, '3', '4'],
    ]);
  });

  test('line ends of every kind in one file', () => {
    expect(rowsOf('a,b\r\n1,2\n3,4\r5,6')).toEqual([
      [2, '1', '2'],
      [3, '3', '4'],
      [4, '5', '6'],
    ]);
  });
});

test('a quotation mark that does not end its cell is named in the row where the cell opens', () => {
  const { table, issues } = parseTable({
    path: 'table.csv',
    text: 'a,b\n1,2\n"Police, North,3\n"Fire",4\n',
  });
  expect(table).toBeUndefined();
  expect(issues[0]).toMatchObject({
    row: 3,
    found: 'a quotation mark that does not end its cell',
  });
});

test('a column called __proto__ keeps its cells', () => {
  expect(parseTable({ path: 'table.csv', text: '__proto__,b\n1,2' }).table).toEqual({
    headerRow: 1,
    header: ['__proto__', 'b'],
    rows: [{ row: 2, cells: ['1', '2'] }],
  });
});

test('an empty column without a heading is left out, and told', () => {
  const { table, issues } = parseTable({ path: 'table.csv', text: 'a,,b\n1,,2\n3,,4' });
  expect(table?.header).toEqual(['a', 'b']);
  expect(table?.rows.map(({ cells }) => cells)).toEqual([
    ['1', '2'],
    ['3', '4'],
  ]);
  expect(issues.map(({ severity }) => severity)).toEqual(['warning']);
});

describe('text that was made inert for spreadsheets comes back', () => {
  test.each([
    ["'=HYPERLINK(1)", '=HYPERLINK(1)'],
    ["'+1", '+1'],
    ["'-1+cmd", '-1+cmd'],
    ["'@SUM(A1)", '@SUM(A1)'],
    ["'\tx", '\tx'],
    ["'\r\nx", '\r\nx'],
    ["'＝1", '＝1'],
    ["''=1", "'=1"],
    ["'quoted'", "'quoted'"],
    ['-5', '-5'],
    ["O'Neill", "O'Neill"],
  ])('%j is %j', (written, meant) => {
    expect(rowsOf(`a,b\n"${written}",x`)).toEqual([[2, meant, 'x']]);
  });
});

/** As an export writes a text: made inert where a spreadsheet would run it, quoted. */
function written(cell: string): string {
  const inert = /^'*[=+\-@\t\r\n\0＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return `"${inert.replaceAll('"', '""')}"`;
}

test('any text that is written and read again is the same text', () => {
  const piece = fc.constantFrom(
    '"',
    ',',
    '\n',
    '\r',
    '\r\n',
    ';',
    '\t',
    "'",
    '=',
    '-',
    'a',
    '£',
    ' ',
  );
  const cell = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
  );
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 });
  const lineEnd = fc.constantFrom('\n', '\r', '\r\n');
  fc.assert(
    fc.property(rows, lineEnd, (cells, end) => {
      const text = [
        'row,left,right',
        ...cells.map(([left, right], index) => `r${index},${written(left)},${written(right)}`),
      ].join(end);
      expect(rowsOf(text)).toEqual(
        cells.map(([left, right], index) => [index + 2, `r${index}`, left, right]),
      );
    }),
  );
});
