import { faultAt, warningAt, type DataIssue } from '../../../domain/dataIssue.ts';
import { decodeText } from '../../../files/decodeText.ts';
import type { LocatedFile } from '../../../files/given/locatedFile.ts';
import { packageAmong } from '../../../files/given/packageAmong.ts';
import { unpackZip } from '../../../files/given/unpackZip.ts';
import { LoadFailure } from '../../../domain/loadFailure.ts';
import type { ScenarioDepartures } from '../../../scenario/departures.ts';
import type { ReadingWatch } from '../../../validate/readingWatch.ts';
import { readScenario } from '../../../validate/scenarioFile.ts';
import {
  READ_AS_WINDOWS,
  READ_FROM_UTF16,
  severalPackages,
  zipProblemWords,
} from '../../../words/opening.ts';
import { unreadableWords } from '../../../words/unreadable.ts';
import type {
  GivenOpening,
  OpenedProtected,
  OpenedUnprotected,
} from '../../../worker/givenOpening.ts';
import { answeredFiles, type Answers } from './answeredFiles.ts';
import { prepareFiles, type PreparedFile } from './prepareFiles.ts';

/** Files that are ready to be opened, but for what the reader has to say of them. */
export interface Gathered {
  readonly prepared: readonly PreparedFile[];
  readonly scenario: File | null;
}

type Gathering =
  | ({ readonly ok: true } & Gathered)
  | { readonly ok: false; readonly issues: readonly DataIssue[] };

export type OpenedFiles =
  | {
      readonly ok: true;
      readonly opened: OpenedProtected | OpenedUnprotected;
      /** Null where none came along. */
      readonly scenario: ScenarioDepartures | null;
    }
  | { readonly ok: false; readonly issues: readonly DataIssue[] };

/** Unpacks a zip, finds the package among folders, and looks into its files. @throws the signal's reason. */
export async function gather(
  given: readonly LocatedFile[],
  tell: (doing: 'unpacking' | 'looking') => void,
  signal: AbortSignal,
): Promise<Gathering> {
  const [first, ...others] = given;
  let located = given;
  if (first !== undefined && others.length === 0 && /\.zip$/i.test(first.path)) {
    tell('unpacking');
    const unpacked = await unpackZip(first.file, signal);
    if (!unpacked.ok) {
      return refused(faultAt({ file: first.path }, zipProblemWords(unpacked.problem)));
    }
    located = unpacked.files;
  }
  tell('looking');
  const { files, scenario, rivals } = packageAmong(located);
  if (rivals.length > 0) {
    return refused(faultAt({ file: 'programme.json' }, severalPackages(rivals)));
  }
  return { ok: true, prepared: await prepareFiles(files, signal), scenario };
}

/** Opens what was gathered, as the reader answered. @throws AbortError where it is cancelled. */
export async function openGathered(
  { prepared, scenario }: Gathered,
  answers: Answers,
  watch: ReadingWatch,
): Promise<OpenedFiles> {
  const { openGiven } = await import('../../../worker/openGiven.ts');
  const files = answeredFiles(prepared, answers);
  const [opening, read] = await Promise.all([
    openGiven(files, watch),
    scenario === null ? null : scenarioOf(scenario),
  ]);
  if (read?.ok === false) {
    return { ok: false, issues: [...read.issues, ...(opening.ok ? [] : opening.issues)] };
  }
  if (!opening.ok) return opening;
  const warnings = [...readingWarnings(prepared, answers), ...opening.warnings];
  return { ok: true, opened: withWarnings(opening, warnings), scenario: read?.departures ?? null };
}

function refused(fault: DataIssue): Gathering {
  return { ok: false, issues: [fault] };
}

async function scenarioOf(file: File) {
  try {
    return readScenario({ path: file.name, text: decodeText(await file.arrayBuffer(), file.name) });
  } catch (error) {
    if (!(error instanceof LoadFailure)) throw error;
    return {
      ok: false as const,
      issues: [faultAt({ file: file.name }, unreadableWords(error))],
    };
  }
}

/** What the reader is told once more, beside the checks' own warnings. */
function readingWarnings(
  prepared: readonly PreparedFile[],
  { convert }: Answers,
): readonly DataIssue[] {
  return prepared.flatMap(({ file, wasUtf16 }) => [
    ...(wasUtf16 ? [warningAt({ file: file.name }, READ_FROM_UTF16)] : []),
    ...(convert.has(file.name) ? [warningAt({ file: file.name }, READ_AS_WINDOWS)] : []),
  ]);
}

function withWarnings(
  opening: Extract<GivenOpening, { ok: true }>,
  warnings: readonly DataIssue[],
): OpenedProtected | OpenedUnprotected {
  return opening.unprotected === null ? { ...opening, warnings } : { ...opening, warnings };
}
