import { expect, test } from 'vitest';
import { SHAREABLE_NAME, shareablePackage } from '../../src/app/data/share/shareablePackage.ts';
import { protectFiles } from '../../src/commands/runProtect.ts';
import { protectPackage } from '../../src/protection/protectPackage.ts';
import { openPackage } from '../../src/validate/openPackage.ts';
import { isRecordFile } from '../../src/validate/records/checkRecords.ts';
import { filesOf } from '../fixtures/checkedFolder.ts';

test('the page makes the shareable package to the same bytes as the terminal', async () => {
  const given = filesOf('public/examples/records');
  const opened = await openPackage(given);
  if (!opened.ok || opened.counts === null) throw new Error('The records do not open');
  const protection = protectPackage(opened.package, opened.counts, null);
  if (!protection.ok) throw new Error('The records cannot be protected');
  const withoutRecords = given.filter(({ path }) => !isRecordFile(path));
  const terminal = await protectFiles(given, null, SHAREABLE_NAME);
  if (typeof terminal === 'string') throw new Error(terminal);
  expect(shareablePackage(protection.pack, withoutRecords)).toEqual(terminal.files);
});
