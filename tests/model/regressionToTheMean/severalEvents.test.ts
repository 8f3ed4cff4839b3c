import { describe, expect, test } from 'vitest';
import { appraise } from '../../../src/model/appraise.ts';
import { regressionToTheMean } from '../../../src/model/regressionToTheMean/regressionToTheMean.ts';
import { stillCovers } from '../../../src/model/regressionToTheMean/stillCovers.ts';
import { preset, type ScenarioDepartures } from '../../../src/scenario/departures.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import {
  aCell,
  anEvent,
  aPackage,
  aProgrammeCost,
  aUnitCost,
  eventId,
  pounds,
} from '../../fixtures/aPackage.ts';

const plain: ScenarioDepartures = {
  ...preset('prudent'),
  baseline: 'all',
  discounting: 'none',
  optimismBias: false,
};

/*
 * Call-outs: 60 in the year before, 40 of them in the run-up; 90 expected, 30 seen. Visits: 20 in a year that is one
 * row, 30 expected, 20 seen. Enquiries fall too, and cost nobody anything. Incidents rise.
 */
function aProgramme(over: Parameters<typeof aPackage>[0] = {}) {
  const oneRow = (event: string, before: number, after: number) => [
    aCell('first', event, [-12, 0], { events: before }),
    aCell('first', event, [0, 18], { events: after }),
  ];
  return aPackage({
    events: ['callout', 'enquiry', 'incident', 'visit'].map((id) => anEvent(id)),
    unitCosts: [
      aUnitCost('callout', 'police'),
      aUnitCost('incident', 'police', { amount: pounds(10) }),
      aUnitCost('visit', 'police', { amount: pounds(50) }),
    ],
    cells: [
      aCell('first', 'callout', [-12, -6], { events: 20 }),
      aCell('first', 'callout', [-6, 0], { events: 40 }),
      aCell('first', 'callout', [0, 18], { events: 30 }),
      ...oneRow('enquiry', 20, 20),
      ...oneRow('incident', 20, 50),
      ...oneRow('visit', 20, 20),
    ],
    programmeCosts: [aProgrammeCost({ amount: pounds(3000) })],
    benchmarks: [
      {
        measure: 'comparison_rate.visit',
        area: 'Example borough',
        value: 0.8,
        unit: 'events a woman a year',
        period: 'months 0 to 18',
        sourceTitle: 'Invented',
        sourceUrl: '',
      },
    ],
    ...over,
  });
}

describe('M34: several events', () => {
  test('the whole is told without the run-up as soon as it can be told apart for one of them', () => {
    const { events, whole } = regressionToTheMean(appraise(aProgramme(), plain), null);
    expect(events.map(({ eventId: id, withoutRunUp }) => [id, withoutRunUp?.events])).toEqual([
      ['callout', 30],
      ['enquiry', undefined],
      ['incident', undefined],
      ['visit', undefined],
    ]);
    // £6,000 − £200 + £500; without the run-up £3,000 less.
    expect(whole?.avoided).toBeCloseTo(6300, 8);
    expect(whole?.withoutRunUp).toBeCloseTo(3300, 8);
  });

  test('those that have a comparison rate are compared, and counted; the rest stay as they are', () => {
    const { events, whole } = regressionToTheMean(appraise(aProgramme(), plain), null);
    expect(events.map(({ besideOthers }) => besideOthers?.events ?? null)).toEqual([
      null,
      null,
      null,
      expect.closeTo(4, 9),
    ]);
    expect(whole?.besideOthers).toEqual({ avoided: expect.closeTo(6000, 8) as number, events: 1 });
  });

  test('a fall that is worth nothing covers nothing, and a rise is no fall', () => {
    const { events, whole } = regressionToTheMean(appraise(aProgramme(), plain), null);
    // Without call-outs £300 are left of £3,000; without visits £5,800, so that their fall is not needed.
    expect(events.map((event) => event.stillCovers)).toEqual([
      { kind: 'until', share: expect.closeTo(0.55, 9) as number },
      null,
      null,
      { kind: 'whatever' },
    ]);
    // £6,500 × (1 − d) − £200 = £3,000.
    expect(whole?.stillCovers).toEqual({
      kind: 'until',
      share: expect.closeTo(33 / 65, 9) as number,
    });
  });

  test('nothing is said where there is no figure', () => {
    const hidden = aProgramme();
    const cells = hidden.stageTable.cells.map((cell) =>
      cell.eventId === 'enquiry' ? cell : { ...cell, events: 'c' as const },
    );
    expect(regressionToTheMean(appraise(aProgramme({ cells }), plain), null)).toEqual({
      events: [],
      whole: null,
    });
  });
});

describe('M34: up to which share avoided cost still covers', () => {
  const scenario = () => appraise(aProgramme(), plain).scenario;
  const deadweightOf = (changed: Scenario, id: string) =>
    changed.events.get(eventId(id))?.deadweight ?? Number.NaN;
  const covers = (net: (deadweight: number) => number) =>
    stillCovers([eventId('visit')], scenario(), (changed) => net(deadweightOf(changed, 'visit')));

  test('is where nothing is left over', () => {
    expect(covers((deadweight) => 3 - 4 * deadweight)).toEqual({ kind: 'until', share: 0.75 });
    expect(covers((deadweight) => -4 * deadweight)).toEqual({ kind: 'until', share: 0 });
  });

  test('is any share where the rest just covers, dust or not; none where even all does not', () => {
    expect(covers((deadweight) => 4 - 4 * deadweight)).toEqual({ kind: 'whatever' });
    expect(covers((deadweight) => 4 - 4 * deadweight - 1e-7)).toEqual({ kind: 'whatever' });
    expect(covers((deadweight) => -1 - deadweight)).toEqual({ kind: 'never' });
  });

  test('is asked of the events named, and of no other', () => {
    const seen: number[][] = [];
    stillCovers([eventId('visit'), eventId('callout')], scenario(), (changed) => {
      seen.push(['callout', 'incident', 'visit'].map((id) => deadweightOf(changed, id)));
      return 1;
    });
    expect(seen).toEqual([[1, 0, 1]]);
  });
});
