import { MARKERS, markerText } from '../domain/marker.ts';
import type { PackageFile } from '../domain/packageFile.ts';
import { parseTable } from '../parse/parsedTable.ts';
import type { ColumnFacts } from './columns/column.ts';
import type { FieldShape } from './columns/cellKind.ts';
import { PACKAGE_VERSION, PROGRAMME_FILE } from './packageTables.ts';
import { GIVEN_TABLES } from './recogniseFile.ts';
import type { TableFacts } from './table.ts';

interface FieldDescriptor extends Omit<FieldShape, 'constraints'> {
  readonly name: string;
  readonly description: string;
  readonly constraints?: FieldShape['constraints'] & { readonly required?: true };
}

interface ForeignKeyDescriptor {
  readonly fields: readonly string[];
  /** Without a resource: another column of the same table. */
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
}

interface TableSchemaDescriptor {
  readonly fields: readonly FieldDescriptor[];
  readonly missingValues: readonly string[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKeyDescriptor[];
}

interface ResourceDescriptor {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly format: 'csv' | 'json';
  readonly mediatype: 'text/csv' | 'application/json';
  readonly encoding: 'utf-8';
  readonly schema?: TableSchemaDescriptor;
}

/** A Frictionless Data Package, version 2. */
interface DataPackageDescriptor {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly packageVersion: number;
  readonly resources: readonly ResourceDescriptor[];
}

/** A Frictionless Table Schema, version 2, of one table by itself. */
interface TableDescriptor extends TableSchemaDescriptor {
  readonly $schema: string;
}

const MISSING_VALUES = ['', ...MARKERS.map(markerText)];

/**
 * What `datapackage.json` says of these files: which tables there are, and the columns of each as its own
 * headings have them. `name` is the folder's. Files that are no part of a package are passed over.
 */
export function describeDataPackage(
  { name, title }: Pick<DataPackageDescriptor, 'name' | 'title'>,
  files: readonly PackageFile[],
): DataPackageDescriptor {
  const byName = new Map(files.map((file) => [file.path.toLowerCase(), file]));
  const programme: readonly ResourceDescriptor[] = byName.has(PROGRAMME_FILE)
    ? [
        {
          name: 'programme',
          path: PROGRAMME_FILE,
          title: 'Programme: what the package is about, and its settings',
          format: 'json',
          mediatype: 'application/json',
          encoding: 'utf-8',
        },
      ]
    : [];
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title,
    packageVersion: PACKAGE_VERSION,
    resources: [
      ...programme,
      ...GIVEN_TABLES.flatMap((table) => {
        const file = byName.get(table.file);
        return file === undefined ? [] : [tableResource(table, file)];
      }),
    ],
  };
}

/** What programs may know of one table, with every column that it may have. @returns undefined for no table's file. */
export function describeTable(file: string): TableDescriptor | undefined {
  const table = GIVEN_TABLES.find((one) => one.file === file);
  return table === undefined
    ? undefined
    : {
        $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
        ...tableSchema(table, [...table.columns.keys()]),
      };
}

function tableResource(table: TableFacts, file: PackageFile): ResourceDescriptor {
  return {
    name: resourceName(table.file),
    path: table.file,
    title: table.title,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: tableSchema(table, parseTable(file).table?.header ?? [...table.columns.keys()]),
  };
}

function tableSchema(table: TableFacts, header: readonly string[]): TableSchemaDescriptor {
  const fields = header.flatMap((name) => {
    const facts = table.columns.get(name);
    return facts === undefined ? [] : [fieldDescriptor(name, facts)];
  });
  const keys = foreignKeys(table, header);
  return {
    fields,
    missingValues: MISSING_VALUES,
    ...(table.key.length === 0 ? {} : { primaryKey: table.key }),
    ...(keys.length === 0 ? {} : { foreignKeys: keys }),
  };
}

function fieldDescriptor(name: string, facts: ColumnFacts): FieldDescriptor {
  const { constraints, ...shape } = facts.field;
  const all = { ...(facts.mayBeBlank ? {} : { required: true as const }), ...constraints };
  return {
    name,
    ...shape,
    description: facts.meaning,
    ...(Object.keys(all).length === 0 ? {} : { constraints: all }),
  };
}

/** References that the standard can say: a column of single ids, without `*`. */
function foreignKeys(
  table: TableFacts,
  header: readonly string[],
): readonly ForeignKeyDescriptor[] {
  return table.references
    .filter(
      ({ column, list, orStar }) => header.includes(column) && list !== true && orStar !== true,
    )
    .map(({ column, file, idColumn }) => ({
      fields: [column],
      reference: {
        ...(file === table.file ? {} : { resource: resourceName(file) }),
        fields: [idColumn],
      },
    }));
}

function resourceName(file: string): string {
  return file.replace(/\.csv$/, '');
}
