import { expect, test } from 'vitest';
import type { DataPackage } from '../../../src/domain/dataPackage.ts';
import type { Benchmark } from '../../../src/domain/evidence.ts';
import { womenOutcomes } from '../../../src/viewModel/summary/womenOutcomes.ts';
import { outcomeText } from '../../../src/words/outcomes.ts';
import { aCohort, aPackage, aProgramme } from '../../fixtures/aPackage.ts';
import { checkedFolder, EXAMPLE, ROTHERHAM_2020 } from '../../fixtures/checkedFolder.ts';

const settled = (value: number, period: string): Benchmark => ({
  measure: 'settled_home_women',
  area: 'Example borough',
  value,
  unit: 'women',
  period,
  sourceTitle: 'Invented',
  sourceUrl: '',
});
const firstText = (pack: DataPackage) => {
  const [first] = womenOutcomes(pack);
  if (first === undefined) throw new Error('The package says nothing of its women.');
  return outcomeText(first);
};

test('a count in women’s own months is of the group, and says how far it is rounded', () => {
  expect(firstText(checkedFolder(EXAMPLE))).toMatchObject({
    figure: '10 → 15',
    beside: 'of 20',
    note: 'Month 0 to month 18, to the nearest 5',
  });
});

test('what papers say of calendar months has no base that they do not give, and stands as published', () => {
  for (const outcome of womenOutcomes(checkedFolder(ROTHERHAM_2020))) {
    expect(outcome).toMatchObject({ women: null, roundTo: null });
  }
});

test('a count rounded up never passes the group', () => {
  const pack = aPackage({
    cohorts: [aCohort('first', { women: 18 })],
    benchmarks: [settled(20, 'month 18')],
  });
  expect(firstText(pack)).toMatchObject({ figure: '18', beside: 'of 18' });
});

test('counts that nobody rounded are not said to be', () => {
  const programme = aProgramme({ disclosure: { minWomen: 5, maxShare: 0.5, roundTo: 1 } });
  expect(firstText(aPackage({ programme, benchmarks: [settled(7, 'month 18')] })).note).toBe(
    'Month 18',
  );
});
