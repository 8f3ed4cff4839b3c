import { MARKERS, markerText, type Figure, type Marker } from '../../domain/marker.ts';
import { z } from '../../scenario/zod.ts';
import type { CellKind, FieldShape } from './cellKind.ts';

/** Everything that is said of a column elsewhere: messages, dictionary, data package. */
export interface ColumnFacts {
  readonly meaning: string;
  readonly expected: string;
  readonly field: FieldShape;
  /** Whether the column may be left out of the file altogether. */
  readonly mayBeAbsent: boolean;
  readonly mayBeBlank: boolean;
  readonly remedy: (text: string) => string;
  readonly tellsTime: boolean;
}

/** A column as a schema from a cell's text to its value. */
type Column<T = unknown> = z.ZodMiniType<T, string>;

/** The columns of a table by name: the one list that reader, messages, dictionary and data package share. */
export type Columns = Readonly<Record<string, Column>>;

/** A row of such columns once it has been read. */
export type RowOf<C extends Columns> = z.output<ReturnType<typeof z.strictObject<C>>>;

const facts = z.registry<ColumnFacts>();

/** What is known of `column`. @throws Error for a schema that none of the functions here made. */
export function factsOf(column: Column): ColumnFacts {
  const known = facts.get(column);
  if (known === undefined) throw new Error('A column without facts');
  return known;
}

/** A column whose every cell must be filled. */
export function filled<T>(kind: CellKind<T>, meaning: string): Column<T> {
  return column(kind, meaning, { mayBeAbsent: false, mayBeBlank: false }, () => undefined);
}

/** A column that must stand, with cells that may be blank: null. */
export function mayBeBlank<T>(kind: CellKind<T>, meaning: string): Column<T | null> {
  return column<T | null>(kind, meaning, { mayBeAbsent: false, mayBeBlank: true }, () => null);
}

/** A column that may be blank or absent: null. */
export function optional<T>(kind: CellKind<T>, meaning: string): Column<T | null> {
  return column<T | null>(kind, meaning, { mayBeAbsent: true, mayBeBlank: true }, () => null);
}

/** A column of figures, any of which may be missing: `[c]`, `[x]`, `[z]`, or blank for not available. */
export function figure(kind: CellKind<number>, meaning: string): Column<Figure> {
  return column<Figure>(
    { ...kind, expected: `${kind.expected}, or [c], [x] or [z] where there is none` },
    meaning,
    { mayBeAbsent: false, mayBeBlank: true },
    (marker) => marker ?? 'x',
  );
}

const MARKER_OF = new Map<string, Marker>(MARKERS.map((marker) => [markerText(marker), marker]));

/** Whether a cell is missing: blank, or one of the three markers. */
export function isMissing(text: string): boolean {
  return text.trim() === '' || MARKER_OF.has(text.trim());
}

function column<T>(
  kind: CellKind<T>,
  meaning: string,
  may: Pick<ColumnFacts, 'mayBeAbsent' | 'mayBeBlank'>,
  missing: (marker: Marker | undefined) => T | undefined,
): Column<T> {
  const { expected, field, remedy, tellsTime = false } = kind;
  const schema: Column<T> = z.pipe(
    z.string(),
    z.transform((text: string, context): T => {
      const value = isMissing(text) ? missing(MARKER_OF.get(text.trim())) : kind.read(text);
      if (value !== undefined) return value;
      context.issues.push({ code: 'custom', input: text, message: expected });
      return z.NEVER;
    }),
  );
  facts.add(schema, { meaning, expected, field, remedy, tellsTime, ...may });
  return schema;
}
