import type { ColumnKind, Table } from '../viewModel/tables/table.ts';

/** The Table Schema type of a column: `any` where a figure may be written in letters, such as a month. */
const TYPES: Readonly<Record<ColumnKind, 'string' | 'number' | 'any'>> = {
  text: 'string',
  figure: 'number',
  simulated: 'number',
  either: 'any',
};

/** What `datapackage.json` says of tables of results: a Frictionless Data Package, version 2. */
export function resultsDescriptor(
  title: string,
  tables: readonly { readonly path: string; readonly table: Table }[],
): string {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'results',
    title,
    resources: tables.map(({ path, table }) => ({
      name: table.name,
      path,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
        fields: table.columns.map(({ name, kind }) => ({ name, type: TYPES[kind] })),
        missingValues: [''],
      },
    })),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
