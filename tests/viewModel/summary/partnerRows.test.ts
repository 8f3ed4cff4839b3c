import { describe, expect, test } from 'vitest';
import { isFigure } from '../../../src/domain/marker.ts';
import { markersIn } from '../../../src/viewModel/summary/markersIn.ts';
import { MEASURES } from '../../../src/viewModel/summary/partnerRows.ts';
import { EXAMPLE, ROTHERHAM_2020, SMALL, checkedFolder } from '../../fixtures/checkedFolder.ts';
import { summaryOf } from './summaryOf.ts';

const packages = [EXAMPLE, ROTHERHAM_2020, SMALL].flatMap((folder) =>
  (['prudent', 'reported'] as const).map((rules) => [folder, rules] as const),
);

describe.each(packages)('%s, %s', (folder, rules) => {
  const { partners, total } = summaryOf(checkedFolder(folder), rules);
  const sum = (figures: readonly unknown[]) =>
    figures.reduce<number>((all, figure) => all + (typeof figure === 'number' ? figure : 0), 0);

  test.each(MEASURES)('events add to their partner, and partners to all shown: %s', (measure) => {
    for (const row of partners.filter(({ total: figure }) => isFigure(figure))) {
      expect(sum(row.events.map((event) => event[measure]))).toBe(row[measure]);
    }
    expect(sum(partners.map((row) => row[measure]))).toBe(total?.[measure]);
  });

  test('most avoided comes first, and what has no figure last', () => {
    const figures = partners.map((row) => (isFigure(row.total) ? row.total : -Infinity));
    expect(figures).toEqual(figures.toSorted((left, right) => right - left));
  });
});

test('the 2020 report has one partner: the council pays for it, and carries no cost of its own', () => {
  const { partners } = summaryOf(checkedFolder(ROTHERHAM_2020), 'reported');
  expect(
    partners.map(({ partnerId, total, cashable, capacity }) => [
      partnerId,
      total,
      cashable,
      capacity,
    ]),
  ).toEqual([['children_services', 2_088_480, 1_631_683, 456_797]]);
});

test('a partner whose events are all hidden has no figure, which is not zero', () => {
  const { partners } = summaryOf(checkedFolder(EXAMPLE));
  const ambulance = partners.at(-1);
  expect(ambulance).toMatchObject({ partnerId: 'ambulance_trust', total: 'c', status: 'c' });
  expect(ambulance?.events.map(({ total }) => total)).toEqual(['c']);
  expect(markersIn(partners)).toEqual(['c']);
});

test('events stand in the order of their kinds', () => {
  const { partners } = summaryOf(checkedFolder(EXAMPLE));
  const gp = partners.find(({ partnerId }) => partnerId === 'gp_practices');
  expect(gp?.events.map(({ theme }) => theme)).toEqual(['emergency', 'help']);
});
