import {
  aPlace,
  cellsOf,
  filledTables,
  withBytes,
  withCell,
  withCells,
  withText,
  type Files,
  type Mutated,
  type Mutation,
} from './mutation.ts';
import { writeCells, type Cells } from './cells.ts';
import type { Chance } from './seeded.ts';

const FREE_TEXT =
  /^(name|short_name|unit|definition|source|source_title|reason|note|item|area|hours_source|budget)$/;
const NUMBER = /^-?\d+(\.\d+)?$/;
const ID = /^(event_id|partner_id|cohort_id|funder_id|follows)$/;
const MONTH = /^\d{4}-\d{2}$/;

const HARMLESS = [
  'Police, North',
  'A "quoted" word',
  'two\r\nlines',
  'two\nlines',
  'Tŷ Hafan',
  '=HYPERLINK("https://example.org","x")',
  "'=1+1",
  '+1',
  '-1+cmd',
  '@SUM(A1)',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '\u202Eecilop',
  '🚓',
  'null',
  '__proto__',
  ' spaced ',
];
const NO_NUMBERS = [
  ...['three', 'N/A', '#REF!', '<5', '*', 'NaN', 'Infinity', '1e3', '5%', '0x10', '1,000', '£5'],
  ...['(5)', '1 000', '--1', '1.2.3', '.5', '+5', '−5', '12345678901234567890', 'true', '½', '٣'],
];

/** A cell changed to a text that `texts` gives; what must become of it is `meaning`. */
function cellMutation(
  name: string,
  suits: (heading: string, cell: string) => boolean,
  text: (chance: Chance, cell: string) => string,
  meaning: Mutated['meaning'],
): Mutation {
  return {
    name,
    mutate: (files, chance) => {
      const place = aPlace(files, chance, suits);
      if (place === undefined) return undefined;
      const files2 = withCell(files, place, text(chance, place.cell));
      return { files: files2, meaning, file: place.path };
    },
  };
}

const isNumber = (_heading: string, cell: string) => NUMBER.test(cell);
const isYear = (heading: string, cell: string) =>
  MONTH.test(cell) && !FREE_TEXT.test(heading) && heading !== 'period';

/** Cells changed. */
export const CELL_MUTATIONS: readonly Mutation[] = [
  cellMutation('another harmless text', isFreeText, (chance) => chance.oneOf(HARMLESS), 'opens'),
  cellMutation('another number', isNumber, anotherNumber, 'either'),
  cellMutation('a number written otherwise', isPlainNumber, otherwise, 'same'),
  cellMutation('no number', isCountedNumber, (chance) => chance.oneOf(NO_NUMBERS), 'refused'),
  cellMutation('a number left out', isNumber, () => '', 'either'),
  cellMutation('another month or year', isYear, (chance) => aMonth(chance), 'either'),
  {
    name: 'an unknown id',
    mutate: (files, chance) => {
      const place = aPlace(files, chance, (heading) => ID.test(heading));
      if (place === undefined) return undefined;
      // Those that knew it by its own name are then told of.
      return { files: withCell(files, place, 'no_such_id'), meaning: 'refused', file: null };
    },
  },
  cellMutation(
    'an id left out',
    (heading) => ID.test(heading),
    () => '',
    'either',
  ),
  cellMutation(
    'a word of no list',
    (heading) => /^(sector|theme|better|closed|kind|rounding|basis|scope)$/.test(heading),
    (chance) => chance.oneOf(['other words', 'Yes', 'NHS', ' police']),
    'refused',
  ),
  {
    name: 'two cells swapped',
    mutate: (files, chance) => {
      const place = aPlace(files, chance, () => true);
      if (place === undefined) return undefined;
      const { path, cells, row, column, cell } = place;
      const other = chance.below((cells[0] ?? []).length);
      const swapped = cells[row]?.with(column, cells[row][other] ?? '').with(other, cell) ?? [];
      return {
        files: withCells(files, path, cells.with(row, swapped)),
        meaning: 'either',
        file: null,
      };
    },
  },
];

function isFreeText(heading: string, cell: string): boolean {
  return FREE_TEXT.test(heading) && cell !== '';
}

