import { faultAt, type DataIssue } from '../domain/dataIssue.ts';
import type { RawRow } from '../parse/tableShape.ts';
import {
  PERSONAL_KINDS,
  PERSONAL_KINDS_BESIDE_TIMES,
  personalKindOf,
  type PersonalKind,
} from './personalValues.ts';
import type { TableFacts } from './table.ts';

export const NO_PEOPLE = 'no column or value that points to a person';
export const REMOVE =
  'Delete it at its source and export again: this page must hold nothing that points to a person.';

interface Found {
  readonly firstRow: number;
  rows: number;
}

/** Looks through rows, as they come, for values that look like they point to a person; the values are not kept. */
export class PersonalValueReading {
  readonly #file: string;
  readonly #columns: readonly {
    readonly name: string;
    readonly kinds: readonly PersonalKind[];
    readonly found: Map<PersonalKind, Found>;
  }[];

  constructor(file: string, header: readonly string[], facts: TableFacts) {
    this.#file = file;
    this.#columns = header.map((name) => ({
      name,
      kinds: kindsLookedFor(facts, name),
      found: new Map(),
    }));
  }

  look({ row, cells }: RawRow): void {
    for (const [index, { kinds, found }] of this.#columns.entries()) {
      const kind = personalKindOf(cells[index] ?? '', kinds);
      if (kind === undefined) continue;
      const earlier = found.get(kind);
      if (earlier === undefined) found.set(kind, { firstRow: row, rows: 1 });
      else earlier.rows += 1;
    }
  }

  /** One fault a column and kind, with the first row. The value itself is never repeated. */
  faults(): readonly DataIssue[] {
    return this.#columns.flatMap(({ name, found }) =>
      [...found].map(([kind, { firstRow, rows }]) =>
        faultAt(
          { file: this.#file, row: firstRow, column: name },
          {
            found:
              rows === 1
                ? `a value that looks like ${kind.looksLike}`
                : `values in ${rows} rows that look like ${kind.looksLike}, the first here`,
            expected: NO_PEOPLE,
            remedy: REMOVE,
          },
        ),
      ),
    );
  }
}

/** A column of months or years would rather be told how to write a late date than have it taken for one of birth. */
function kindsLookedFor(facts: TableFacts, column: string): readonly PersonalKind[] {
  return facts.columns.get(column)?.tellsTime === true
    ? PERSONAL_KINDS_BESIDE_TIMES
    : PERSONAL_KINDS;
}
