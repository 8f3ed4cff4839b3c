import type { PackageFile } from '../domain/packageFile.ts';
import type { Table } from '../viewModel/tables/table.ts';
import { csvBytes } from './csv.ts';

/** A table of a package, its columns as they are named there. */
export function packageTable(name: string, columns: readonly string[], rows: Table['rows']): Table {
  return { name, columns: columns.map((each) => ({ name: each, kind: 'either' })), rows };
}

/** The same as the file that holds it. */
export function packageTableFile(table: Table): PackageFile {
  return { path: `${table.name}.csv`, text: new TextDecoder().decode(csvBytes(table)) };
}