function isPlainNumber(heading: string, cell: string): boolean {
  return (
    NUMBER.test(cell) && !/^(source_year|period|measure|name|persistence_years)$/.test(heading)
  );
}

function isCountedNumber(heading: string, cell: string): boolean {
  return isPlainNumber(heading, cell) && !FREE_TEXT.test(heading);
}

function anotherNumber(chance: Chance, cell: string): string {
  const value = Number(cell);
  return chance.oneOf([
    ...['0', '1', '-1', '0.5', '5', '100', '1000000', '0.123456', '0.1234567', '9007199254740991'],
    `${value + 1}`,
    `${value * 10}`,
    `${value / 2}`,
  ]);
}

/** The same number, as another program writes it. */
function otherwise(chance: Chance, cell: string): string {
  const point = cell.includes('.') ? '' : '.0';
  return chance.oneOf([` ${cell}`, `${cell} `, cell.replace(/\d/, '0$&'), `${cell}${point}`]);
}

function aMonth(chance: Chance): string {
  return chance.oneOf([
    ...['2024-13', 'Apr-24', '45383', '2019-20', '2020-04', '2099-12', '0020-04', '9999-12'],
    ...['2020/21', '20-21', '2020-4', '01/04/2020', '2018-19', '2018-20'],
  ]);
}

/** Rows and headings changed so that nobody could tell what is meant. */
export const ROW_MUTATIONS: readonly Mutation[] = [
  rowMutation('a row twice', (cells, row) => [...cells, cells[row] ?? []]),
  rowMutation('a row twice, its numbers written otherwise', ([headings = [], ...rows], row) => [
    headings,
    ...rows,
    (rows[row - 1] ?? []).map((cell, index) =>
      isCountedNumber(headings[index] ?? '', cell) ? cell.replace(/\d/, '0$&') : cell,
    ),
  ]),
  rowMutation('a cell too few', (cells, row) => cells.with(row, (cells[row] ?? []).slice(0, -1))),
  rowMutation('a cell too many', (cells, row) => cells.with(row, [...(cells[row] ?? []), 'x'])),
  rowMutation('the headings again', (cells, row) => cells.toSpliced(row, 0, cells[0] ?? [])),
  rowMutation('a row of totals', (cells) => [
    ...cells,
    (cells[0] ?? []).map((_, index) => ['Total', '', '100'][index] ?? ''),
  ]),
  rowMutation('a heading misspelt', (cells, _row, chance) =>
    withHeading(cells, chance, (heading) => `${heading}x`),
  ),
  rowMutation('a heading twice', (cells) =>
    withHeading(cells, undefined, () => cells[0]?.[1] ?? ''),
  ),
  rowMutation('a heading blank over data', (cells) => withHeading(cells, undefined, () => '')),
  rowMutation('a column too many', (cells) =>
    cells.map((row, index) => [...row, index === 0 ? 'colour' : 'red']),
  ),
  rowMutation('the first column lost', (cells) => cells.map((row) => row.slice(1))),
  rowMutation('no headings', (cells) => cells.slice(1)),
  rowMutation('a title above the headings', (cells) => [['Our figures'], ...cells]),
  {
    name: 'a row lost',
    mutate: (files, chance) => {
      const path = chance.oneOf(filledTables(files));
      const cells = cellsOf(files, path);
      const row = 1 + chance.below(cells.length - 1);
      return {
        files: withCells(files, path, cells.toSpliced(row, 1)),
        meaning: 'either',
        file: null,
      };
    },
  },
];

function rowMutation(
  name: string,
  change: (cells: Cells, row: number, chance: Chance) => Cells,
): Mutation {
  return {
    name,
    mutate: (files, chance) => {
      const path = chance.oneOf(filledTables(files));
      const cells = cellsOf(files, path);
      const row = 1 + chance.below(cells.length - 1);
      return {
        files: withCells(files, path, change(cells, row, chance)),
        meaning: 'refused',
        file: path,
      };
    },
  };
}

function withHeading(
  cells: Cells,
  chance: Chance | undefined,
  change: (heading: string) => string,
): Cells {
  const [headings = [], ...rows] = cells;
  const column = chance?.below(headings.length) ?? 0;
  return [headings.with(column, change(headings[column] ?? '')), ...rows];
}

