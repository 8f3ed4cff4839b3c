import { expect, test } from 'vitest';
import { newGroupQuery } from '../../../src/app/queries/newGroupQuery.ts';
import type { LoadedPackage } from '../../../src/app/queries/packageQuery.ts';
import { sensitivityQuery } from '../../../src/app/queries/sensitivityQuery.ts';
import { uncertaintyQuery } from '../../../src/app/queries/uncertaintyQuery.ts';
import { appraise } from '../../../src/model/appraise.ts';
import { preset } from '../../../src/scenario/departures.ts';
import { checkedFolder, SMALL } from '../../fixtures/checkedFolder.ts';

const pack = checkedFolder(SMALL);
const appraisal = appraise(pack, preset('prudent'));
/** Files of a reader's own all have one name: only the version tells one opening from the next. */
const opened = (version: string): LoadedPackage => ({
  name: 'own-files',
  version,
  origin: 'own',
  title: pack.programme.area,
  pack,
  warnings: [],
  files: [],
});

test.each([
  ['how sure figures are', (from: LoadedPackage) => uncertaintyQuery(from, appraisal).queryKey],
  ['what would change them', (from: LoadedPackage) => sensitivityQuery(from, appraisal).queryKey],
  [
    'what a new group may bring',
    (from: LoadedPackage) => newGroupQuery(from, appraisal, 20).queryKey,
  ],
])('%s is asked anew of the next files that are opened', (_, keyOf) => {
  expect(keyOf(opened('first'))).toEqual(keyOf(opened('first')));
  expect(keyOf(opened('second'))).not.toEqual(keyOf(opened('first')));
});
