import type { DataIssue } from '../../domain/dataIssue.ts';
import { formatCount } from '../formatNumber.ts';
import type { Table } from '../tables/table.ts';
import { FAULTS, fileCount } from '../../words/faults.ts';

/** As many problems as are shown; the others are in the download. */
const FAULTS_SHOWN = 100;

interface FaultRow {
  readonly key: string;
  /** As a spreadsheet numbers it; blank where the problem is the whole file's. */
  readonly row: string;
  readonly column: string;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
  readonly isWarning: boolean;
}

/** The problems of one file, under its name and their number. */
export interface FaultGroup {
  readonly file: string;
  readonly title: string;
  readonly rows: readonly FaultRow[];
}

interface FaultList {
  readonly groups: readonly FaultGroup[];
  readonly faults: number;
  /** How many are not shown. */
  readonly others: number;
}

/** The first hundred problems by file, faults before warnings, each in the order of its rows. */
export function faultList(issues: readonly DataIssue[]): FaultList {
  const sorted = [
    ...issues.filter(({ severity }) => severity === 'fault'),
    ...issues.filter(({ severity }) => severity === 'warning'),
  ];
  const shown = sorted.slice(0, FAULTS_SHOWN);
  return {
    groups: [...new Set(shown.map(({ file }) => file))].map((file) => ({
      file,
      title: fileCount(file, formatCount(issues.filter((issue) => issue.file === file).length)),
      rows: (['fault', 'warning'] as const)
        .flatMap((severity) =>
          shown
            .filter((issue) => issue.file === file && issue.severity === severity)
            .toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0)),
        )
        .map(faultRow),
    })),
    faults: issues.filter(({ severity }) => severity === 'fault').length,
    others: sorted.length - shown.length,
  };
}

function faultRow(issue: DataIssue, index: number): FaultRow {
  return {
    key: `${index} ${issue.file}`,
    row: issue.row === null ? '' : formatCount(issue.row),
    column: issue.column ?? '',
    found: issue.found,
    expected: issue.expected,
    remedy: issue.remedy,
    isWarning: issue.severity === 'warning',
  };
}

/** The whole list, to take away. */
export function faultTable(issues: readonly DataIssue[]): Table {
  return {
    name: 'problems',
    columns: ['file', 'row', 'column', 'kind', 'found', 'expected', 'what_to_do'].map((name) => ({
      name,
      kind: name === 'row' ? 'figure' : 'text',
    })),
    rows: issues.map((issue) => [
      issue.file,
      issue.row,
      issue.column,
      FAULTS[issue.severity],
      issue.found,
      issue.expected,
      issue.remedy,
    ]),
  };
}
