import { describe, expect, test } from 'vitest';
import type { PhaseSpread } from '../../src/domain/analystCounts.ts';
import type { StageCell } from '../../src/domain/stageTable.ts';
import {
  publishedDispersion,
  type DispersionInput,
} from '../../src/protection/publishedDispersion.ts';
import { aCell, aCohort, anEvent, cohortId, eventId } from '../fixtures/aPackage.ts';

/** A published row over the months before, or over the window. */
function aRow(
  phase: 'before' | 'after',
  events: StageCell['events'],
  over: Partial<StageCell> & { readonly cohort?: string } = {},
): StageCell {
  const { cohort = 'first', ...rest } = over;
  const span = phase === 'before' ? ([-12, 0] as const) : ([0, 18] as const);
  const status = events === 0 || events === 'c' ? '' : 'rounded';
  return aCell(cohort, 'callout', span, { events, status, ...rest });
}

function aSpread(phase: PhaseSpread['phase'], over: Partial<PhaseSpread> = {}): PhaseSpread {
  return {
    cohortId: cohortId('first'),
    eventId: eventId('callout'),
    phase,
    women: 20,
    womanYears: phase === 'before' ? 20 : 30,
    events: 10,
    sumOfSquares: 10,
    ...over,
  };
}

/** Where only stages are known: an event whose dispersion was stated with them. */
function stated(dispersion: number | null, rows: readonly StageCell[], women = 20) {
  return publish({ event: anEvent('callout', { dispersion }), rows }, women);
}

function publish(over: Partial<DispersionInput>, women = 20): number | null {
  return publishedDispersion({
    event: anEvent('callout'),
    rows: [],
    carried: new Set(),
    earlier: null,
    cohorts: [aCohort('first', { women })],
    spreads: [],
    disclosure: { minWomen: 5, maxShare: 0.5, roundTo: 5 },
    ...over,
  });
}

describe('M27: where only stages are known, the dispersion stated with them', () => {
  // 20 women: 8 to 12 events can have any dispersion up to 42 ÷ 19 = 2.2.
  const tens = [aRow('before', 10), aRow('after', 10)];
  // 28 to 32 events: up to 7.66.
  const thirties = [aRow('before', 30), aRow('after', 30)];

  test('is rounded up; a whole number that arithmetic left a little high stays', () => {
    expect([0.4, 1, 1.2, 2, 2 + 1e-12].map((each) => stated(each, tens))).toEqual([1, 1, 2, 2, 2]);
    expect([2, 2 + 1e-12, 2.1].map((each) => stated(each, thirties))).toEqual([2, 2, 3]);
  });

  test('is never more than what every count behind the figures allows', () => {
    expect([stated(7.5, tens), stated(50, tens)]).toEqual([2, 2]);
    expect([stated(6.5, thirties), stated(50, thirties)]).toEqual([7, 7]);
  });

  // 13 women, 13 to 17 events: exactly 3 for 13 events, of which two women have 6 and 3, four others one each.
  test('reaches a highest that is a whole number', () => {
    expect(stated(50, [aRow('before', 15)], 13)).toBe(3);
  });

  test('weighs both sides of the start by woman-years', () => {
    // Before 2.2 for 20 woman-years, after 7.66 for 30: 5.48.
    expect(stated(50, [aRow('before', 10), aRow('after', 30)])).toBe(5);
    // A 0 that is shown is known: it has no dispersion, and no weight.
    expect(stated(50, [aRow('before', 30), aRow('after', 0)])).toBe(7);
  });

  // Rounded to 20, five to nine events are shown as 0 too, but marked as rounded; a 0 that is not is nobody's.
  test('takes a 0 for what it is, however coarse the rounding', () => {
    const disclosure = { minWomen: 5, maxShare: 0.5, roundTo: 20 };
    const event = anEvent('callout', { dispersion: 50 });
    const at = (...rows: readonly StageCell[]) => publish({ event, rows, disclosure });
    const before = aRow('before', 60);
    expect(at(before, aRow('after', 0))).toBe(at(before));
    expect(at(before, aRow('after', 0, { status: 'rounded' }))).toBeLessThan(at(before) ?? 0);
  });

  test('is blank where any of its counts is hidden, or at most: it holds them too', () => {
    expect(stated(2, [aRow('before', 10), aRow('after', 'c')])).toBeNull();
    expect(stated(2, [aRow('before', 10), aRow('after', 5, { status: 'at_most' })])).toBeNull();
    expect(stated(2, [aRow('before', 0), aRow('after', 0)])).toBeNull();
    expect(stated(null, tens)).toBeNull();
    expect(stated(2, [])).toBeNull();
  });

  test('follows a data owner’s stricter threshold', () => {
    // 12 women at least: 12 events are one each.
    const event = anEvent('callout', { dispersion: 9, minWomen: 12 });
    expect(publish({ event, rows: tens })).toBe(1);
  });
});

