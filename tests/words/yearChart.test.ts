import { expect, test } from 'vitest';
import { yearAxis, yearInDigits, yearOnTwoLines } from '../../src/words/yearChart.ts';

test('a financial year is told in as many letters as there is room for', () => {
  expect(yearOnTwoLines('2018 to 2019')).toEqual(['2018 to', '2019']);
  expect(yearInDigits('2018 to 2019')).toBe('18');
  expect(yearAxis('2018 to 2019')).toBe('18 is 2018 to 2019');
});
