import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/domain/marker.ts';
import { nextOrder, sortedRows, type SortOrder } from '../../src/tables/sorting/sortedRows.ts';

interface Row {
  readonly name: string;
  readonly pays: Figure | null;
}

const values = { name: (row: Row) => row.name, pays: (row: Row) => row.pays };
type Column = keyof typeof values;

const rows: readonly Row[] = [
  { name: 'Police', pays: 25 },
  { name: 'Ambulance', pays: 'c' },
  { name: 'Council', pays: 355 },
  { name: 'Courts', pays: null },
  { name: 'Élan', pays: -4 },
];

function names(order: SortOrder<Column> | null): readonly string[] {
  return sortedRows(rows, values, order).map(({ name }) => name);
}

describe('figures', () => {
  test('stand from the highest, and rows without one last', () => {
    expect(names({ column: 'pays', direction: 'descending' })).toEqual([
      ...['Council', 'Police', 'Élan'],
      ...['Ambulance', 'Courts'],
    ]);
  });

  test('stand from the lowest, and rows without one last all the same', () => {
    expect(names({ column: 'pays', direction: 'ascending' })).toEqual([
      ...['Élan', 'Police', 'Council'],
      ...['Ambulance', 'Courts'],
    ]);
  });
});

test('names stand by the alphabet, accents and all', () => {
  expect(names({ column: 'name', direction: 'ascending' })).toEqual([
    ...['Ambulance', 'Council', 'Courts', 'Élan', 'Police'],
  ]);
});

test('without an order, rows stand as given', () => {
  expect(sortedRows(rows, values, null)).toBe(rows);
});

test.each([
  ['pays', ['descending', 'ascending', undefined, 'descending']],
  ['name', ['ascending', 'descending', undefined, 'ascending']],
] as const)('a press on %s goes round: %s', (column, directions) => {
  let order: SortOrder<Column> | null = null;
  for (const direction of directions) {
    order = nextOrder(rows, values, order, column);
    expect(order?.direction).toBe(direction);
  }
});

test('a press on another column starts with that one', () => {
  const byName = { column: 'name', direction: 'descending' } as const;
  expect(nextOrder(rows, values, byName, 'pays')).toEqual({
    column: 'pays',
    direction: 'descending',
  });
});

test('no row is lost or doubled, and equal ones keep their order', () => {
  const figure = fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.constantFrom('c' as const, 'x'),
    fc.constant(null),
  );
  const row = fc.record({ name: fc.constantFrom('A', 'B'), pays: figure });
  fc.assert(
    fc.property(
      fc.array(row),
      fc.constantFrom<Column>('name', 'pays'),
      fc.constantFrom('ascending' as const, 'descending' as const),
      (given, column, direction) => {
        const sorted = sortedRows(given, values, { column, direction });
        expect(new Set(sorted)).toEqual(new Set(given));
        expect(sorted).toHaveLength(given.length);
        sorted.forEach((one, index) => {
          const next = sorted[index + 1];
          if (next === undefined || values[column](one) !== values[column](next)) return;
          expect(given.indexOf(one)).toBeLessThan(given.indexOf(next));
        });
      },
    ),
  );
});
