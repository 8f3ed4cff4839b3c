import { checkPackage } from '../../../src/validate/checkPackage.ts';
import { formatIssue } from '../../../src/words/dataIssues.ts';
import { packageFiles, replacing, type FileChange } from '../../fixtures/packageFiles.ts';

/** What is changed in a valid package, by file. */
type Change = Readonly<Record<string, FileChange>>;

/** A bad input, whether the package opens all the same, and everything that is then said, word by word. */
export type BadInput = readonly [
  name: string,
  change: Change,
  outcome: 'opens' | 'stops',
  said: readonly string[],
];

export function saidOf(change: Change): {
  readonly outcome: 'opens' | 'stops';
  readonly said: readonly string[];
} {
  const checked = checkPackage(packageFiles(change));
  return checked.ok
    ? { outcome: 'opens', said: checked.warnings.map(formatIssue) }
    : { outcome: 'stops', said: checked.issues.map(formatIssue) };
}

/** The valid text of a file. */
export function textOf(path: string): string {
  return packageFiles().find((file) => file.path === path)?.text ?? '';
}

export function aCountOf(text: string): Change {
  return { 'stage-activity.csv': replacing('20,60,12,0.2', `20,${text},,`) };
}

export function aUnitCostOf(text: string): Change {
  return { 'unit-costs.csv': replacing('150.5,100,200', `${text},,`) };
}

export function aStartIn(text: string): Change {
  return { 'cohorts.csv': replacing('2022-07', text) };
}

/** One more column, with one cell in it. */
export function aColumn(heading: string, text: string): Change {
  return {
    'cohorts.csv': (valid) =>
      valid.replace('closed', `closed,${heading}`).replace('yes', `yes,${text}`),
  };
}
