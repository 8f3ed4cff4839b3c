import { describe, expect, test } from 'vitest';
import { addMonths } from '../../src/domain/calendar.ts';
import { appraise } from '../../src/model/appraise.ts';
import type { CountedEvent, EventAppraisal } from '../../src/model/eventAppraisal.ts';
import { rateRatio } from '../../src/model/rateRatio.ts';
import type { ScenarioDepartures } from '../../src/scenario/departures.ts';
import type { BaselineChoice } from '../../src/scenario/scenario.ts';
import {
  aCell,
  aCohort,
  aContribution,
  anEvent,
  aPackage,
  aProgrammeCost,
  aUnitCost,
  month,
} from '../fixtures/aPackage.ts';

/* Counted events by hand: the arithmetic stands above each case. */

const reported: ScenarioDepartures = { version: 1, preset: 'reported' };
const programme = {
  stageBoundaries: [-12, -6, 0, 18, 24],
  programmeMonths: 18,
  dataAsAt: month('2025-03'),
};
const callouts = {
  programme,
  events: [anEvent('callout')],
  unitCosts: [aUnitCost('callout', 'police')],
};

/** One cohort's rows: woman-years and events in each stage. */
function rows(
  cohort: string,
  stages: readonly (readonly [from: number, to: number, womanYears: number, events: number])[],
) {
  return stages.map(([from, to, womanYears, events]) =>
    aCell(cohort, 'callout', [from, to], { womanYears, events }),
  );
}

function eventOf(pack: Parameters<typeof appraise>[0], rules = reported): EventAppraisal {
  const [event] = appraise(pack, rules).events;
  if (event === undefined) throw new Error('A package without events.');
  return event;
}

function counted(pack: Parameters<typeof appraise>[0], rules = reported): CountedEvent {
  const event = eventOf(pack, rules);
  if (event.kind !== 'counted') throw new Error('The event has no figure.');
  return event;
}

/** Of the counts that the event itself shows. */
function ratioOf({ before, after }: CountedEvent) {
  return rateRatio(before, after, null);
}

const missingFor = (marker: 'c' | 'x') => ({ kind: 'missing', coverage: marker });

