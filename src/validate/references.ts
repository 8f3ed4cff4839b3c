import { faultAt, type DataIssue } from '../domain/dataIssue.ts';
import { quoted } from '../words/quoted.ts';
import { isMissing } from './columns/column.ts';
import { nearestOf } from './nearMatch.ts';
import type { NamedRow } from './readTable.ts';
import type { Reference, TableFacts } from './table.ts';

/** The rows of every table whose columns could be read, by file. */
type RowsByFile = ReadonlyMap<string, readonly NamedRow[]>;

/** Ids that the table they refer to does not have. A table that could not be read accuses nobody. */
export function referenceFaults(
  table: TableFacts,
  rows: readonly NamedRow[],
  readable: RowsByFile,
): readonly DataIssue[] {
  return table.references.flatMap((reference) => {
    const near = new Map<string, string | undefined>();
    const target = readable.get(reference.file);
    if (target === undefined) return [];
    const known = new Set(target.map(({ cells }) => (cells.get(reference.idColumn) ?? '').trim()));
    return rows.flatMap(({ row, cells }) =>
      idsIn(cells.get(reference.column) ?? '', reference)
        .filter((id) => !known.has(id))
        .map((id) => {
          if (!near.has(id)) near.set(id, nearestKnown(id, known));
          return unknownId(table.file, row, reference, id, near.get(id));
        }),
    );
  });
}

/** More ids than this are no slip to be guessed at. */
const MOST_GUESSED_AMONG = 500;

function nearestKnown(id: string, known: ReadonlySet<string>): string | undefined {
  return known.size > MOST_GUESSED_AMONG ? undefined : nearestOf(id, known);
}

function idsIn(cell: string, reference: Reference): readonly string[] {
  if (isMissing(cell)) return [];
  if (reference.orStar === true && cell.trim() === '*') return [];
  return reference.list === true ? cell.trim().split(/\s+/) : [cell.trim()];
}

function unknownId(
  file: string,
  row: number,
  reference: Reference,
  id: string,
  near: string | undefined,
): DataIssue {
  return faultAt(
    { file, row, column: reference.column },
    {
      found: quoted(id),
      expected: `an id that stands in ${reference.file}`,
      remedy:
        near === undefined
          ? `Add it to ${reference.file}, or correct it here.`
          : `Did you mean ${quoted(near)}?`,
    },
  );
}