const OTHER_KINDS: readonly (string | readonly number[])[] = [
  '',
  '\uFEFF \r\n',
  '<!doctype html><html></html>',
  '[{"a": 1}]',
  '{"a": 1}',
  [0x50, 0x4b, 0x03, 0x04, 20, 0, 1, 2],
  [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31],
  [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10],
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  [0xff, 0xfe, 0x61, 0x00, 0x2c, 0x00],
];

/** Files of another kind than their name says. */
export const KIND_MUTATIONS: readonly Mutation[] = [
  {
    name: 'another kind of file',
    mutate: (files, chance) => {
      const path = chance.oneOf([...files.keys()]);
      const kind = chance.oneOf(
        path.endsWith('.json') ? OTHER_KINDS.filter((each) => each !== '{"a": 1}') : OTHER_KINDS,
      );
      const bytes =
        typeof kind === 'string' ? new TextEncoder().encode(kind) : new Uint8Array(kind);
      return { files: withBytes(files, path, bytes), meaning: 'refused', file: path };
    },
  },
  {
    name: 'a letter of Windows, or none',
    mutate: (files, chance) => {
      const path = chance.oneOf(filledTables(files));
      const text = writeCells(cellsOf(files, path));
      const bytes = new TextEncoder().encode(text);
      const at = chance.below(bytes.length);
      const byte = chance.oneOf([0xa3, 0x92, 0xe9, 0x00]);
      const changed = new Uint8Array([...bytes.slice(0, at), byte, ...bytes.slice(at)]);
      return {
        files: withBytes(files, path, changed),
        meaning: isBrokenUtf8(changed) || byte === 0 ? 'refused' : 'either',
        file: path,
      };
    },
  },
  {
    name: 'a second file for a table',
    mutate: (files, chance) => {
      const path = chance.oneOf(filledTables(files));
      const second = path.toUpperCase();
      return { files: withText(files, second, 'a,b\r\n'), meaning: 'refused', file: second };
    },
  },
];

function isBrokenUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return false;
  } catch {
    return true;
  }
}

/** Invented: NHS numbers of the range kept for tests, telephone numbers of the range kept for drama. */
const PERSONAL = [
  '999 000 0018',
  '9990000018',
  'AB 12 34 56 C',
  'someone@example.org',
  '07700 900123',
  '+44 7700 900123',
  'S60 1AE',
  '03/04/1990',
  '1990-04-03',
];

/** What points to a person, somewhere. */
export const PERSON_MUTATIONS: readonly Mutation[] = [
  personMutation('in a cell', (files, chance, value) => {
    const place = aPlace(files, chance, () => true);
    return place === undefined ? undefined : withCell(files, place, value);
  }),
  personMutation('within a text', (files, chance, value) => {
    const place = aPlace(files, chance, isFreeText);
    return place === undefined ? undefined : withCell(files, place, `seen ${value} at home`);
  }),
  personMutation('in a column of its own', (files, chance, value) => {
    const path = chance.oneOf(filledTables(files));
    const cells = cellsOf(files, path);
    return withCells(
      files,
      path,
      cells.map((row, index) => [...row, index === 0 ? 'number_1' : index === 1 ? value : '']),
    );
  }),
  personMutation('as a heading', (files, chance, value) => {
    const path = chance.oneOf(filledTables(files));
    const cells = cellsOf(files, path);
    return withCells(
      files,
      path,
      cells.map((row, index) => [...row, index === 0 ? value : '-']),
    );
  }),
  personMutation('in the programme', (files, _chance, value) => {
    const text = new TextDecoder().decode(files.get('programme.json'));
    return withText(files, 'programme.json', text.replace('{', `{"notes2": "${value}",`));
  }),
];

function personMutation(
  name: string,
  change: (files: Files, chance: Chance, value: string) => Files | undefined,
): Mutation {
  return {
    name: `what points to a person, ${name}`,
    mutate: (files, chance) => {
      const value = chance.oneOf(PERSONAL);
      const changed = change(files, chance, value);
      return changed === undefined
        ? undefined
        : { files: changed, meaning: 'refused', file: null, hidden: value };
    },
  };
}
