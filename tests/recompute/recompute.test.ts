import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DataPackage } from '../../src/domain/dataPackage.ts';
import { appraise } from '../../src/model/appraise.ts';
import { roundAppraisal } from '../../src/viewModel/roundedAppraisal.ts';
import { undrawnResults } from '../../src/viewModel/tables/results.ts';
import type { Table } from '../../src/viewModel/tables/table.ts';
import { TABLES } from '../../src/viewModel/tables/tables.ts';
import { checkedFolder, EXAMPLE, ROTHERHAM_2020, SMALL } from '../fixtures/checkedFolder.ts';
import { differences } from './differences.ts';
import { figuresOf } from './figures.ts';
import { randomCase } from './randomCase.ts';
import { recompute } from './recompute.ts';
import type { Departures } from './rules.ts';
import { yearsOf, yearsWithMoney } from './years.ts';

/*
 * The method twice: once as the program does it, once from METHOD.md alone, in sixty decimal places and
 * with no code in common. `RECOMPUTE_RUNS=1000` compares more of the same series of random packages.
 */

const RUNS = Number(process.env['RECOMPUTE_RUNS'] ?? 100);
const SEED = 2020;
/** Milliseconds: only a run that never ends comes near it. */
const PATIENCE = 600_000;

function tablesUnder(pack: DataPackage, departures: Departures): readonly Table[] {
  const results = undrawnResults(appraise(pack, departures));
  return TABLES.map((table) => table(results));
}

function expectSameFigures(pack: DataPackage, departures: Departures): void {
  const again = recompute(pack, departures);
  const figures = figuresOf(again, departures);
  expect(differences(tablesUnder(pack, departures), figures)).toEqual([]);
  const { years } = roundAppraisal(appraise(pack, departures), 'penny');
  expect(yearsWithMoney(years)).toEqual(yearsWithMoney(yearsOf(again)));
}

describe('A second computation agrees to the penny, and in counts to nine digits', () => {
  describe.each([ROTHERHAM_2020, EXAMPLE, SMALL])('of %s', (folder) => {
    test.each(['reported', 'prudent'] as const)('under %s', (preset) => {
      expectSameFigures(checkedFolder(folder), { version: 1, preset });
    });
  });

  test('of random packages under random scenarios', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(randomCase, ({ pack, departures }) => expectSameFigures(pack, departures)),
      { seed: SEED, numRuns: RUNS },
    );
  });
});

test('The comparison notices a penny, a count and a row too many', () => {
  const pack = checkedFolder(SMALL);
  const departures = { version: 1, preset: 'prudent' } as const;
  const tables = tablesUnder(pack, departures);
  const { 'partner-summary': partners = [], events = [] } = figuresOf(
    recompute(pack, departures),
    departures,
  );
  const [partner = {}, ...others] = partners;
  const [event = {}, ...rest] = events;
  const penny = { ...partner, avoided_gbp: Number(partner['avoided_gbp']) + 0.01 };
  const count = { ...event, expected: Number(event['expected']) + 1e-6 };
  expect(differences(tables, { 'partner-summary': [penny, ...others] })).toHaveLength(1);
  expect(differences(tables, { events: [count, ...rest] })).toHaveLength(1);
  expect(differences(tables, { events: [...events, event] })).toHaveLength(1);
});