describe('M2: the baseline', () => {
  const cohorts = [aCohort('one'), aCohort('two')];
  const taken = (baseline: BaselineChoice, cells: ReturnType<typeof rows>) =>
    counted(aPackage({ ...callouts, cohorts, cells }), { ...reported, baseline });

  // One: all = (10 + 30) ÷ (10 + 10) = 2 a year × 20 = 40; without the run-up 10 ÷ 10 = 1 × 20 = 20.
  // Two: all = (60 + 20) ÷ (20 + 20) = 2 a year × 40 = 80; without the run-up 60 ÷ 20 = 3 × 40 = 120.
  // All: 40 + 80 = 120. Without: 20 + 120 = 140. Lower takes all for both, though one alone would be lower without.
  const allIsLower = [
    ...rows('one', [
      [-12, -6, 10, 10],
      [-6, 0, 10, 30],
      [0, 24, 20, 0],
    ]),
    ...rows('two', [
      [-12, -6, 20, 60],
      [-6, 0, 20, 20],
      [0, 24, 40, 0],
    ]),
  ];

  test('all and excluding the run-up, cohort by cohort at their own rates', () => {
    expect(taken('all', allIsLower)).toMatchObject({
      expected: 120,
      before: { womanYears: 60, events: 120 },
    });
    expect(taken('excluding-run-up', allIsLower)).toMatchObject({
      expected: 140,
      before: { womanYears: 30, events: 70 },
    });
  });

  test('lower takes the smaller number expected over all cohorts, the same for each of them', () => {
    expect(taken('lower', allIsLower)).toMatchObject({
      expected: 120,
      baseline: { taken: 'all', runUpSeparable: true },
    });
  });

  // Two's window is 4 woman-years: all 40 + 8 = 48; without 20 + 12 = 32. Now lower leaves the run-up out.
  const withoutIsLower = allIsLower.map((cell) =>
    cell.cohortId === 'two' && cell.from === 0 ? { ...cell, womanYears: 4 } : cell,
  );

  test('lower weighs each cohort by its own window', () => {
    expect(taken('lower', withoutIsLower)).toMatchObject({
      expected: 32,
      baseline: { taken: 'excluding-run-up', runUpSeparable: true },
    });
  });

  test('lower is chosen over the whole package, even where one cohort is looked at', () => {
    const pack = aPackage({ ...callouts, cohorts, cells: withoutIsLower });
    expect(counted(pack, { ...reported, baseline: 'lower', cohorts: ['two'] })).toMatchObject({
      expected: 12,
      baseline: { taken: 'excluding-run-up' },
    });
  });

  // 2 a year throughout: both expect the same.
  test('a tie takes all stages', () => {
    const even = rows('one', [
      [-12, -6, 10, 20],
      [-6, 0, 10, 20],
      [0, 24, 20, 0],
    ]);
    expect(taken('lower', even).baseline.taken).toBe('all');
  });

  test.each(['excluding-run-up', 'lower'] as const)(
    '%s: where one cohort’s before is one row, all stages count for every cohort, and it is said',
    (baseline) => {
      const merged = [
        ...allIsLower.filter((cell) => cell.cohortId === 'one'),
        ...rows('two', [
          [-12, 0, 40, 120],
          [0, 24, 4, 0],
        ]),
      ];
      // One: 2 × 20 = 40. Two: 3 × 4 = 12.
      expect(taken(baseline, merged)).toMatchObject({
        expected: 52,
        baseline: { taken: 'all', runUpSeparable: false },
      });
    },
  );

  test('the rate ratio is of the baseline taken', () => {
    // Without the run-up: 70 in 30 woman-years before, 6 in 60 after: 0.1 ÷ (7/3).
    const some = allIsLower.map((cell) => (cell.from === 0 ? { ...cell, events: 3 } : cell));
    const event = taken('excluding-run-up', some);
    expect(ratioOf(event).ratio).toBeCloseTo(0.1 / (7 / 3), 12);
  });
});

