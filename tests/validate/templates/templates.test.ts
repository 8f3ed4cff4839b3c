import { describe, expect, test } from 'vitest';
import { protectPackage } from '../../../src/protection/protectPackage.ts';
import { openPackage } from '../../../src/validate/openPackage.ts';
import { GIVEN_TABLES } from '../../../src/validate/recogniseFile.ts';
import { programmeSchema } from '../../../src/validate/programmeFields.ts';
import { dictionary } from '../../../src/validate/templates/dictionary.ts';
import { filledExample } from '../../../src/validate/templates/filledExample.ts';
import { templateFiles } from '../../../src/validate/templates/templateFiles.ts';
import { formatIssue } from '../../../src/words/dataIssues.ts';

describe.each(['counts', 'records'] as const)('the %s', (form) => {
  test('templates open as they are, with nothing said but that they are empty', async () => {
    const opened = await openPackage(templateFiles(form));
    if (!opened.ok) throw new Error(opened.issues.map(formatIssue).join('\n'));
    for (const warning of opened.warnings) expect(warning.found).toBe('headings and no rows');
  });

  test('templates hold every column of every table', () => {
    for (const { path, text } of templateFiles(form)) {
      const table = GIVEN_TABLES.find(({ file }) => file === path);
      if (table === undefined) continue;
      expect(text.split('\r\n')[0], path).toBe([...table.columns.keys()].join(','));
    }
  });

  test('filled example opens without a word, and can be made safe to share', async () => {
    const opened = await openPackage(filledExample(form));
    if (!opened.ok) throw new Error(opened.issues.map(formatIssue).join('\n'));
    expect(opened.warnings.map(formatIssue)).toEqual([]);
    if (opened.counts === null) throw new Error('The example says that it is protected');
    const protection = protectPackage(opened.package, opened.counts, null);
    expect(protection.ok).toBe(true);
  });

  test('filled example fills every table that its templates have', () => {
    const paths = (files: readonly { readonly path: string }[]) =>
      files.map(({ path }) => path).sort();
    expect(paths(filledExample(form))).toEqual(paths(templateFiles(form)));
  });
});

test('the dictionary names every column and every key that is checked', () => {
  const named = dictionary().map(({ file, columns }) => [file, columns.map(({ name }) => name)]);
  expect(named).toEqual([
    ['programme.json', Object.keys(programmeSchema.shape)],
    ...GIVEN_TABLES.map(({ file, columns }) => [file, [...columns.keys()]]),
  ]);
});
