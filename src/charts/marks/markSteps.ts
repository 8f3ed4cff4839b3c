import type { ChartMark, MarkRows } from './chartMark.ts';

/** Where a reader is among the marks of a chart. */
export interface MarkPlace {
  readonly row: number;
  readonly entry: number;
}

const FIRST: MarkPlace = { row: 0, entry: 0 };

/**
 * Where a key leads among rows of which none is empty: the first mark where the reader is at none yet, null for
 * away from all of them. A step over an edge stays where it is; a shorter row is entered at its end.
 *
 * @returns undefined where the key means nothing here.
 */
export function stepTo(
  key: string,
  from: MarkPlace | null,
  rows: MarkRows,
): MarkPlace | null | undefined {
  if (key === 'Escape') return from === null ? undefined : null;
  const step = STEPS[key];
  if (step === undefined || rows.length === 0) return undefined;
  return within(from === null ? FIRST : step(from), rows);
}

/** The mark at a place; undefined where rows have changed and it is no longer there. */
export function markAt(rows: MarkRows, place: MarkPlace | null): ChartMark | undefined {
  return place === null ? undefined : rows[place.row]?.[place.entry];
}

const STEPS: Readonly<Record<string, (from: MarkPlace) => MarkPlace>> = {
  ArrowLeft: ({ row, entry }) => ({ row, entry: entry - 1 }),
  ArrowRight: ({ row, entry }) => ({ row, entry: entry + 1 }),
  ArrowUp: ({ row, entry }) => ({ row: row - 1, entry }),
  ArrowDown: ({ row, entry }) => ({ row: row + 1, entry }),
  Home: ({ row }) => ({ row, entry: 0 }),
  End: ({ row }) => ({ row, entry: Infinity }),
};

function within({ row, entry }: MarkPlace, rows: MarkRows): MarkPlace {
  const inside = clamp(row, rows.length);
  return { row: inside, entry: clamp(entry, rows[inside]?.length ?? 0) };
}

function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(index, count - 1));
}
