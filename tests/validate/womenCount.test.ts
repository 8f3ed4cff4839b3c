import { expect, test } from 'vitest';
import { checkPackage } from '../../src/validate/checkPackage.ts';
import { formatIssue } from '../../src/words/dataIssues.ts';
import { packageFiles, replacing } from '../fixtures/packageFiles.ts';

test('a group without women is a fault: nothing could be shared out over it', () => {
  const files = packageFiles({ 'cohorts.csv': replacing(',20,yes', ',0,yes') });
  const checked = checkPackage(files);
  expect(checked.ok).toBe(false);
  expect(checked.ok ? [] : checked.issues.map(formatIssue)).toContainEqual(
    expect.stringContaining(
      'cohorts.csv:2:women: found "0"; expected a whole number of women, 1 or more',
    ),
  );
});
