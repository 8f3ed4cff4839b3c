import type { Cells } from './cells.ts';
import { readCells, writeCells } from './cells.ts';
import type { Chance } from './seeded.ts';

/** The files of a package as bytes, by name. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * What must become of mutated files. `same`: they open, and say what they said before. `opens`: they open and say
 * what the second reading says. `either`: that, or they are refused. `refused`: they are, with a fault of `file`.
 */
type Meaning = 'same' | 'opens' | 'either' | 'refused';

export interface Mutated {
  readonly files: Files;
  readonly meaning: Meaning;
  /** The file that a fault must name; null where it may be another. */
  readonly file: string | null;
  /** A value that must not be repeated. */
  readonly hidden?: string;
}

export interface Mutation {
  readonly name: string;
  /** @returns undefined where these files cannot be mutated so. */
  readonly mutate: (files: Files, chance: Chance) => Mutated | undefined;
}

export function textOf(files: Files, path: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(path));
}

export function withBytes(files: Files, path: string, bytes: Uint8Array): Files {
  return new Map([...files, [path, bytes]]);
}

export function withText(files: Files, path: string, text: string): Files {
  return withBytes(files, path, new TextEncoder().encode(text));
}

export function withoutFile(files: Files, path: string): Files {
  return new Map([...files].filter(([name]) => name !== path));
}

/** Tables with at least one row. */
export function filledTables(files: Files): readonly string[] {
  return [...files.keys()].filter(
    (path) => path.endsWith('.csv') && cellsOf(files, path).length > 1,
  );
}

export function cellsOf(files: Files, path: string): Cells {
  const bytes = files.get(path) ?? new Uint8Array();
  const known = readBefore.get(bytes);
  if (known !== undefined) return known;
  const cells = readCells(textOf(files, path), ',');
  if (cells === undefined) throw new Error(`${path} cannot be read`);
  readBefore.set(bytes, cells);
  return cells;
}

const readBefore = new WeakMap<Uint8Array, Cells>();

export function withCells(files: Files, path: string, cells: Cells): Files {
  return withText(files, path, writeCells(cells));
}

/** A cell of a table, in a row under the headings. */
interface Place {
  readonly path: string;
  readonly cells: Cells;
  readonly row: number;
  readonly column: number;
  readonly heading: string;
  readonly cell: string;
}

/** A place in a table whose heading and cell `suits`. */
export function aPlace(
  files: Files,
  chance: Chance,
  suits: (heading: string, cell: string, path: string) => boolean,
): Place | undefined {
  const path = chance.oneOf(filledTables(files));
  const cells = cellsOf(files, path);
  const [headings = []] = cells;
  const places = cells.flatMap((row, rowIndex) =>
    rowIndex === 0
      ? []
      : row.flatMap((cell, column) => {
          const heading = headings[column] ?? '';
          return suits(heading, cell, path)
            ? [{ path, cells, row: rowIndex, column, heading, cell }]
            : [];
        }),
  );
  return places.length === 0 ? undefined : chance.oneOf(places);
}

export function withCell(files: Files, { path, cells, row, column }: Place, text: string): Files {
  return withCells(
    files,
    path,
    cells.map((each, index) => (index === row ? each.with(column, text) : each)),
  );
}
