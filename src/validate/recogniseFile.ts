import type { PackageFile } from '../domain/packageFile.ts';
import { TableReader } from '../parse/tableReader.ts';
import { parseJson } from '../parse/json.ts';
import { DESCRIPTOR_FILE, PACKAGE_TABLES, PROGRAMME_FILE } from './packageTables.ts';
import { programmeSchema } from './programmeFields.ts';
import { activityTable } from './records/activityTable.ts';
import { coverageTable } from './records/coverageTable.ts';
import { womenTable } from './records/womenTable.ts';
import type { TableFacts } from './table.ts';

/** Every table that a package may come with, records among them. */
export const GIVEN_TABLES: readonly TableFacts[] = [
  ...PACKAGE_TABLES,
  womenTable,
  activityTable,
  coverageTable,
];

/** Every name that a file of a package may have. */
export const GIVEN_FILES: readonly string[] = [
  PROGRAMME_FILE,
  DESCRIPTOR_FILE,
  ...GIVEN_TABLES.map(({ file }) => file),
];

/** Enough for the headings of any table. */
const CHARACTERS_LOOKED_AT = 20_000;

/**
 * Which file of a package this one is by what it holds, whatever its name: the table whose needed columns all
 * stand, most of its headings being known ones. @returns undefined where none is, or two are alike.
 */
export function recogniseFile({ path, text }: PackageFile): string | undefined {
  if (/\.json$/i.test(path)) return isProgramme({ path, text }) ? PROGRAMME_FILE : undefined;
  const header = headerOf({ path, text: text.slice(0, CHARACTERS_LOOKED_AT) });
  const matches = GIVEN_TABLES.map((table) => ({ file: table.file, score: score(table, header) }))
    .filter(({ score: each }) => each > 0)
    .toSorted((left, right) => right.score - left.score);
  const [best, next] = matches;
  return best !== undefined && best.score !== next?.score ? best.file : undefined;
}

/** How many of the headings are this table's; 0 where a needed column is missing or most headings are unknown. */
function score({ columns }: TableFacts, header: readonly string[]): number {
  const needed = [...columns].filter(([, { mayBeAbsent }]) => !mayBeAbsent);
  const known = header.filter((name) => columns.has(name));
  const isWhole = needed.every(([name]) => header.includes(name));
  return isWhole && known.length * 2 > header.length ? known.length : 0;
}

function headerOf({ path, text }: PackageFile): readonly string[] {
  const reader = new TableReader(path);
  reader.read(text);
  return (reader.head ?? reader.end().head)?.header ?? [];
}

function isProgramme(file: PackageFile): boolean {
  const { value } = parseJson(file);
  if (typeof value !== 'object' || value === null) return false;
  const known = Object.keys(programmeSchema.shape).filter((key) => key in value);
  return known.length * 2 > Object.keys(programmeSchema.shape).length;
}
