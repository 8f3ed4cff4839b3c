import { faultAt } from '../domain/dataIssue.ts';
import { LoadFailure } from '../domain/loadFailure.ts';

/**
 * @param text the text of `file`.
 * @throws LoadFailure `faults` where it is not JSON.
 */
export function readJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notAsExpected(file, 'text that is not JSON', 'JSON');
  }
}

/** A JSON file of the site that does not say what it must. */
export function notAsExpected(file: string, found: string, expected: string): LoadFailure {
  return new LoadFailure('faults', file, { issues: [faultAt({ file }, { found, expected })] });
}

/** Whether `value` is a JSON object, its keys not yet checked. */
export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