describe('M1: who enters', () => {
  const cohorts = [aCohort('one', { women: 10 }), aCohort('two', { women: 30 })];
  const one = rows('one', [
    [-12, 0, 10, 20],
    [0, 18, 15, 10],
    [18, 24, 5, 4],
  ]);
  // One: 2 a year × 20 = 40 expected, 14 seen, 26 avoided. Within the programme: 30 − 10 = 20.
  const two = rows('two', [
    [-12, 0, 30, 90],
    [0, 18, 45, 60],
    [18, 24, 15, 30],
  ]);

  test('every cohort at its own rate, added up', () => {
    // Two: 3 a year × 60 = 180 expected, 90 seen.
    const event = counted(aPackage({ ...callouts, cohorts, cells: [...one, ...two] }));
    expect(event).toMatchObject({
      coverage: 'whole',
      women: 40,
      expected: 220,
      observed: 104,
      grossAvoided: 116,
      before: { womanYears: 40, events: 110 },
      after: { womanYears: 80, events: 104 },
    });
    // Of pooled rates, (104 ÷ 80) ÷ (110 ÷ 40), which is not 104 ÷ 220.
    expect(ratioOf(event).ratio).toBeCloseTo(1.3 / 2.75, 12);
  });

  test('a programme window ends with the programme', () => {
    const pack = aPackage({ ...callouts, cohorts, cells: [...one, ...two] });
    expect(counted(pack, { ...reported, window: 'programme' })).toMatchObject({
      expected: 30 + 135,
      observed: 70,
      after: { womanYears: 60, events: 70 },
    });
  });

  const onlyOne = { coverage: 'partial', women: 10, expected: 40, observed: 14, grossAvoided: 26 };

  test.each([
    ['no row for its first stage', two.filter((cell) => cell.from !== 0)],
    ['no row for its last stage', two.filter((cell) => cell.to !== 24)],
    ['no row before the start', two.filter((cell) => cell.to > 0)],
    [
      'a hidden row in the window',
      two.map((cell) => (cell.from === 0 ? { ...cell, events: 'c' as const } : cell)),
    ],
    [
      'a hidden row before the start',
      two.map((cell) => (cell.from === -12 ? { ...cell, events: 'c' as const } : cell)),
    ],
    [
      'a row not available in the window',
      two.map((cell) => (cell.from === 18 ? { ...cell, events: 'x' as const } : cell)),
    ],
    [
      'no woman-years before the start',
      two.map((cell) => (cell.from === -12 ? { ...cell, womanYears: 0, events: 0 } : cell)),
    ],
  ])('a cohort with %s leaves with exposure and counts, and the rest is partial', (_, rest) => {
    const pack = aPackage({ ...callouts, cohorts, cells: [...one, ...rest] });
    const appraisal = appraise(pack, reported);
    expect(appraisal.events[0]).toMatchObject({
      ...onlyOne,
      before: { womanYears: 10, events: 20 },
      after: { womanYears: 20, events: 14 },
    });
    expect(appraisal.programme).toMatchObject({ coverage: 'partial' });
    expect(appraisal.programme.avoided.total).toBeCloseTo(2600, 8);
    expect(appraisal.partners[0]?.coverage).toBe('partial');
  });

  // One: [-12, -6) not available, 20 in the 10 woman-years of [-6, 0): 2 a year × 20 = 40.
  test.each([
    ['no row', []],
    [
      'a row not available',
      rows('one', [[-12, -6, 5, 0]]).map((cell) => ({ ...cell, events: 'x' as const })),
    ],
  ])('a stage before the start with %s is left out of the baseline', (_, unknown) => {
    const cells = [
      ...unknown,
      ...rows('one', [
        [-6, 0, 10, 20],
        [0, 24, 20, 14],
      ]),
    ];
    expect(counted(aPackage({ ...callouts, cohorts: [aCohort('one')], cells }))).toMatchObject({
      coverage: 'whole',
      before: { womanYears: 10, events: 20 },
      expected: 40,
      baseline: { runUpSeparable: false },
    });
  });

  test('no woman-years in the window is nothing to compare', () => {
    const cells = [
      ...one,
      ...two.map((cell) => (cell.from >= 0 ? { ...cell, womanYears: 0, events: 0 } : cell)),
    ];
    expect(counted(aPackage({ ...callouts, cohorts, cells }))).toMatchObject(onlyOne);
  });

  test('what lies after the programme is not missed where the window ends with it', () => {
    const cells = [...one, ...two.filter((cell) => cell.to !== 24)];
    const pack = aPackage({ ...callouts, cohorts, cells });
    expect(counted(pack, { ...reported, window: 'programme' }).coverage).toBe('whole');
  });

  const wholeWindow = rows('two', [
    [-12, 0, 30, 90],
    [0, 24, 60, 90],
  ]);

  test('a row over the whole window says nothing of the programme alone', () => {
    const pack = aPackage({ ...callouts, cohorts, cells: [...one, ...wholeWindow] });
    expect(counted(pack).expected).toBe(220);
    expect(counted(pack, { ...reported, window: 'programme' })).toMatchObject({
      coverage: 'partial',
      women: 10,
      expected: 30,
    });
    const alone = aPackage({ ...callouts, cohorts: [aCohort('two')], cells: wholeWindow });
    expect(eventOf(alone, { ...reported, window: 'programme' })).toMatchObject(missingFor('x'));
  });

  test('without a cohort there is no figure: confidential if anything was hidden, else not available', () => {
    const hidden = two.map((cell) => ({ ...cell, events: 'c' as const }));
    expect(eventOf(aPackage({ ...callouts, cohorts, cells: hidden }))).toMatchObject(
      missingFor('c'),
    );
    expect(eventOf(aPackage({ ...callouts, cohorts, cells: [] }))).toMatchObject(missingFor('x'));
    const { partners, programme: whole } = appraise(
      aPackage({ ...callouts, cohorts, cells: hidden }),
      reported,
    );
    expect(partners[0]).toMatchObject({ coverage: 'c', shareOfAvoidance: null });
    expect(whole.coverage).toBe('c');
  });

  test('counts published as no more than the rounding mark everything made of them', () => {
    const cells = one.map((cell) =>
      cell.from === 0
        ? { ...cell, status: 'at_most' as const }
        : { ...cell, status: 'rounded' as const },
    );
    const {
      events,
      partners,
      programme: whole,
    } = appraise(aPackage({ ...callouts, cohorts: [aCohort('one')], cells }), reported);
    expect(events[0]).toMatchObject({ counts: 'at_most' });
    expect([partners[0]?.counts, whole.counts]).toEqual(['at_most', 'at_most']);
  });
});

