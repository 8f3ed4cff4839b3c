import { describe, expect, test } from 'vitest';
import {
  eitherColumn,
  figureColumn,
  simulatedColumn,
  textColumn,
} from '../../../src/viewModel/tables/column.ts';
import { rowStatus, withStatus } from '../../../src/viewModel/tables/rowStatus.ts';

describe('A row’s status is the first that fits', () => {
  test.each([
    ['c', 'a hidden figure', { coverage: 'c', counts: 'rounded' }, [null]],
    ['x', 'a figure that is not available', { coverage: 'x', counts: '' }, [null]],
    ['z', 'a figure that does not apply', { coverage: 'z', counts: 'rounded' }, [null]],
    ['partial', 'something left out', { coverage: 'partial', counts: 'at_most' }, [1, null]],
    ['at_most', 'a count that is a ceiling', { coverage: 'whole', counts: 'at_most' }, [1, null]],
    ['rounded', 'a rounded count', { coverage: 'whole', counts: 'rounded' }, [1, null]],
    ['z', 'any other blank', { coverage: 'whole', counts: '' }, [1, null]],
    ['', 'nothing to say', { coverage: 'whole', counts: '' }, [1, 0]],
  ] as const)('%j for %s', (status, _what, standing, cells) => {
    expect(rowStatus(standing, cells)).toBe(status);
  });

  const withoutSay = [
    textColumn<number>('note', () => ''),
    simulatedColumn<number>('low', () => null),
  ];

  test('text, and a figure that only a simulation fills, say nothing about their row', () => {
    const columns = withStatus<number>([...withoutSay, figureColumn('n', (n) => n)], () => ({
      coverage: 'whole',
      counts: '',
    }));
    expect(columns.map(({ cell }) => cell(1))).toEqual([null, null, 1, null]);
    expect(columns.map(({ name }) => name)).toEqual(['note', 'low', 'n', 'status']);
  });

  test('a blank figure does, whether it is written in digits or in letters', () => {
    for (const blank of [
      figureColumn<number>('n', () => null),
      eitherColumn<number>('month', () => null),
    ]) {
      const columns = withStatus([...withoutSay, blank], () => ({ coverage: 'whole', counts: '' }));
      expect(columns.at(-1)?.cell(1)).toBe('z');
    }
  });
});
