import { readCells, type Cells } from './cells.ts';
import { plainJson, plainRow, type PlainCell, type PlainTables } from './plainTables.ts';

/** Columns that hold numbers, by the dictionary of the tables. */
const NUMBERS: ReadonlySet<string> = new Set(
  [
    'year_offset amount_gbp low_gbp high_gbp cashable_share hours_per_event grade women min_women',
    'dispersion stage_from stage_to woman_years events women_with_event largest_share',
    'rate_per_woman_year low high from_month to_month probability probability_low',
    'probability_high observed deadweight deadweight_low deadweight_high attribution',
    'attribution_low attribution_high persistence_years drop_off index stage_month mean_score',
    'responses scale_max value',
  ].flatMap((line) => line.split(' ')),
);
/** Columns in which a blank says that there is no figure. */
const FIGURES: ReadonlySet<string> = new Set([
  'woman_years',
  'events',
  'mean_score',
  'responses',
  'value',
]);
const MONTHS_AND_YEARS: ReadonlySet<string> = new Set(['start', 'price_year', 'financial_year']);
const MARKERS: readonly string[] = ['[c]', '[x]', '[z]'];

/**
 * What files say by a second way of reading, which shares nothing with the first.
 * @returns undefined where they say nothing for sure: the first way must then have refused them.
 */
export function secondReading(files: ReadonlyMap<string, Uint8Array>): PlainTables | undefined {
  const tables: Record<string, readonly string[]> = {};
  for (const [name, bytes] of files) {
    const path = name.toLowerCase();
    if (path === 'datapackage.json') continue;
    const rows = readBefore.get(bytes) ?? linesOfFile(path, bytes);
    if (rows === undefined) return undefined;
    readBefore.set(bytes, rows);
    tables[path] = rows;
  }
  return tables;
}

/** Most files of a mutated package are those of the last. */
const readBefore = new WeakMap<Uint8Array, readonly string[]>();

function linesOfFile(path: string, bytes: Uint8Array): readonly string[] | undefined {
  const text = textOf(bytes);
  if (text === undefined) return undefined;
  return path.endsWith('.json') ? jsonLines(text) : tableLines(text);
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function jsonLines(text: string): readonly string[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? plainJson({ ...value }) : undefined;
  } catch {
    return undefined;
  }
}

function tableLines(text: string): readonly string[] | undefined {
  const heading = /^\uFEFF*\s*([^\r\n]*)/.exec(text)?.[1] ?? '';
  const delimiter = [',', ';', '\t'].find((each) => heading.includes(each)) ?? ',';
  const cells = readCells(text.replace(/^\uFEFF+/, ''), delimiter);
  const filled = cells?.filter((row) => row.some((cell) => cell.trim() !== ''));
  return filled === undefined ? undefined : linesOf(filled);
}

function linesOf([headings = [], ...rows]: Cells): readonly string[] | undefined {
  const names = headings.map(plainHeading);
  const named = names.filter((name) => name !== '');
  if (new Set(named).size < named.length) return undefined;
  const lines: string[] = [];
  for (const row of rows) {
    if (row.length < names.length) return undefined;
    if (row.some((cell, index) => (names[index] ?? '') === '' && cell.trim() !== '')) {
      return undefined;
    }
    lines.push(plainRow(plainCells(names, row)));
  }
  return lines.toSorted();
}

function plainHeading(heading: string): string {
  return heading
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[\s\u00A0-]+/g, '_');
}

function plainCells(
  names: readonly string[],
  row: readonly string[],
): Readonly<Record<string, PlainCell>> {
  const cells: Record<string, PlainCell> = {};
  for (const [index, name] of names.entries()) {
    if (name !== '') cells[name] = plainCell(name, row[index] ?? '');
  }
  if (cells['follows'] === undefined || cells['follows'] === null) return cells;
  return { ...cells, from_month: null, to_month: null };
}

function plainCell(column: string, written: string): PlainCell {
  const cell = /^'+[=+\-@\t\r\n\0＝＋－＠]/.test(written) ? written.slice(1) : written;
  const trimmed = cell.trim();
  if (trimmed === '') return FIGURES.has(column) ? '[x]' : null;
  if (MARKERS.includes(trimmed)) return FIGURES.has(column) ? trimmed : null;
  if (column === 'persistence_years') return Math.round(Number(trimmed) * 12) / 12;
  if (NUMBERS.has(column)) return Number(trimmed) === 0 ? 0 : Number(trimmed);
  if (column === 'contains') return [...new Set(trimmed.split(/\s+/))].toSorted().join(' ');
  const isTrimmed = MONTHS_AND_YEARS.has(column) || column === 'closed' || column === 'source_url';
  return isTrimmed || trimmed === '*' ? trimmed : cell;
}
