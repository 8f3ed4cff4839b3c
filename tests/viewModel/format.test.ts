import { describe, expect, test } from 'vitest';
import {
  formatCount,
  formatFileSize,
  formatFactor,
  formatRate,
  formatShare,
} from '../../src/viewModel/formatNumber.ts';
import {
  formatAxisPounds,
  formatHeadlinePounds,
  formatHeadlineSum,
  formatPounds,
  formatPoundsChange,
  formatTenthsOfMillion,
} from '../../src/viewModel/formatMoney.ts';
import {
  formatCalendarYear,
  formatMonthInWords,
  formatYearInWords,
} from '../../src/viewModel/formatDate.ts';
import { formatList } from '../../src/viewModel/formatList.ts';
import { month, year } from '../fixtures/aPackage.ts';

describe('pounds', () => {
  test.each([
    [1250, '£1,250'],
    [0, '£0'],
    [-0, '£0'],
    [-8516, '−£8,516'],
    [1_231_200, '£1,231,200'],
  ])('%d in a table is %s, with a true minus sign', (pounds, text) => {
    expect(formatPounds(pounds)).toBe(text);
  });

  test.each([
    [391_158, '+£391,158'],
    [-292_296, '−£292,296'],
    [0, '£0'],
  ])('a change of %d says its sign: %s', (pounds, text) => {
    expect(formatPoundsChange(pounds)).toBe(text);
  });

  test.each([
    [1_000_000, '£1\u00a0million'],
    [1_250_000, '£1.25\u00a0million'],
    [-2_500_000, '−£2.5\u00a0million'],
    [250_000, '£250,000'],
  ])('%d on an axis is %s', (pounds, text) => {
    expect(formatAxisPounds(pounds)).toBe(text);
  });

  test.each([
    [1_231_200, '£1.23\u00a0million'],
    [71_364, '£71,000'],
    [-71_364, '−£71,000'],
    [999_499, '£999,000'],
    [999_500, '£1.00\u00a0million'],
  ])('%d in a headline is %s', (pounds, text) => {
    expect(formatHeadlinePounds(pounds)).toBe(text);
  });

  test.each([
    [2_088_480, '£2.1\u00a0million'],
    [1_292_599, '£1.3\u00a0million'],
    [1_631_683, '£1.6\u00a0million'],
    [456_797, '£457,000'],
  ])('%d of the 2020 report is quoted as %s', (pounds, text) => {
    expect(formatTenthsOfMillion(pounds)).toBe(text);
  });

  test('parts of a headline add to it as they are read', () => {
    expect(formatHeadlineSum(1_231_200, [1_085_398, 145_802])).toEqual({
      total: '£1.23\u00a0million',
      parts: ['£1.08\u00a0million', '£0.15\u00a0million'],
    });
  });

  test('a part that adds cost keeps its sign', () => {
    expect(formatHeadlineSum(100_000, [120_400, -20_400]).parts).toEqual(['£120,000', '−£20,000']);
  });
});

describe('numbers', () => {
  test('a rate has one decimal, so that rates line up', () => {
    expect([6, 2.84, 0].map(formatRate)).toEqual(['6.0', '2.8', '0.0']);
    // What rounds to nothing has no sign.
    expect([-0.15, -0, -0.6].map(formatCount)).toEqual(['0', '0', '−1']);
  });

  test('a factor has no decimals that say nothing', () => {
    expect([14.85, 9.9, 20, 20 * 0.33 * 1.5 * 0.9].map(formatFactor)).toEqual([
      '14.85',
      '9.9',
      '20',
      '8.91',
    ]);
  });

  test('a share is whole per cent', () => {
    expect(formatShare(0.87)).toBe('87%');
  });

  test('a file is never said to be empty', () => {
    expect([120, 1499, 9_800].map(formatFileSize)).toEqual(['1 KB', '1 KB', '10 KB']);
  });
});

test('dates are written as they are spoken', () => {
  expect(formatMonthInWords(month('2020-09'))).toBe('September 2020');
  expect(formatMonthInWords(month('2019-12'))).toBe('December 2019');
  expect(formatYearInWords(year('2024-25'))).toBe('2024 to 2025');
  expect(formatCalendarYear(month('2020-03'))).toBe('2020');
});

test('a list has no comma before its last name', () => {
  expect(formatList(['police', 'housing', 'courts'])).toBe('police, housing and courts');
});