describe('M1, M6: events published for all cohorts together', () => {
  // Starts July 2018 (30 women) and December 2018 (20 women): 5 months × 20 ÷ 50 = 2 months after July: September.
  const cohorts = [
    aCohort('one', { start: month('2018-07'), women: 30 }),
    aCohort('two', { start: month('2018-12'), women: 20 }),
  ];
  // 2 a year × 100 = 200 expected, 104 seen: 96 avoided in 24 months.
  const cells = rows('*', [
    [-12, 0, 50, 100],
    [0, 24, 100, 104],
  ]);

  const startOf = (secondWomen: number) => {
    const [first, second] = cohorts;
    if (first === undefined || second === undefined) throw new Error('Two cohorts were meant.');
    const pack = aPackage({
      ...callouts,
      cohorts: [first, { ...second, women: secondWomen }],
      cells,
    });
    return [...counted(pack).byMonth.keys()][0];
  };

  test('start at the women-weighted mean start, rounded down to a month', () => {
    expect(startOf(20)).toBe(month('2018-09'));
    // 5 × 19 ÷ 49 = 1.94: one month after July.
    expect(startOf(19)).toBe(month('2018-08'));
    // 5 × 30 ÷ 60 = 2.5 months.
    expect(startOf(30)).toBe(month('2018-09'));
  });

  test('count everybody, once', () => {
    const event = counted(aPackage({ ...callouts, cohorts, cells }));
    expect(event).toMatchObject({ women: 50, expected: 200, observed: 104, grossAvoided: 96 });
    expect([...event.byMonth.keys()]).toEqual(
      Array.from({ length: 24 }, (_, index) => addMonths(month('2018-09'), index)),
    );
  });

  test('have no figure for some of the cohorts', () => {
    const pack = aPackage({ ...callouts, cohorts, cells });
    expect(eventOf(pack, { ...reported, cohorts: ['one'] })).toMatchObject(missingFor('x'));
  });

  test('are confidential where they are hidden, which is not the same as not available', () => {
    const hidden = cells.map((cell) => ({ ...cell, events: 'c' as const }));
    expect(eventOf(aPackage({ ...callouts, cohorts, cells: hidden }))).toMatchObject(
      missingFor('c'),
    );
  });
});

describe('M13: some of the cohorts', () => {
  const cohorts = [aCohort('one'), aCohort('two')];
  const cells = ['one', 'two'].flatMap((id) =>
    rows(id, [
      [-12, 0, 20, 40],
      [0, 24, 40, 40],
    ]),
  );
  const pack = aPackage({
    ...callouts,
    cohorts,
    cells,
    contributions: [aContribution('police')],
    programmeCosts: [aProgrammeCost()],
  });

  test('are never set against all of the cost: contributions and costs are blank', () => {
    const { programme: part, funders } = appraise(pack, { ...reported, cohorts: ['one'] });
    expect(part.avoided.total).toBeCloseTo(4000, 8);
    expect(part).toMatchObject({ contributions: null, cost: null });
    expect(funders.map(({ funding }) => funding)).toEqual([null]);
    expect(
      part.years.every(({ cost, contributions }) => cost === null && contributions === null),
    ).toBe(true);
  });

  test('all of them are', () => {
    const { programme: whole } = appraise(pack, reported);
    expect(whole.avoided.total).toBeCloseTo(8000, 8);
    expect(whole.contributions).toBe(1000);
    expect(whole.cost?.total).toBe(1000);
    expect(whole.cost?.benefitCostRatio).toBeCloseTo(8, 10);
    expect(whole.cost?.cashableRatio).toBe(0);
  });
});