describe('M27: where women’s counts are known', () => {
  test('it is worked out from the sides of the start that are shown, and from no other', () => {
    // Before: (20 × 100 ÷ 30 − 30) ÷ 19 = 1.93. After, hidden: far more.
    const spreads = [
      aSpread('before', { events: 30, sumOfSquares: 100 }),
      aSpread('after', { events: 30, sumOfSquares: 900 }),
    ];
    expect(publish({ rows: [aRow('before', 30), aRow('after', 'c')], spreads })).toBe(2);
    expect(
      publish({ rows: [aRow('before', 30), aRow('after', 5, { status: 'at_most' })], spreads }),
    ).toBe(2);
    expect(publish({ rows: [aRow('before', 30), aRow('after', 30)], spreads })).toBe(7);
  });

  test('it is of the published cohorts that are shown', () => {
    const cohorts = [aCohort('first'), aCohort('second')];
    const spreads = [
      aSpread('before', { events: 30, sumOfSquares: 100 }),
      aSpread('before', { cohortId: cohortId('second'), events: 30, sumOfSquares: 900 }),
    ];
    const first = aRow('before', 30);
    const hidden = aRow('before', 'c', { cohort: 'second' });
    expect(publish({ cohorts, spreads, rows: [first, hidden] })).toBe(2);
    // Pooled: (40 × 1000 ÷ 60 − 60) ÷ 39 = 15.6, of which every count allows 12.9.
    const shown = aRow('before', 30, { cohort: 'second' });
    expect(publish({ cohorts, spreads, rows: [first, shown] })).toBeGreaterThan(2);
  });

  test('its women are those who were looked for', () => {
    // All 20: 13 events and more reach further than among the 13 who were looked for.
    const spreads = [aSpread('before', { women: 13, events: 13, sumOfSquares: 99 })];
    expect(publish({ rows: [aRow('before', 15)], spreads })).toBe(3);
  });

  test('it goes no lower than every count allows, where cohorts differ', () => {
    // Five women with 38 events, 20 with none: 6.37. With 42 events it would be no less than 7.03.
    const cohorts = [aCohort('few', { women: 5 }), aCohort('many')];
    const spreads = [
      aSpread('before', { cohortId: cohortId('few'), women: 5, events: 38, sumOfSquares: 290 }),
      aSpread('before', { cohortId: cohortId('many'), events: 0, sumOfSquares: 0 }),
    ];
    const rows = [
      aRow('before', 40, { cohort: 'few', womanYears: 5 }),
      aRow('before', 0, { cohort: 'many' }),
    ];
    expect(publish({ cohorts, spreads, rows })).toBe(8);
  });

  test('for all cohorts together it is at least 2', () => {
    const cohorts = [aCohort('first', { women: 10 }), aCohort('second', { women: 10 })];
    const spreads = [
      aSpread('before', { women: 10, events: 15, sumOfSquares: 25 }),
      aSpread('before', {
        cohortId: cohortId('second'),
        women: 10,
        events: 15,
        sumOfSquares: 25,
      }),
    ];
    expect(publish({ cohorts, spreads, rows: [aRow('before', 30, { cohort: '*' })] })).toBe(2);
    const alone = cohorts.map(({ id }) => aRow('before', 15, { cohort: id }));
    expect(publish({ cohorts, spreads, rows: alone })).toBe(1);
  });
});

describe('M27, M29: beside an earlier release', () => {
  const before = aRow('before', 10);
  const after = aRow('after', 10);
  const spreads = [aSpread('before', { sumOfSquares: 40 }), aSpread('after', { sumOfSquares: 40 })];

  test('it stands while all the rows stand', () => {
    const rows = [before, after];
    expect(publish({ rows, carried: new Set(rows), earlier: 6, spreads })).toBe(6);
    expect(publish({ rows, carried: new Set([before]), earlier: 6, spreads })).toBeLessThan(6);
    expect(publish({ rows: [], earlier: 6 })).toBeNull();
  });

  test('a row that stood leaves more counts possible, so that less can be told', () => {
    // New: 8 to 12 events, up to 2.2. Carried over: 3 to 17, of which 3 are one each.
    expect(publish({ rows: [before], spreads })).toBe(2);
    expect(publish({ rows: [before, after], carried: new Set([before]), spreads })).toBe(1);
  });
});
