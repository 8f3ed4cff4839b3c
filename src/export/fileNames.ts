import type { DataPackage } from '../domain/dataPackage.ts';
import type { ScenarioDepartures } from '../scenario/departures.ts';
import { presetName } from '../viewModel/tables/presetName.ts';
import type { Table } from '../viewModel/tables/table.ts';

/** What the figures of a file rest on. */
interface Origin {
  readonly pack: DataPackage;
  readonly departures: ScenarioDepartures;
}

/** `partner-summary.csv`: a file from a terminal. */
export function plainName({ name }: Pick<Table, 'name'>): string {
  return `${name}.csv`;
}

/**
 * `partner-summary_illustrative_prudent.csv`: a file from the page, which may travel alone, so that its name
 * says basis and preset, and that counts without disclosure control are for the analyst's own eyes.
 */
export function pageName({ name }: Pick<Table, 'name'>, origin: Origin): string {
  return `${markedName(name, origin)}.csv`;
}

/** The same file in the form that Excel reads: `partner-summary_illustrative_prudent_excel.csv`. */
export function excelName({ name }: Pick<Table, 'name'>, origin: Origin): string {
  return `${markedName(name, origin)}_excel.csv`;
}

/** `cost-by-year_illustrative_prudent.png`: the same of a chart's picture. */
export function pictureName(
  { name }: { readonly name: string },
  kind: 'png' | 'svg',
  origin: Origin,
): string {
  return `${markedName(name, origin)}.${kind}`;
}

/** `results_illustrative_prudent.zip`: everything behind the page in one file. */
export function zipName(origin: Origin): string {
  return `${markedName('results', origin)}.zip`;
}

function markedName(name: string, origin: Origin): string {
  const { pack } = origin;
  const marks = [name, pack.programme.basis, presetName(origin)];
  if (pack.stageTable.protection === 'analyst-only') marks.push('OFFICIAL-SENSITIVE');
  return marks.join('_');
}
