import { readFile } from 'node:fs/promises';
import { faultAt } from '../domain/dataIssue.ts';
import { LoadFailure } from '../domain/loadFailure.ts';
import { decodeText } from '../files/decodeText.ts';
import { readScenario, type ScenarioReading } from '../validate/scenarioFile.ts';
import { NOT_UTF8 } from '../words/unreadable.ts';
import { fileProblem } from './fileProblem.ts';

/** Reads and checks a scenario file. @returns why it could not be read, where it could not. */
export async function readScenarioFile(
  path: string,
): Promise<ScenarioReading | { readonly unreadable: string }> {
  try {
    const bytes = new Uint8Array(await readFile(path));
    return readScenario({ path, text: decodeText(bytes.buffer, path) });
  } catch (error) {
    if (error instanceof LoadFailure) {
      return { ok: false, issues: [faultAt({ file: path }, NOT_UTF8)] };
    }
    return { unreadable: fileProblem(error) };
  }
}
