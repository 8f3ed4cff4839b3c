import { writeCells, type Cells, type Writing } from './cells.ts';
import {
  cellsOf,
  filledTables,
  textOf,
  withBytes,
  withCells,
  withText,
  withoutFile,
  type Files,
  type Mutation,
} from './mutation.ts';
import { shuffled, type Chance } from './seeded.ts';

/** Writes one table otherwise, and says the same. */
function rewritten(
  name: string,
  rewrite: (cells: Cells, chance: Chance) => Cells | string,
): Mutation {
  return {
    name,
    mutate: (files, chance) => {
      const path = chance.oneOf(filledTables(files));
      const other = rewrite(cellsOf(files, path), chance);
      return {
        files:
          typeof other === 'string' ? withText(files, path, other) : withCells(files, path, other),
        meaning: 'same',
        file: null,
      };
    },
  };
}

const written = (writing: Partial<Writing>) => (cells: Cells) =>
  writeCells(cells, { delimiter: ',', lineEnd: '\r\n', quotes: 'needed', ...writing });

function inOtherOrder(cells: Cells, order: readonly number[]): Cells {
  return cells.map((row) => order.map((index) => row[index] ?? ''));
}

/** Files that are written otherwise and say the same. */
export const FORM_MUTATIONS: readonly Mutation[] = [
  rewritten('LF', written({ lineEnd: '\n' })),
  rewritten('CR', written({ lineEnd: '\r' })),
  rewritten('quotation marks everywhere', written({ quotes: 'all' })),
  rewritten('quotation marks and CR', written({ quotes: 'all', lineEnd: '\r' })),
  rewritten('semicolons', written({ delimiter: ';' })),
  rewritten('tabs', written({ delimiter: '\t', lineEnd: '\n' })),
  rewritten('a byte order mark', (cells) => `\uFEFF${writeCells(cells)}`),
  rewritten('no line end at the end', (cells) => writeCells(cells).replace(/\r\n$/, '')),
  rewritten('commas after every row', (cells) => cells.map((row) => [...row, '', ''])),
  rewritten('blank rows', (cells, chance) => {
    const at = 1 + chance.below(cells.length);
    const blank = (cells[0] ?? []).map(() => chance.oneOf(['', ' ']));
    return [...cells.slice(0, at), [''], blank, ...cells.slice(at)];
  }),
  rewritten('rows in another order', ([headings = [], ...rows], chance) => [
    headings,
    ...shuffled(rows, chance),
  ]),
  rewritten('columns in another order', (cells, chance) =>
    inOtherOrder(cells, shuffled([...(cells[0] ?? []).keys()], chance)),
  ),
  rewritten('headings in capitals, with spaces', ([headings = [], ...rows]) => [
    headings.map((heading) => ` ${heading.toUpperCase().replaceAll('_', ' ')}\u00A0`),
    ...rows,
  ]),
  {
    name: 'files in another order, one with a name in capitals',
    mutate: (files, chance) => {
      const path = chance.oneOf([...files.keys()].filter((name) => name !== 'datapackage.json'));
      const entries = shuffled([...files], chance).map(([name, bytes]): [string, Uint8Array] => [
        name === path ? name.toUpperCase() : name,
        bytes,
      ]);
      return { files: new Map(entries), meaning: 'same', file: null };
    },
  },
];

/** Bytes that are changed, lost or added anywhere: what they then say is for the second reading to tell. */
export const BYTE_MUTATIONS: readonly Mutation[] = [
  byteMutation('a byte changed', (bytes, chance) =>
    bytes.with(chance.below(bytes.length), chance.below(256)),
  ),
  byteMutation('a bit changed', (bytes, chance) => {
    const at = chance.below(bytes.length);
    return bytes.with(at, (bytes[at] ?? 0) ^ (1 << chance.below(8)));
  }),
  byteMutation('cut off', (bytes, chance) => bytes.slice(0, chance.below(bytes.length))),
  byteMutation('the start lost', (bytes, chance) => bytes.slice(chance.below(bytes.length))),
  byteMutation('a piece lost', (bytes, chance) => {
    const at = chance.below(bytes.length);
    return joined(bytes.slice(0, at), bytes.slice(at + 1 + chance.below(40)));
  }),
  byteMutation('a piece twice', (bytes, chance) => {
    const at = chance.below(bytes.length);
    return joined(bytes.slice(0, at + 1 + chance.below(200)), bytes.slice(at));
  }),
  byteMutation('a sign added', (bytes, chance) => {
    const at = chance.below(bytes.length);
    const sign = chance.oneOf(['"', ',', ';', '\t', '\n', '\r', "'", '{', '-', '0', '\u00A0', 'é']);
    return joined(bytes.slice(0, at), new TextEncoder().encode(sign), bytes.slice(at));
  }),
  {
    name: 'the contents of two files swapped',
    mutate: (files, chance) => {
      const [left = '', right = ''] = shuffled(filledTables(files), chance);
      return {
        files: withText(withText(files, left, textOf(files, right)), right, textOf(files, left)),
        meaning: 'refused',
        file: null,
      };
    },
  },
  {
    name: 'a file lost',
    mutate: (files, chance) => {
      const path = chance.oneOf([...files.keys()].filter((name) => name !== 'datapackage.json'));
      const isListed = files.has('datapackage.json');
      return {
        files: withoutFile(files, path),
        meaning: isListed ? 'refused' : 'either',
        file: null,
      };
    },
  },
];

function byteMutation(
  name: string,
  change: (bytes: Uint8Array, chance: Chance) => Uint8Array,
): Mutation {
  return {
    name,
    mutate: (files, chance) => {
      const path = chance.oneOf(ownFiles(files));
      const bytes = files.get(path) ?? new Uint8Array();
      return {
        files: withBytes(files, path, change(bytes, chance)),
        meaning: 'either',
        file: null,
      };
    },
  };
}

function ownFiles(files: Files): readonly string[] {
  return [...files].filter(([, bytes]) => bytes.length > 0).map(([path]) => path);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}
