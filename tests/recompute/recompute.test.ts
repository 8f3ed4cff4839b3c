import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DataPackage } from '../../src/domain/dataPackage.ts';
import { appraise } from '../../src/model/appraise.ts';
import { roundAppraisal } from '../../src/viewModel/roundedAppraisal.ts';
import { undrawnResults } from '../fixtures/undrawnResults.ts';
import type { Table } from '../../src/viewModel/tables/table.ts';
import { TABLES } from '../../src/viewModel/tables/tables.ts';
import {
  aCell,
  anEvent,
  aPackage,
  aPartner,
  aUnitCost,
  eventId,
  pounds,
} from '../fixtures/aPackage.ts';
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

describe('What falls exactly between two rules falls on the side that the method names', () => {
  const theYearBefore = aCell('first', 'held', [-12, 0], { womanYears: 0.7, events: 1 });
  const asManyAsBefore = [
    theYearBefore,
    aCell('first', 'held', [0, 6], { womanYears: 0.7, events: 0 }),
    aCell('first', 'held', [6, 18], { womanYears: 1.4, events: 3 }),
  ];
  const onePartner = { partners: [aPartner('council')], events: [anEvent('held')] };

  test('M8: an event neither avoided nor added is corrected as a benefit', () => {
    const unitCosts = [aUnitCost('held', 'council', { amount: pounds(1000), grade: 6 })];
    const pack = aPackage({ ...onePartner, unitCosts, cells: asManyAsBefore });
    expectSameFigures(pack, { version: 1, preset: 'prudent' });
  });

  test('M9: an event neither avoided nor added is not reduced by one that holds it', () => {
    const pack = aPackage({
      ...onePartner,
      events: [anEvent('held'), anEvent('holder', { contains: [eventId('held')] })],
      unitCosts: [aUnitCost('held', 'council'), aUnitCost('holder', 'council')],
      cells: [
        { ...theYearBefore, womanYears: 0.1 },
        aCell('first', 'held', [0, 6], { womanYears: 0.1, events: 0 }),
        aCell('first', 'held', [6, 18], { womanYears: 0.2, events: 3 }),
        aCell('first', 'holder', [-12, 0], { womanYears: 1, events: 9 }),
        aCell('first', 'holder', [0, 18], { womanYears: 1, events: 1 }),
      ],
    });
    expectSameFigures(pack, { version: 1, preset: 'prudent', optimismBias: false });
  });

  test('M2: two baselines that expect as many events: all stages count', () => {
    const pack = aPackage({
      ...onePartner,
      unitCosts: [aUnitCost('held', 'council')],
      cells: [
        aCell('first', 'held', [-12, -6], { womanYears: 0.7, events: 1 }),
        aCell('first', 'held', [-6, 0], { womanYears: 1.4, events: 2 }),
        aCell('first', 'held', [0, 18], { womanYears: 7.3, events: 1 }),
      ],
    });
    expectSameFigures(pack, { version: 1, preset: 'prudent' });
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
