import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PackageFile } from '../../src/domain/packageFile.ts';
import { checkPackage } from '../../src/validate/checkPackage.ts';
import { adding, packageFiles, programmeWith, replacing } from '../fixtures/packageFiles.ts';

function checked(files: readonly PackageFile[]) {
  const result = checkPackage(files);
  if (!result.ok) throw new Error('The package has a fault');
  return result.package;
}

describe('a package that passes', () => {
  test('has its rows as records, sorted by key', () => {
    const { partners, unitCosts, counterfactuals, contributions } = checked(packageFiles());
    expect(partners.map(({ id }) => id)).toEqual(['commissioner', 'council', 'hospital', 'police']);
    expect(unitCosts.at(-1)).toEqual({
      eventId: 'removal',
      partnerId: 'council',
      yearOffset: 1,
      amount: 10000.123456,
      low: null,
      high: null,
      priceYear: 2024,
      cashableShare: 0.75,
      budget: 'general fund',
      hoursPerEvent: null,
      hoursSource: '',
      grade: 4,
      scope: 'illustrative',
      sourceTitle: 'Invented',
      sourceYear: '2024',
      sourceUrl: '',
      note: 'illustrative',
    });
    expect(counterfactuals.map(({ expectation }) => expectation)).toEqual([
      { kind: 'rate', perWomanYear: 0.33, low: 0.2, high: 0.5, fromMonth: 0, toMonth: 18 },
      { kind: 'follows', eventId: 'pregnancy' },
    ]);
    expect(contributions[0]).toMatchObject({ partnerId: 'commissioner', kind: 'in_kind' });
  });

  test('keeps the reason why a figure is missing', () => {
    const { stageTable, outcomes } = checked(packageFiles());
    expect(stageTable.cells.find(({ events }) => typeof events === 'string')).toMatchObject({
      eventId: 'ae_attendance',
      from: 0,
      events: 'x',
      womanYears: 9.8,
      womenWithEvent: null,
    });
    expect(outcomes[1]).toMatchObject({ meanScore: 'c', responses: 'c' });
  });

  test('is for the analyst alone until it says that it is protected', () => {
    const protectedFiles = packageFiles({
      'programme.json': programmeWith({ protected: true }),
      'counterfactuals.csv': null,
      'stage-activity.csv': 'cohort_id,event_id,stage_from,stage_to,woman_years,events\r\n',
    });
    expect(checked(packageFiles()).stageTable.protection).toBe('analyst-only');
    expect(checked(protectedFiles).stageTable.protection).toBe('protected');
  });

  test('may leave out what is asked and what is noted', () => {
    const { programme } = checked(
      packageFiles({ 'programme.json': programmeWith({ decision: undefined, notes: undefined }) }),
    );
    expect(programme).toMatchObject({ decision: '', notes: '' });
  });

  test('keeps hostile text as text', () => {
    const name = `=HYPERLINK("http://example.org"),<script>alert(1)</script>`;
    const written = `"'${name.replaceAll('"', '""')}"`;
    const { partners } = checked(
      packageFiles({ 'partners.csv': replacing('Hospital trust', written) }),
    );
    expect(partners.find(({ id }) => id === 'hospital')?.name).toBe(name);
  });
});

test('all problems are told at once, faults before warnings', () => {
  const result = checkPackage(
    packageFiles({
      'partners.csv': adding('fire,Fire'),
      'events.csv': replacing('emergency', 'urgent'),
      'unit-costs.csv': (valid) => valid.replace('150.5', '£150').replace('280.17', '0'),
      'contributions.csv': replacing('2022-23', '2021-22'),
      'stage-activity.csv': replacing('9.8,15', '3,15'),
    }),
  );
  if (result.ok) throw new Error('The package has no fault');
  expect(
    result.issues.map(({ severity, file, row }) => `${severity} ${file} ${row ?? ''}`),
  ).toEqual([
    'fault partners.csv 6',
    'fault events.csv 3',
    'fault unit-costs.csv 2',
    'fault deflators.csv ',
    'fault contributions.csv 2',
    'warning unit-costs.csv 3',
    'warning stage-activity.csv 3',
  ]);
});

test('the order of rows and columns in the files changes nothing', () => {
  const files = packageFiles({
    'cohorts.csv': adding('second,Second group,Example borough,2022-09,12,no'),
    'events.csv': replacing('fewer,,,,An attended', 'fewer,removal ae_attendance,,,An attended'),
    'contributions.csv': adding(
      'council,2022-23,5000,in_kind,agreed,Invented (illustrative)',
      'council,2022-23,5000,in_kind,agreed,Another (illustrative)',
    ),
  });
  const expected = checked(files);
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 20, maxLength: 20 }), (picks) => {
      const shuffled = files.map(({ path, text }) => ({
        path,
        text: path.endsWith('.csv') ? shuffledTable(text, picks) : text,
      }));
      expect(checked(shuffled)).toEqual(expected);
    }),
  );
});

/** The table with its columns and its rows in another order; no cell of the tiny package holds a comma. */
function shuffledTable(text: string, picks: readonly number[]): string {
  const [headings = '', ...rows] = text.trimEnd().split('\r\n');
  const columns = shuffled([...headings.split(',').keys()], picks);
  return [headings, ...shuffled(rows, picks)]
    .map((line) => {
      const cells = line.split(',');
      return columns.map((column) => cells[column] ?? '').join(',');
    })
    .join('\r\n');
}

function shuffled<Item>(items: readonly Item[], picks: readonly number[]): readonly Item[] {
  const left = [...items];
  return items.flatMap((_item, index) => left.splice((picks[index] ?? 0) % left.length, 1));
}
