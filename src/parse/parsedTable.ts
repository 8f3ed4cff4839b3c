import type { DataIssue } from '../domain/dataIssue.ts';
import type { PackageFile } from '../domain/packageFile.ts';
import type { TextRecord } from './textRecord.ts';
import { TableReader } from './tableReader.ts';
import { TableShape, type RawRow, type TableHead } from './tableShape.ts';

export interface ParsedTable extends TableHead {
  readonly rows: readonly RawRow[];
}

export interface TableParsing {
  /** Undefined where the headings or the quotation marks leave no table to read. */
  readonly table: ParsedTable | undefined;
  readonly issues: readonly DataIssue[];
}

/** Reads a file's text into a table of strings. Rows of the wrong length are faults and are left out. */
export function parseTable({ path, text }: PackageFile): TableParsing {
  const reader = new TableReader(path);
  const first = reader.read(text);
  const { rows, head, issues } = reader.end();
  return { table: head === undefined ? undefined : { ...head, rows: [...first, ...rows] }, issues };
}

/** Makes a table of records, the first of which holds the headings. */
export function shapeTable(file: string, records: readonly TextRecord[]): TableParsing {
  const shape = new TableShape(file);
  const rows = shape.rowsOf(records);
  const { head, issues } = shape.end();
  return { table: head === undefined ? undefined : { ...head, rows }, issues };
}
