import { basename, resolve } from 'node:path';
import type { DataIssue } from '../domain/dataIssue.ts';
import type { DataPackage } from '../domain/dataPackage.ts';
import { heldFiles, type GivenFile } from '../domain/givenFile.ts';
import type { PackageFile } from '../domain/packageFile.ts';
import type { ProtectedStageTable } from '../domain/stageTable.ts';
import { protectedPackageFiles } from '../export/packageTables.ts';
import type { ProtectionReport } from '../protection/protectionReport.ts';
import { protectPackage } from '../protection/protectPackage.ts';
import { checkPackage } from '../validate/checkPackage.ts';
import { describeDataPackage } from '../validate/describeDataPackage.ts';
import { openPackage } from '../validate/openPackage.ts';
import { cannotRead, NO_OUT_FOLDER, ONE_PACKAGE_FOLDER } from '../words/commands.ts';
import { formatIssue } from '../words/dataIssues.ts';
import {
  ALREADY_PROTECTED,
  groupLine,
  LAST_LOOK,
  PREVIOUS_NOT_PROTECTED,
  PROTECT_USAGE,
  protectedWritten,
  RUNG_WORDS,
  sideWords,
  totalsLine,
  unpublishedLine,
} from '../words/protectCommands.ts';
import { parseArguments } from './parseArguments.ts';
import { readPackageFolder } from './readPackageFolder.ts';
import type { ExitCode, Terminal } from './runReport.ts';
import { writeFolder } from './writeFolder.ts';

/** Writes a protected package of records, or of an unprotected stage table, to a folder; or nothing. */
export async function runProtect(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = protectOptions(args);
  if (typeof options === 'string') {
    terminal.error(`${options}\n${PROTECT_USAGE}`);
    return 2;
  }
  const given = await filesOf(options.folder);
  if (typeof given === 'string') return failed(terminal, given);
  const earlierFiles = options.previous === null ? null : await filesOf(options.previous);
  if (typeof earlierFiles === 'string') return failed(terminal, earlierFiles);
  const earlier = earlierFiles === null ? null : earlierRelease(earlierFiles);
  if (typeof earlier === 'string') return failed(terminal, earlier);

  const made = await protectFiles(given, earlier, basename(resolve(options.out)));
  if (typeof made === 'string') return failed(terminal, made);
  for (const warning of made.warnings) terminal.error(formatIssue(warning));
  const encoder = new TextEncoder();
  const problem = await writeFolder(
    options.out,
    made.files.map(({ path, text }) => ({ name: path, bytes: encoder.encode(text) })),
  );
  if (problem !== undefined) return failed(terminal, problem);
  terminal.log(protectedWritten(made.files.length, options.out));
  for (const line of reportLines(made.report)) terminal.log(line);
  terminal.log(LAST_LOOK);
  return 0;
}

function failed(terminal: Terminal, why: string): ExitCode {
  terminal.error(why);
  return 1;
}

interface ProtectedFiles {
  readonly files: readonly PackageFile[];
  readonly report: ProtectionReport;
  /** What the checks of the records have to tell all the same. */
  readonly warnings: readonly DataIssue[];
}

/** What `npm run protect` makes of a folder's files; `name` is the new package's. @returns why not, in words, where it cannot. */
export async function protectFiles(
  given: readonly GivenFile[],
  earlier: DataPackage<ProtectedStageTable> | null,
  name: string,
): Promise<ProtectedFiles | string> {
  const opened = await openPackage(given);
  if (!opened.ok) return told(opened.issues);
  if (opened.counts === null) return ALREADY_PROTECTED;
  const protection = protectPackage(opened.package, opened.counts, earlier);
  if (!protection.ok) return told(protection.issues);
  const files = protectedPackageFiles(protection.pack, heldFiles(given));
  const descriptor = describeDataPackage({ name, title: protection.pack.programme.title }, files);
  return {
    files: [
      ...files,
      { path: 'datapackage.json', text: `${JSON.stringify(descriptor, null, 2)}\n` },
    ],
    report: protection.report,
    warnings: opened.warnings,
  };
}

function earlierRelease(given: readonly GivenFile[]): DataPackage<ProtectedStageTable> | string {
  const checked = checkPackage(heldFiles(given));
  if (!checked.ok) return told(checked.issues);
  const { package: pack } = checked;
  const { stageTable } = pack;
  return stageTable.protection === 'protected' ? { ...pack, stageTable } : PREVIOUS_NOT_PROTECTED;
}

/** What is hidden, and what that costs the totals: a line a group, then the totals. */
function reportLines(report: ProtectionReport): readonly string[] {
  return [
    ...report.groups.map(({ eventId, cohortId, rung, before, after }) =>
      groupLine(
        eventId,
        cohortId,
        [RUNG_WORDS[rung], sideWords('before', before), sideWords('after', after)].join('; '),
      ),
    ),
    ...(report.unpublishedCohorts.length === 0 ? [] : [unpublishedLine(report.unpublishedCohorts)]),
    totalsLine(report),
  ];
}

function told(issues: readonly DataIssue[]): string {
  return issues.map(formatIssue).join('\n');
}

async function filesOf(folder: string): Promise<readonly GivenFile[] | string> {
  const reading = await readPackageFolder(folder);
  if (!reading.ok) return cannotRead(folder, reading.why);
  return reading.faults.length > 0 ? told(reading.faults) : reading.files;
}

interface ProtectOptions {
  readonly folder: string;
  readonly out: string;
  readonly previous: string | null;
}

const OPTIONS = { out: { type: 'string' }, previous: { type: 'string' } } as const;

function protectOptions(args: readonly string[]): ProtectOptions | string {
  const parsed = parseArguments(args, OPTIONS);
  if (typeof parsed === 'string') return parsed;
  const {
    values: { out = '', previous = null },
    positionals: [folder, ...more],
  } = parsed;
  if (folder === undefined || more.length > 0) return ONE_PACKAGE_FOLDER;
  return out === '' ? NO_OUT_FOLDER : { folder, out, previous };
}
