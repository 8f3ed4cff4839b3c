import { describe, expect, test } from 'vitest';
import { textColumn, figureColumn, simulatedColumn } from '../../../src/viewModel/tables/column.ts';
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

  test('a figure that only a simulation fills says nothing about its row', () => {
    const columns = withStatus<number>(
      [textColumn('id', () => 'a'), figureColumn('n', (n) => n), simulatedColumn('low')],
      () => ({ coverage: 'whole', counts: '' }),
    );
    expect(columns.map(({ cell }) => cell(1))).toEqual(['a', 1, null, null]);
    expect(columns.map(({ name }) => name)).toEqual(['id', 'n', 'low', 'status']);
  });
});
