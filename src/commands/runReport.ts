import { csvBytes } from '../export/csv.ts';
import { plainName } from '../export/fileNames.ts';
import { appraise } from '../model/appraise.ts';
import { preset } from '../scenario/departures.ts';
import { TABLES } from '../viewModel/tables/tables.ts';
import {
  cannotRead,
  NOT_PROTECTED,
  OFFICIAL_SENSITIVE,
  REPORT_USAGE,
  tablesWritten,
} from '../words/commands.ts';
import { formatIssue } from '../words/dataIssues.ts';
import { checkPackageFolder } from './checkPackageFolder.ts';
import { reportOptions } from './reportOptions.ts';
import { writeFolder } from './writeFolder.ts';

/** Where a command speaks: what it did, and what is wrong. */
export type Terminal = Pick<Console, 'log' | 'error'>;

/** 0: all is written. 1: nothing is, and why has been said. 2: the command was not understood. */
export type ExitCode = 0 | 1 | 2;

/** Writes every table of a package to a folder, to the same bytes as the page, or nothing at all. */
export async function runReport(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const reading = reportOptions(args);
  if (!reading.ok) {
    terminal.error(`${reading.why}\n${REPORT_USAGE}`);
    return 2;
  }
  const { options } = reading;

  const checked = await checkPackageFolder(options.folder);
  if ('unreadable' in checked) {
    terminal.error(cannotRead(options.folder, checked.unreadable));
    return 1;
  }
  const told = checked.ok ? checked.warnings : checked.issues;
  for (const issue of told) terminal.error(formatIssue(issue));
  if (!checked.ok) return 1;

  const { package: pack } = checked;
  if (pack.stageTable.protection === 'analyst-only') {
    terminal.error(options.unprotected ? OFFICIAL_SENSITIVE : NOT_PROTECTED);
    if (!options.unprotected) return 1;
  }
  const appraisal = appraise(pack, preset(options.preset));
  const files = TABLES.map((make) => make(appraisal)).map((table) => ({
    name: plainName(table),
    bytes: csvBytes(table),
  }));
  const problem = await writeFolder(options.out, files);
  if (problem !== undefined) {
    terminal.error(problem);
    return 1;
  }
  const { basis } = pack.programme;
  terminal.log(tablesWritten(files.length, options.out, { basis, preset: options.preset }));
  return 0;
}
