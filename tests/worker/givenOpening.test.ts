import { describe, expect, test } from 'vitest';
import { protectFiles } from '../../src/commands/runProtect.ts';
import type { PackageFile } from '../../src/domain/packageFile.ts';
import { protectedPackageFiles } from '../../src/export/packageTables.ts';
import { stageTableText } from '../../src/validate/records/stageTableText.ts';
import { UNWATCHED } from '../../src/validate/readingWatch.ts';
import { openChosen } from '../../src/worker/givenOpening.ts';
import { checkedFolder, EXAMPLE, filesOf, ROTHERHAM_2020 } from '../fixtures/checkedFolder.ts';

const RECORDS = 'public/examples/records';

function chosenFrom(folder: string): readonly File[] {
  return chosenOf(filesOf(folder));
}

function chosenOf(files: readonly PackageFile[]): readonly File[] {
  return files.map(({ path, text }) => new File([text], path));
}

describe('a reader’s own files', () => {
  test.each([EXAMPLE, ROTHERHAM_2020])('of a protected package open as it: %s', async (folder) => {
    const opened = await openChosen(chosenFrom(folder), UNWATCHED);
    if (!opened.ok) throw new Error('It does not open.');
    expect(opened.unprotected).toBeNull();
    expect(opened.package).toEqual(checkedFolder(folder));
    expect(opened.files).toEqual(filesOf(folder));
  });

  test('of records come protected too, to the same files as the command makes', async () => {
    const opened = await openChosen(chosenFrom(RECORDS), UNWATCHED);
    const made = await protectFiles(filesOf(RECORDS), null, 'example');
    if (!opened.ok || opened.unprotected === null || typeof made === 'string') {
      throw new Error('They do not open.');
    }
    expect(opened.package.stageTable.protection).toBe('analyst-only');
    const { protection } = opened.unprotected;
    if (!protection.ok) throw new Error('They cannot be protected.');
    expect(protection.pack).toEqual(checkedFolder(EXAMPLE));
    expect(protection.report).toEqual(made.report);
    expect(protectedPackageFiles(protection.pack, opened.files)).toEqual(
      made.files.filter(({ path }) => path !== 'datapackage.json'),
    );
  });

  test('of records leave no woman in what is opened', async () => {
    const opened = await openChosen(chosenFrom(RECORDS), UNWATCHED);
    const women = filesOf(RECORDS).find(({ path }) => path === 'women.csv')?.text ?? '';
    const pseudonyms = women
      .split(/\r?\n/)
      .slice(1)
      .map((row) => row.split(',')[0] ?? '');
    const ids = pseudonyms.filter((id) => id !== '');
    expect(ids.length).toBeGreaterThan(10);
    const told = JSON.stringify(opened);
    expect(ids.filter((id) => told.includes(id))).toEqual([]);
  });

  test('without a package are told what is wrong', async () => {
    expect(await openChosen([new File(['x'], 'x.csv')], UNWATCHED)).toMatchObject({ ok: false });
    expect(await openChosen([], UNWATCHED)).toMatchObject({ ok: false });
  });

  test('of counts that cannot be assessed open, and say why they cannot be shared', async () => {
    const records = await openChosen(chosenFrom(RECORDS), UNWATCHED);
    if (!records.ok || records.unprotected === null) throw new Error('They do not open.');
    const cells = records.unprotected.counts.stageTable.cells.map((cell) => ({
      ...cell,
      womenWithEvent: null,
      largestShare: null,
    }));
    const counts = new File([stageTableText(cells)], 'stage-activity.csv');
    const opened = await openChosen([...chosenOf(records.files), counts], UNWATCHED);
    if (!opened.ok || opened.unprotected === null) throw new Error('They do not open.');
    expect(opened.unprotected.protection).toMatchObject({ ok: false });
    expect(opened.files).toEqual(records.files);
  });
});
