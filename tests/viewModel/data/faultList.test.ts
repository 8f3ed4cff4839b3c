import { expect, test } from 'vitest';
import type { DataIssue } from '../../../src/domain/dataIssue.ts';
import { faultList } from '../../../src/viewModel/data/faultList.ts';

test('the problems of a file stand in the order of its rows, what stops it before what is to know', () => {
  const { groups } = faultList([
    issue('fault', 'b.csv', 12),
    issue('warning', 'a.csv', 2),
    issue('fault', 'a.csv', 30),
    issue('fault', 'a.csv', 4),
    issue('warning', 'a.csv', null),
    issue('fault', 'b.csv', null),
  ]);
  expect(groups.map(({ file, rows }) => [file, ...rows.map(({ row }) => row)])).toEqual([
    ['b.csv', '', '12'],
    ['a.csv', '4', '30', '', '2'],
  ]);
});

function issue(severity: DataIssue['severity'], file: string, row: number | null): DataIssue {
  return { severity, file, row, column: null, found: '', expected: '', remedy: '' };
}
