import { describe, expect, test } from 'vitest';
import { provenanceRows } from '../../../src/viewModel/evidence/provenance/provenanceRows.ts';
import { checkedFolder, EXAMPLE, ROTHERHAM_2020, SMALL } from '../../fixtures/checkedFolder.ts';

test('a row is named in words, and its year is written out', () => {
  const rows = provenanceRows(checkedFolder(EXAMPLE));
  const row = (about: string) => rows.find((each) => each.about === about);
  expect(row('Police call-outs, women not on the programme, Example borough')?.figure).toBe(
    '4.8 events a woman a year',
  );
  expect(row('Women who said no, Example borough')?.year).toBe('July 2018 to December 2018');
  expect(row('The most that was offered for each woman, Plymouth social impact bond')?.year).toBe(
    '2019-20',
  );
  expect(row('Pregnancies, prudent rules')?.figure).toBe('0.33 a woman a year (0.197 to 0.528)');
  expect(
    row('Pregnancies likely to have ended in a child’s removal, Children’s services, 1 year later'),
  ).toBeDefined();
});

test('a figure that is more than one number says what it is', () => {
  const figures = new Map(
    provenanceRows(checkedFolder(EXAMPLE)).map(({ id, figure }) => [id, figure]),
  );
  expect(figures.get('counts.ae_attendance')).toBe('A table of seven counts');
  expect(figures.get('outcome.A settled home')).toBe(
    'Mean scores: 4.1 at the start, 5.6 at month 6, 6.9 at month 12, 7.4 at month 18',
  );
  expect([...figures.values()]).toContain('A table of seven counts, all of them hidden');
  expect([...figures.values()]).toContain('An index of 25 years');
});

test('what has no year or no grade says why', () => {
  const rows = provenanceRows(checkedFolder(EXAMPLE));
  const said = (kind: string, part: 'year' | 'grade') =>
    new Set(rows.filter((row) => row.kind === kind).map((row) => row[part]));
  expect(said('rate', 'year')).toEqual(new Set(['[x]']));
  expect(said('assumption', 'year')).toEqual(new Set(['[z]']));
  expect(said('outcome', 'year')).toEqual(new Set(['[x]']));
  for (const kind of [
    'counts',
    'contribution',
    'programme-cost',
    'outcome',
    'benchmark',
    'deflator',
  ])
    expect(said(kind, 'grade')).toEqual(new Set(['z']));
  expect(rows.filter(({ figure, year }) => figure === '' || year === '')).toEqual([]);
});

describe.each([EXAMPLE, ROTHERHAM_2020, SMALL])('where every figure comes from: %s', (folder) => {
  const pack = checkedFolder(folder);
  const rows = provenanceRows(pack);

  test('every row of the package that is a figure of its own has one row, and its own id', () => {
    const kindCount = (kind: string) => rows.filter((row) => row.kind === kind).length;
    expect(kindCount('unit-cost')).toBe(pack.unitCosts.length);
    expect(kindCount('rate')).toBe(pack.counterfactuals.length);
    expect(kindCount('assumption')).toBe(pack.assumptions.length);
    expect(kindCount('contribution')).toBe(pack.contributions.length);
    expect(kindCount('programme-cost')).toBe(pack.programmeCosts.length);
    expect(kindCount('benchmark')).toBe(pack.benchmarks.length);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  test('every row says a source', () => {
    expect(rows.filter(({ source }) => source === '')).toEqual([]);
  });

  test('no row shows people the id of a measure', () => {
    expect(rows.map(({ about }) => about).filter((about) => /_|^[a-z]|\w\.\w/.test(about))).toEqual(
      [],
    );
  });

  test('nothing of another place is called the programme’s own', () => {
    for (const row of rows.filter(({ own }) => own)) {
      expect(['local', 'published', 'illustrative']).toContain(row.whose);
    }
  });
});
