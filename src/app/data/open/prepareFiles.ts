import { changedLines, type ChangedLines } from '../../../files/given/changedLines.ts';
import { lookAtFile, type LookedAt } from '../../../files/given/lookAtFile.ts';
import { GIVEN_FILES, recogniseFile } from '../../../validate/recogniseFile.ts';

/** A given file, and what has to be asked before it is opened. */
export interface PreparedFile {
  readonly file: File;
  /** Told once, since nothing is asked: the file was read from UTF-16. */
  readonly wasUtf16: boolean;
  /** Not UTF-8: what it would say if its letters are those of Windows. Null where nothing is asked. */
  readonly conversion: Conversion | null;
  /** The table that it is by its columns, where its name is none of a package's. */
  readonly useAs: string | null;
}

export interface Conversion {
  readonly text: string;
  readonly changed: ChangedLines;
}

const TABLE_OR_JSON = /\.(csv|tsv|txt|json)$/i;

/** Looks into every file, one by one. @throws the signal's reason where it is stopped. */
export async function prepareFiles(
  files: readonly File[],
  signal: AbortSignal,
): Promise<readonly PreparedFile[]> {
  const looked: LookedAt[] = [];
  for (const file of files) looked.push(await lookedAt(file, signal));
  const taken = new Set(files.map(({ name }) => name.toLowerCase()));
  const prepared: PreparedFile[] = [];
  for (const each of looked) {
    const useAs = await tableOf(each);
    const isFree = useAs !== null && !taken.has(useAs);
    if (isFree) taken.add(useAs);
    prepared.push({
      file: each.file,
      wasUtf16: each.kind === 'text' && each.wasUtf16,
      conversion:
        each.kind === 'perhaps-windows-1252'
          ? { text: each.text, changed: changedLines(each.text) }
          : null,
      useAs: isFree ? useAs : null,
    });
  }
  return prepared;
}

/** Only text can be a table: anything else is told by its name alone. */
function lookedAt(file: File, signal: AbortSignal): Promise<LookedAt> {
  return TABLE_OR_JSON.test(file.name)
    ? lookAtFile(file, signal)
    : Promise.resolve({ kind: 'unseen', file });
}

/** The table that a file of another name is by what it holds. */
async function tableOf(looked: LookedAt): Promise<string | null> {
  const { file } = looked;
  if (GIVEN_FILES.includes(file.name.toLowerCase())) return null;
  if (looked.kind === 'perhaps-windows-1252') {
    return recogniseFile({ path: file.name, text: looked.text }) ?? null;
  }
  if (looked.kind !== 'text') return null;
  return recogniseFile({ path: file.name, text: await file.text() }) ?? null;
}
