import { describe, expect, test } from 'vitest';
import type { FinancialYear } from '../../src/domain/calendar.ts';
import type { TypedLine, TypedTotals } from '../../src/domain/typedTotals.ts';
import { typedPackage } from '../../src/export/typedPackage.ts';
import { appraise } from '../../src/model/appraise.ts';
import { protectPackage } from '../../src/protection/protectPackage.ts';
import { preset } from '../../src/scenario/departures.ts';
import { openPackage } from '../../src/validate/openPackage.ts';
import { formatIssue } from '../../src/words/dataIssues.ts';
import { TYPED_PARTNERS } from '../../src/words/typedTotals.ts';

const CALL_OUTS: TypedLine = {
  partnerId: 'police',
  event: 'Call-outs',
  theme: 'police',
  before: { events: 60, women: 12, most: 10 },
  after: { events: 20, women: 8, most: 4 },
  unitCost: 150,
};

function totals(lines: readonly TypedLine[]): TypedTotals {
  return {
    area: 'Example borough',
    women: 20,
    months: 18,
    year: 2024 as FinancialYear,
    programmeCost: 100_000,
    lines,
  };
}

async function openTyped(typed: TypedTotals) {
  const opened = await openPackage(typedPackage(typed, TYPED_PARTNERS));
  if (!opened.ok) throw new Error(opened.issues.map(formatIssue).join('\n'));
  if (opened.counts === null) throw new Error('Typed totals were taken for protected ones');
  return { pack: opened.package, counts: opened.counts };
}

test('what was typed is what is counted, and what is worked out from it', async () => {
  const { pack } = await openTyped(totals([CALL_OUTS]));
  expect(pack.stageTable.cells.map(({ from, to, events }) => [from, to, events])).toEqual([
    [-18, 0, 60],
    [0, 18, 20],
  ]);
  const { programme } = appraise(pack, preset('reported'));
  expect(programme.avoided.total).toBe((60 - 20) * 150);
});

describe('may be shared', () => {
  test('where it is known how many women stand behind every count', async () => {
    const { pack, counts } = await openTyped(totals([CALL_OUTS]));
    const protection = protectPackage(pack, counts, null);
    if (!protection.ok) throw new Error('Typed totals could not be protected');
    expect(protection.pack.stageTable.cells.map(({ events }) => events)).toEqual([60, 20]);
  });

  test('not where it is not known', async () => {
    const unknown = { ...CALL_OUTS, after: { events: 20, women: null, most: null } };
    const { pack, counts } = await openTyped(totals([unknown]));
    expect(protectPackage(pack, counts, null).ok).toBe(false);
  });
});

test('a count that nobody knows is missing, not zero', async () => {
  const unknown = { ...CALL_OUTS, after: { events: null, women: null, most: null } };
  const { pack } = await openTyped(totals([unknown]));
  expect(pack.stageTable.cells.map(({ events }) => events)).toEqual([60, 'x']);
});
