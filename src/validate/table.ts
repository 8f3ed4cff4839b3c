import { quoted } from '../words/quoted.ts';
import {
  factsOf,
  isMissing,
  type ColumnFacts,
  type Columns,
  type RowOf,
} from './columns/column.ts';
import { z } from '../scenario/zod.ts';

/** As many things as a table of names may hold: every two of them may have to be looked at together. */
export const MOST_NAMED = 500;

/** Something wrong in one cell of a row. */
export interface CellProblem {
  readonly column: string;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}

/** A column whose ids stand in another table. */
export interface Reference {
  readonly column: string;
  /** The file of the other table, and its id column. */
  readonly file: string;
  readonly idColumn: string;
  /** `*` may stand for all. */
  readonly orStar?: true;
  /** Several ids, with spaces between. */
  readonly list?: true;
}

type RowReading<Row> =
  | { readonly ok: true; readonly record: Row }
  | { readonly ok: false; readonly problems: readonly CellProblem[] };

/** What is said of a table: what its file is called, what its columns are, what they refer to. */
export interface TableFacts {
  readonly file: string;
  readonly title: string;
  readonly mayBeAbsent: boolean;
  /** More rows than this are no programme's; null where there may be as many as can be read. */
  readonly mostRows: number | null;
  readonly columns: ReadonlyMap<string, ColumnFacts>;
  /** Columns that no two rows may share all of; empty where rows add up. */
  readonly key: readonly string[];
  readonly references: readonly Reference[];
}

/** A table of a package, and how its rows are read. */
export interface Table<Row> extends TableFacts {
  /** Reads a row's cells by column name; a column that is absent reads as blank. */
  readonly readRow: (cells: ReadonlyMap<string, string>) => RowReading<Row>;
  /** Orders rows by key, the same whatever their order in the file. */
  readonly order: (row: Row) => readonly (string | number)[];
}

interface TableList<C extends Columns, Row> {
  readonly file: string;
  readonly title: string;
  readonly mayBeAbsent?: true;
  readonly mostRows?: number;
  readonly columns: C;
  readonly key: readonly (keyof C & string)[];
  readonly references?: readonly (Reference & { readonly column: keyof C & string })[];
  /** The record of a row whose every cell has been read, or what is wrong between its cells. */
  readonly record: (row: RowOf<C>) => RowReading<Row>;
  readonly order: (row: Row) => readonly (string | number)[];
}

/** The record, unless something is wrong between its cells. */
export function rowOf<Row>(
  record: Row,
  ...problems: readonly (CellProblem | undefined)[]
): RowReading<Row> {
  const found = problems.filter((problem) => problem !== undefined);
  return found.length === 0 ? { ok: true, record } : { ok: false, problems: found };
}

/** Makes a table's reader of its list of columns. */
export function defineTable<C extends Columns, Row>(list: TableList<C, Row>): Table<Row> {
  const schema = z.strictObject(list.columns);
  const columns = new Map(
    Object.entries(list.columns).map(([name, column]) => [name, factsOf(column)]),
  );
  return {
    file: list.file,
    title: list.title,
    mayBeAbsent: list.mayBeAbsent ?? false,
    mostRows: list.mostRows ?? null,
    columns,
    key: list.key,
    references: list.references ?? [],
    order: list.order,
    readRow: (cells) => {
      const texts = Object.fromEntries(
        [...columns.keys()].map((name) => [name, cells.get(name) ?? '']),
      );
      const parsed = schema.safeParse(texts);
      if (parsed.success) return list.record(parsed.data);
      const refused = parsed.error.issues.map((issue) => String(issue.path[0]));
      return {
        ok: false,
        problems: refused.map((name) => cellProblem(name, texts[name] ?? '', columns.get(name))),
      };
    },
  };
}

function cellProblem(column: string, text: string, facts: ColumnFacts | undefined): CellProblem {
  if (facts === undefined) throw new Error(`No column ${column}`);
  return {
    column,
    found: isMissing(text) ? missingWords(text) : quoted(text),
    expected: facts.expected,
    remedy: isMissing(text) ? 'This column must be filled in every row.' : facts.remedy(text),
  };
}

function missingWords(text: string): string {
  return text.trim() === '' ? 'an empty cell' : `${text.trim()}, which means missing`;
}
