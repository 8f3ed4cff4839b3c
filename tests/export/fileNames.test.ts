import { describe, expect, test } from 'vitest';
import { pageName, pictureName, plainName } from '../../src/export/fileNames.ts';
import { preset } from '../../src/scenario/departures.ts';
import { aPackage } from '../fixtures/aPackage.ts';

const table = { name: 'partner-summary' };
const pack = aPackage();

describe('A file says what it holds', () => {
  test('from a terminal, by the table alone', () => {
    expect(plainName(table)).toBe('partner-summary.csv');
  });

  test('from the page, with basis and preset', () => {
    expect(pageName(table, { pack, departures: preset('prudent') })).toBe(
      'partner-summary_illustrative_prudent.csv',
    );
  });

  test('from the page, that the scenario departs from its preset', () => {
    const departures = { ...preset('reported'), optimismBias: true };
    expect(pageName(table, { pack, departures })).toBe(
      'partner-summary_illustrative_reported+changes.csv',
    );
  });

  test('from the page, that counts have not been through disclosure control', () => {
    const unprotected = { ...pack, stageTable: { protection: 'analyst-only', cells: [] } } as const;
    expect(pageName(table, { pack: unprotected, departures: preset('prudent') })).toBe(
      'partner-summary_illustrative_prudent_OFFICIAL-SENSITIVE.csv',
    );
  });

  test('a picture, by its chart and with the same marks', () => {
    expect(
      pictureName({ name: 'cost-by-year' }, 'png', { pack, departures: preset('prudent') }),
    ).toBe('cost-by-year_illustrative_prudent.png');
  });
});
