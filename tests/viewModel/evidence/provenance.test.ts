import { describe, expect, test } from 'vitest';
import { provenanceRows } from '../../../src/viewModel/evidence/provenance/provenanceRows.ts';
import { checkedFolder, EXAMPLE, ROTHERHAM_2020, SMALL } from '../../fixtures/checkedFolder.ts';

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

  test('nothing of another place is called the programme’s own', () => {
    for (const row of rows.filter(({ own }) => own)) {
      expect(['local', 'published', 'illustrative']).toContain(row.whose);
    }
  });
});
