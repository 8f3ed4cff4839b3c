import { expect, test } from 'vitest';
import { formatPeriodInWords } from '../../src/viewModel/formatDate.ts';
import { typographic } from '../../src/viewModel/typographic.ts';

test.each([
  ["the women's birth histories", 'the women’s birth histories'],
  ["given as 'at most', and", 'given as ‘at most’, and'],
  ["('at most')", '(‘at most’)'],
  ["services' figures", 'services’ figures'],
  ["the '90s", 'the ’90s'],
])('%s is printed as %s', (text, printed) => {
  expect(typographic(text)).toBe(printed);
});

test.each([
  ['2018-07 to 2018-12', 'July 2018 to December 2018'],
  ['2020-03', 'March 2020'],
  ['2010-11', '2010-11'],
  ['2017-18 to 2018-19', '2017-18 to 2018-19'],
  ['month 18', 'month 18'],
])('the period %s is written %s', (period, written) => {
  expect(formatPeriodInWords(period)).toBe(written);
});
