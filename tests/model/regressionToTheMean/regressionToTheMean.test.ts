import { describe, expect, test } from 'vitest';
import type { Benchmark } from '../../../src/domain/evidence.ts';
import { appraise, type Appraisal } from '../../../src/model/appraise.ts';
import { netPresentValue } from '../../../src/model/sensitivity/netPresentValue.ts';
import { regressionToTheMean } from '../../../src/model/regressionToTheMean/regressionToTheMean.ts';
import { preset, type ScenarioDepartures } from '../../../src/scenario/departures.ts';
import {
  aCell,
  anEvent,
  aPackage,
  aProgrammeCost,
  aStatedRate,
  aUnitCost,
  pounds,
} from '../../fixtures/aPackage.ts';
import { checkedFolder, EXAMPLE, ROTHERHAM_2020 } from '../../fixtures/checkedFolder.ts';

/** 20 women: 20 events in the year before's first half, 40 in the run-up, 30 in the 18 months after. */
function aCrisis(over: Parameters<typeof aPackage>[0] = {}) {
  return aPackage({
    events: [anEvent('callout')],
    unitCosts: [aUnitCost('callout', 'police', { amount: pounds(100), grade: 1 })],
    assumptions: [],
    cells: [
      aCell('first', 'callout', [-12, -6], { events: 20 }),
      aCell('first', 'callout', [-6, 0], { events: 40 }),
      aCell('first', 'callout', [0, 18], { events: 30 }),
    ],
    programmeCosts: [aProgrammeCost({ amount: pounds(3000) })],
    ...over,
  });
}

const plain: ScenarioDepartures = {
  ...preset('prudent'),
  baseline: 'all',
  discounting: 'none',
  optimismBias: false,
};

function answersOf(appraisal: Appraisal) {
  const found = regressionToTheMean(appraisal, null);
  const [event] = found.events;
  if (event === undefined || found.whole === null) throw new Error('Nothing was counted.');
  return { event, whole: found.whole };
}

function aRate(value: number, over: Partial<Benchmark> = {}): Benchmark {
  return {
    measure: 'comparison_rate.callout',
    area: 'Example borough',
    value,
    unit: 'events a woman a year',
    period: 'months 0 to 18',
    sourceTitle: 'Invented',
    sourceUrl: '',
    ...over,
  };
}

describe('M34: the run-up left out', () => {
  test('expects what the months before it would have brought', () => {
    const { event, whole } = answersOf(appraise(aCrisis(), plain));
    // 60 in 20 woman-years, then 20 in 10, over 30 woman-years; 30 were seen.
    expect(event.inUse).toMatchObject({ events: 60, avoided: 6000, baseline: 'all' });
    expect(event.withoutRunUp).toEqual({ events: 30, avoided: 3000 });
    expect(whole).toMatchObject({ avoided: 6000, withoutRunUp: 3000 });
  });

  test('has no figure where it cannot be told apart', () => {
    const pack = aCrisis({
      cells: [
        aCell('first', 'callout', [-12, 0], { events: 60 }),
        aCell('first', 'callout', [0, 18], { events: 30 }),
      ],
    });
    const { event, whole } = answersOf(appraise(pack, plain));
    expect([event.withoutRunUp, whole.withoutRunUp]).toEqual([null, null]);
  });
});

