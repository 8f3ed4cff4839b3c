import { checkPackage } from '../../src/validate/checkPackage.ts';
import { formatIssue } from '../../src/words/dataIssues.ts';
import { packageFiles, type FileChange } from '../fixtures/packageFiles.ts';

/** Every issue of the tiny package with these changes, as lines; the severity is told by what stops the load. */
export function faultsOf(changes: Readonly<Record<string, FileChange>>): readonly string[] {
  const checked = checkPackage(packageFiles(changes));
  if (checked.ok) return [];
  return checked.issues.filter(({ severity }) => severity === 'fault').map(formatIssue);
}

/** The warnings of a package that loads. */
export function warningsOf(changes: Readonly<Record<string, FileChange>>): readonly string[] {
  const checked = checkPackage(packageFiles(changes));
  if (!checked.ok) throw new Error(checked.issues.map(formatIssue).join('\n'));
  return checked.warnings.map(formatIssue);
}
