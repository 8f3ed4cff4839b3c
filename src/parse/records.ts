import type { DataIssue } from '../domain/dataIssue.ts';
import type { PackageFile } from '../domain/packageFile.ts';
import { RecordReader } from './recordReader.ts';
import type { TextRecord } from './textRecord.ts';

interface RecordsReading {
  /** Blank rows are left out but counted; empty when the text cannot be read as rows at all. */
  readonly records: readonly TextRecord[];
  readonly issues: readonly DataIssue[];
}

/**
 * Reads delimited text into records of plain strings: nothing is converted or dropped but blank rows.
 * A faulty quote leaves no records, since every row after it is in doubt.
 */
export function readRecords({ path, text }: PackageFile): RecordsReading {
  const reader = new RecordReader(path);
  const first = reader.read(text);
  const { records, readable, issues } = reader.end();
  return { records: readable ? [...first, ...records] : [], issues };
}