describe('M34: beside women who were not on the programme', () => {
  test('expects what their rate would have brought in the same time', () => {
    const pack = aCrisis({ benchmarks: [aRate(1.5)] });
    const { event, whole } = answersOf(appraise(pack, plain));
    // 1.5 × 30 woman-years − 30 seen.
    expect(event.besideOthers).toMatchObject({ events: 15, avoided: 1500 });
    expect(event.besideOthers?.rate.perWomanYear).toBe(1.5);
    expect(whole.besideOthers).toEqual({ avoided: 1500, events: 1 });
  });

  test('may show a rise, which stays one', () => {
    const { event } = answersOf(appraise(aCrisis({ benchmarks: [aRate(0.5)] }), plain));
    expect(event.besideOthers).toMatchObject({ events: -15, avoided: -1500 });
  });

  test('takes the rate of its own area, else the first; a hidden one is none', () => {
    const elsewhere = aRate(2, { area: 'Another borough' });
    const rateOf = (benchmarks: readonly Benchmark[]) =>
      answersOf(appraise(aCrisis({ benchmarks }), plain)).event.besideOthers?.rate.perWomanYear;
    expect(rateOf([elsewhere, aRate(1)])).toBe(1);
    expect(rateOf([elsewhere])).toBe(2);
    expect(rateOf([{ ...elsewhere, value: 'c' }])).toBeUndefined();
    expect(rateOf([])).toBeUndefined();
  });
});

describe('M34: how much of a fall help must have brought', () => {
  test('until the share at which avoided cost is what the programme costs', () => {
    const { event, whole } = answersOf(appraise(aCrisis(), plain));
    expect(event.stillCovers).toEqual({ kind: 'until', share: 0.5 });
    expect(whole.stillCovers).toEqual({ kind: 'until', share: 0.5 });
  });

  test('whatever part, where the rest covers the programme by itself', () => {
    const pack = aCrisis({
      events: [anEvent('callout'), anEvent('removal')],
      unitCosts: [
        aUnitCost('callout', 'police'),
        aUnitCost('removal', 'police', { amount: pounds(100_000) }),
      ],
      counterfactuals: [aStatedRate('removal')],
    });
    expect(answersOf(appraise(pack, plain)).event.stillCovers).toEqual({ kind: 'whatever' });
  });

  test('never, where it does not cover it in any case', () => {
    const pack = aCrisis({ programmeCosts: [aProgrammeCost({ amount: pounds(9000) })] });
    expect(answersOf(appraise(pack, plain)).event.stillCovers).toEqual({ kind: 'never' });
  });

  test('has no answer without programme costs, and for an event that rose', () => {
    const free = answersOf(appraise(aCrisis({ programmeCosts: [] }), plain));
    expect([free.event.stillCovers, free.whole.stillCovers]).toEqual([null, null]);
    const rose = aCrisis({
      cells: [
        aCell('first', 'callout', [-12, 0], { events: 10 }),
        aCell('first', 'callout', [0, 18], { events: 60 }),
      ],
    });
    expect(answersOf(appraise(rose, plain)).event.stillCovers).toBeNull();
  });

  test('put back into the scenario, the share leaves nothing over', () => {
    // The example at a cost that it only just covers, so that some falls are needed.
    const example = checkedFolder(EXAMPLE);
    const programmeCosts = example.programmeCosts.map((row) => ({
      ...row,
      amount: pounds(row.amount * 1.64),
    }));
    const pack = { ...example, programmeCosts };
    const appraisal = appraise(pack, preset('prudent'));
    const { events, whole } = regressionToTheMean(appraisal, null);
    const until = events.flatMap(({ eventId: id, stillCovers }) =>
      stillCovers?.kind === 'until' ? [{ ids: [id], share: stillCovers.share }] : [],
    );
    const fell = events.filter(({ inUse }) => inUse.events > 0).map(({ eventId: id }) => id);
    if (whole?.stillCovers?.kind === 'until') {
      until.push({ ids: fell, share: whole.stillCovers.share });
    }
    expect(until.length).toBeGreaterThan(2);
    for (const { ids, share } of until) {
      const changed = appraise(pack, {
        ...preset('prudent'),
        events: Object.fromEntries(ids.map((id) => [id, { deadweight: share }])),
      });
      expect(Math.abs(netPresentValue(changed)), ids.join(' ')).toBeLessThan(0.01);
    }
  });
});

test('M34: a package in which nothing was counted before and after has no such question', () => {
  const appraisal = appraise(checkedFolder(ROTHERHAM_2020), preset('prudent'));
  expect(regressionToTheMean(appraisal, null)).toEqual({ events: [], whole: null });
});
