import { heldFiles } from '../domain/givenFile.ts';
import type { PackageFile } from '../domain/packageFile.ts';
import { changeableFiles } from '../export/packageTables.ts';
import { activityFile, womenFile } from '../export/recordTables.ts';
import { checkPackage } from '../validate/checkPackage.ts';
import { isRecordFile } from '../validate/records/checkRecords.ts';
import { stageTableText } from '../validate/records/stageTableText.ts';
import { cannotRead, NO_OUT_FOLDER, ONE_PACKAGE_FOLDER } from '../words/commands.ts';
import { formatIssue } from '../words/dataIssues.ts';
import {
  AREAS_AND_WOMEN,
  NOT_ILLUSTRATIVE,
  recordsInvented,
  SYNTHESISE_USAGE,
  WHOLE_SEED,
} from '../words/protectCommands.ts';
import { parseArguments } from './parseArguments.ts';
import { readPackageFolder } from './readPackageFolder.ts';
import type { ExitCode, Terminal } from './runReport.ts';
import { synthesiseRecords, type InventedSize } from './synthesis/synthesiseRecords.ts';
import { writeFolder } from './writeFolder.ts';

/** The seed whose invented women make the example package. */
const EXAMPLE_SEED = 1;

/** Writes invented records, with the tables that go with them, to a folder. */
export async function runSynthesise(
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const options = synthesiseOptions(args);
  if (typeof options === 'string') {
    terminal.error(`${options}\n${SYNTHESISE_USAGE}`);
    return 2;
  }
  const reading = await readPackageFolder(options.folder);
  if (!reading.ok) {
    terminal.error(cannotRead(options.folder, reading.why));
    return 1;
  }
  const made = synthesisedFiles(heldFiles(reading.files), options.seed, options.size);
  if (typeof made === 'string') {
    terminal.error(made);
    return 1;
  }
  const encoder = new TextEncoder();
  const problem = await writeFolder(
    options.out,
    made.files.map(({ path, text }) => ({ name: path, bytes: encoder.encode(text) })),
  );
  if (problem !== undefined) {
    terminal.error(problem);
    return 1;
  }
  terminal.log(recordsInvented(made.women, made.rows, options.out));
  return 0;
}

/** Tables about women, which records stand in for or which protection has changed. */
const LEFT_BEHIND = ['stage-activity.csv', 'datapackage.json'];
/** Files that say how far a package has come, or how large it is. */
const WRITTEN_ANEW = ['programme.json', 'events.csv', 'cohorts.csv'];

/** Invented records beside the tables given. @returns why not, where the tables do not allow it. */
export function synthesisedFiles(
  given: readonly PackageFile[],
  seed: number,
  size: InventedSize | null,
): { files: readonly PackageFile[]; women: number; rows: number } | string {
  const tables = given.filter(
    ({ path }) => !isRecordFile(path) && !LEFT_BEHIND.includes(path.toLowerCase()),
  );
  const checked = checkPackage([
    ...tables,
    { path: 'stage-activity.csv', text: stageTableText([]) },
  ]);
  if (!checked.ok) return checked.issues.map(formatIssue).join('\n');
  const { package: pack } = checked;
  if (pack.programme.basis !== 'illustrative') return NOT_ILLUSTRATIVE;
  const { cohorts, women, activity } = synthesiseRecords(pack, seed, size);
  const anew = changeableFiles({
    ...pack,
    cohorts,
    programme: { ...pack.programme, protected: false },
    events: pack.events.map((event) => ({ ...event, dispersion: null })),
  }).filter(({ path }) => WRITTEN_ANEW.includes(path));
  const kept = tables.filter(({ path }) => !WRITTEN_ANEW.includes(path.toLowerCase()));
  return {
    files: [...anew, ...kept, womenFile(women), activityFile(activity)],
    women: women.length,
    rows: activity.length,
  };
}

interface SynthesiseOptions {
  readonly folder: string;
  readonly out: string;
  readonly seed: number;
  readonly size: InventedSize | null;
}

const OPTIONS = {
  out: { type: 'string' },
  seed: { type: 'string' },
  areas: { type: 'string' },
  women: { type: 'string' },
} as const;

function synthesiseOptions(args: readonly string[]): SynthesiseOptions | string {
  const parsed = parseArguments(args, OPTIONS);
  if (typeof parsed === 'string') return parsed;
  const {
    values: { out = '', seed = String(EXAMPLE_SEED), areas, women },
    positionals: [folder, ...more],
  } = parsed;
  if (folder === undefined || more.length > 0) return ONE_PACKAGE_FOLDER;
  if (out === '') return NO_OUT_FOLDER;
  if (!/^\d{1,9}$/.test(seed)) return WHOLE_SEED;
  if (areas === undefined && women === undefined) {
    return { folder, out, seed: Number(seed), size: null };
  }
  const isSize = (text: string | undefined) => /^[1-9]\d{0,5}$/.test(text ?? '');
  if (!isSize(areas) || !isSize(women)) return AREAS_AND_WOMEN;
  return {
    folder,
    out,
    seed: Number(seed),
    size: { areas: Number(areas), womenInEach: Number(women) },
  };
}
