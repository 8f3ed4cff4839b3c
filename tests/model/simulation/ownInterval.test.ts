import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DataPackage } from '../../../src/domain/dataPackage.ts';
import type { ProtectedStageTable } from '../../../src/domain/stageTable.ts';
import { appraise } from '../../../src/model/appraise.ts';
import { runToEnd } from '../../../src/model/simulation/simulate.ts';
import { simulateAppraisal, type DrawnRange } from '../../../src/model/simulation/uncertainty.ts';
import { preset } from '../../../src/scenario/departures.ts';
import {
  aCell,
  anAssumption,
  anEvent,
  aPackage,
  aUnitCost,
  pounds,
} from '../../fixtures/aPackage.ts';
import { arbitraryPackage } from '../../fixtures/arbitraryPackage.ts';

const DRAWS = { seed: 1, draws: 1000 };

/** Every figure that has a range, beside it. */
function figuresAndRanges(pack: Parameters<typeof appraise>[0]) {
  const appraisal = appraise(pack, preset('prudent'));
  const drawn = runToEnd(simulateAppraisal(appraisal, DRAWS));
  if (drawn === null) return [];
  const { programme, partners, funders, stated } = drawn;
  const pairs: [number, DrawnRange | undefined][] = [
    [appraisal.programme.avoided.total, programme.avoided],
    [appraisal.programme.immediate, programme.immediate],
    [appraisal.programme.avoided.cashable, programme.cashable],
    [appraisal.programme.avoided.capacity, programme.capacity],
    ...appraisal.partners.map(({ partnerId, avoided }): [number, DrawnRange | undefined] => [
      avoided.total,
      partners.get(partnerId),
    ]),
    ...appraisal.funders.map(({ funderId, avoided }): [number, DrawnRange | undefined] => [
      avoided.total,
      funders.get(funderId)?.avoided,
    ]),
    ...appraisal.events.flatMap((event): [number, DrawnRange | undefined][] =>
      event.kind === 'modelled' ? [[event.grossAvoided, stated.get(event.eventId)]] : [],
    ),
  ];
  return pairs.flatMap(([figure, range]) => (range === undefined ? [] : [{ figure, range }]));
}

/** The same package with no count of none, below which a rate cannot fall, and none that is a ceiling. */
function withoutBounds(pack: DataPackage<ProtectedStageTable>): DataPackage<ProtectedStageTable> {
  const cells = pack.stageTable.cells.map((cell) => ({
    ...cell,
    events: cell.events === 0 ? 1 : cell.events,
    status: '' as const,
  }));
  return { ...pack, stageTable: { protection: 'protected', cells } };
}

test('M22: no range of counts leaves its own figure outside, over 200 random packages', () => {
  let seen = 0;
  fc.assert(
    fc.property(arbitraryPackage, (pack) => {
      for (const { figure, range } of figuresAndRanges(withoutBounds(pack))) {
        seen += 1;
        expect(range.atEdge, `${figure} is outside ${range.low} to ${range.high}`).toBe(false);
      }
    }),
    { numRuns: 200 },
  );
  expect(seen).toBeGreaterThan(1000);
});

describe('M22: a range that opens to one side', () => {
  const counts = 1e9;
  const pack = aPackage({
    events: [anEvent('callout')],
    unitCosts: [aUnitCost('callout', 'police', { high: pounds(400) })],
    assumptions: [anAssumption('*', { deadweight: 0.5, deadweightLow: 0.1 })],
    cells: [
      aCell('first', 'callout', [-12, 0], { events: counts }),
      aCell('first', 'callout', [0, 18], { events: 0 }),
    ],
  });

  test('leaves its figure at the edge, which is told', () => {
    const [{ figure, range } = { figure: 0, range: undefined }] = figuresAndRanges(pack);
    expect(range?.atEdge).toBe(true);
    expect(figure).toBeLessThan(range?.low ?? 0);
  });

  test('a figure that nothing moves is its own range, and at no edge', () => {
    const stated = aPackage({ ...pack, unitCosts: [aUnitCost('none', 'police')] });
    for (const { figure, range } of figuresAndRanges(stated)) {
      expect(range).toEqual({ low: figure, high: figure, atEdge: false });
    }
  });
});
