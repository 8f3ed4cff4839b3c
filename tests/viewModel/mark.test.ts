import { expect, test } from 'vitest';
import type { Disclosure } from '../../src/domain/programme.ts';
import { loadedFacts } from '../../src/viewModel/data/loadedFacts.ts';
import { markOf } from '../../src/viewModel/mark.ts';
import { checkedFolder, EXAMPLE, ROTHERHAM_2020 } from '../fixtures/checkedFolder.ts';

function reportWith(disclosure: Partial<Disclosure>) {
  const pack = checkedFolder(ROTHERHAM_2020);
  const { programme } = pack;
  return {
    ...pack,
    programme: { ...programme, disclosure: { ...programme.disclosure, ...disclosure } },
  };
}

test('figures carry whose they are not, and that their counts were protected too loosely', () => {
  expect(markOf(reportWith({}))).toBeNull();
  expect(markOf(checkedFolder(EXAMPLE))).toBe('EXAMPLE');
  for (const looser of [{ minWomen: 4 }, { maxShare: 0.51 }, { roundTo: 1 }]) {
    expect(markOf(reportWith(looser))).toBe('LOOSELY PROTECTED');
  }
  expect(markOf(reportWith({ minWomen: 10, maxShare: 0.3, roundTo: 10 }))).toBeNull();
});

test('counts without any protection say only that', () => {
  const pack = reportWith({ minWomen: 1 });
  const { cells } = pack.stageTable;
  expect(markOf({ ...pack, stageTable: { protection: 'analyst-only', cells } })).toBe(
    'OFFICIAL-SENSITIVE',
  );
});

test('what is said of the counts never calls loose protection safe', () => {
  const said = (disclosure: Partial<Disclosure>) =>
    loadedFacts(reportWith(disclosure), 'own').find(({ name }) => name === 'Counts')?.value;
  expect(said({})).toBe(
    'Safe to share: a count is shown only where no woman or at least 5 had the event and none had more than 50% of it, to the nearest 5',
  );
  expect(said({ minWomen: 2 })).toBe(
    'Protected by looser rules than this site’s, so not safe to share: a count is shown only where no woman or at least 2 had the event and none had more than 50% of it, to the nearest 5',
  );
});
