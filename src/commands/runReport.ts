import type { DataIssue } from '../domain/dataIssue.ts';
import type { DataPackage } from '../domain/dataPackage.ts';
import { csvBytes } from '../export/csv.ts';
import { plainName } from '../export/fileNames.ts';
import { appraise } from '../model/appraise.ts';
import { protectPackage } from '../protection/protectPackage.ts';
import { preset, type ScenarioDepartures } from '../scenario/departures.ts';
import type { OpenedPackage } from '../validate/openPackage.ts';
import { scenarioMisfits } from '../validate/scenarioFile.ts';
import { presetName } from '../viewModel/tables/presetName.ts';
import { simulatedResults } from '../viewModel/tables/results.ts';
import { TABLES } from '../viewModel/tables/tables.ts';
import {
  cannotRead,
  cannotReadScenario,
  OFFICIAL_SENSITIVE,
  PROTECTED_FIRST,
  REPORT_USAGE,
  tablesWritten,
} from '../words/commands.ts';
import { formatIssue } from '../words/dataIssues.ts';
import { openPackageFolder } from './openPackageFolder.ts';
import { readScenarioFile } from './readScenarioFile.ts';
import { reportOptions, type ReportOptions } from './reportOptions.ts';
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
  const inputs = await readInputs(options, terminal);
  if (inputs === undefined) return 1;
  const { opened, departures } = inputs;
  const pack = packageToReport(opened, options, terminal);
  if (pack === undefined) return 1;
  const women = pack === opened.package ? opened.counts?.women : undefined;
  const results = simulatedResults(appraise(pack, departures), { ...options, women });
  const files = TABLES.map((make) => make(results)).map((table) => ({
    name: plainName(table),
    bytes: csvBytes(table),
  }));
  const problem = await writeFolder(options.out, files);
  if (problem !== undefined) {
    terminal.error(problem);
    return 1;
  }
  const marks = { basis: pack.programme.basis, preset: presetName({ pack, departures }) };
  terminal.log(tablesWritten(files.length, options.out, marks));
  return 0;
}

/** Package and scenario, or nothing once every problem of both has been told. */
async function readInputs(
  options: ReportOptions,
  terminal: Terminal,
): Promise<{ opened: OpenedPackage & { ok: true }; departures: ScenarioDepartures } | undefined> {
  const { folder, scenario: path } = options;
  const opened = await openPackageFolder(folder);
  const scenario =
    path === undefined
      ? ({ ok: true, departures: preset(options.preset) } as const)
      : await readScenarioFile(path);
  if ('unreadable' in opened) terminal.error(cannotRead(folder, opened.unreadable));
  else tell(opened.ok ? opened.warnings : opened.issues, terminal);
  if ('unreadable' in scenario) {
    terminal.error(cannotReadScenario(path ?? '', scenario.unreadable));
  } else if (!scenario.ok) tell(scenario.issues, terminal);

  if ('unreadable' in opened || !opened.ok) return undefined;
  if ('unreadable' in scenario || !scenario.ok) return undefined;
  const misfits = scenarioMisfits(path ?? '', scenario.departures, opened.package);
  tell(misfits, terminal);
  return misfits.length > 0 ? undefined : { opened, departures: scenario.departures };
}

/**
 * The package that the tables are made from: counts that are not protected yet are protected first, unless
 * the analyst asks for them as they are. Undefined where they cannot be, once that has been told.
 */
function packageToReport(
  { package: pack, counts }: OpenedPackage & { ok: true },
  { unprotected }: ReportOptions,
  terminal: Terminal,
): DataPackage | undefined {
  if (counts === null) return pack;
  if (unprotected) {
    terminal.error(OFFICIAL_SENSITIVE);
    return pack;
  }
  const protection = protectPackage(pack, counts, null);
  if (!protection.ok) {
    tell(protection.issues, terminal);
    return undefined;
  }
  terminal.error(PROTECTED_FIRST);
  return protection.pack;
}

function tell(issues: readonly DataIssue[], terminal: Terminal): void {
  for (const issue of issues) terminal.error(formatIssue(issue));
}
