import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PackageFile } from '../../../src/domain/packageFile.ts';
import { appraise } from '../../../src/model/appraise.ts';
import { preset } from '../../../src/scenario/departures.ts';
import { TABLES } from '../../../src/viewModel/tables/tables.ts';
import { undrawnResults } from '../../fixtures/undrawnResults.ts';
import { checkedFiles, filesOf, SMALL } from '../../fixtures/checkedFolder.ts';

function tablesOf(files: readonly PackageFile[]) {
  const appraisal = appraise(checkedFiles(files), preset('prudent'));
  return TABLES.map((make) => make(undrawnResults(appraisal)));
}

function lines({ text }: PackageFile): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line !== '');
}

const files = filesOf(SMALL);
const tables = files.filter(({ path }) => path.endsWith('.csv'));
const others = files.filter(({ path }) => !path.endsWith('.csv'));

/** The package with the rows of every table, and the files, in any order. */
const shuffled = fc
  .tuple(
    ...tables.map((file) => {
      const [headings = '', ...rows] = lines(file);
      return fc
        .shuffledSubarray([...rows], { minLength: rows.length })
        .map((order): PackageFile => ({ path: file.path, text: [headings, ...order].join('\n') }));
    }),
  )
  .chain((order) =>
    fc.shuffledSubarray([...order, ...others], { minLength: order.length + others.length }),
  );

test('the order of rows in the files changes no table, not in a digit nor in a row’s place', () => {
  const expected = tablesOf(files);
  fc.assert(
    fc.property(shuffled, (order) => {
      expect(tablesOf(order)).toEqual(expected);
    }),
    { numRuns: 100 },
  );
});
