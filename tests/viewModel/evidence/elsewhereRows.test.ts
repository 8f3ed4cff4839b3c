import { expect, test } from 'vitest';
import { benchmarkText } from '../../../src/viewModel/evidence/elsewhereRows.ts';

test.each([
  [4.5, 'pounds for each pound', '£4.50 for each pound'],
  [9, 'pounds for each pound', '£9.00 for each pound'],
  [33_750, 'pounds a woman', '£33,750 a woman'],
  [470_587, 'pounds', '£470,587'],
  [0.87, 'share', '87%'],
  [0.33, 'births a woman a year', '0.33 births a woman a year'],
])('%d %s is %s', (value, unit, text) => {
  expect(benchmarkText({ value, unit })).toBe(text);
});
