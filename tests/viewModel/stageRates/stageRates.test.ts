import { describe, expect, test } from 'vitest';
import { appraise } from '../../../src/model/appraise.ts';
import { preset } from '../../../src/scenario/departures.ts';
import { monthsToCome } from '../../../src/viewModel/stageRates/monthsToCome.ts';
import { stageCountText } from '../../../src/viewModel/stageRates/stageCountText.ts';
import { stageMessage } from '../../../src/viewModel/stageRates/stageMessage.ts';
import { stageRates } from '../../../src/viewModel/stageRates/stageRates.ts';
import { stageRateText } from '../../../src/viewModel/stageRates/stageRateText.ts';
import { stageRatesDescription } from '../../../src/viewModel/stageRates/stageRatesDescription.ts';
import { stageRatesNotes } from '../../../src/viewModel/stageRates/stageRatesNotes.ts';
import { stageRatesTable } from '../../../src/viewModel/stageRates/stageRatesTable.ts';
import { STAGE_RATES, stageRatesTitle } from '../../../src/words/stageRates.ts';
import {
  aCell,
  aCohort,
  anEvent,
  aPackage,
  aProgramme,
  aStatedRate,
  aUnitCost,
  eventId,
  month,
} from '../../fixtures/aPackage.ts';

const callout = eventId('callout');
const [reported, prudent] = [preset('reported'), preset('prudent')];

/** 20 women: 100 events in the twelve months before, of which 60 in the run-up; 30 in each half year after. */
function callouts(dispersion: number | null = null) {
  return aPackage({
    events: [anEvent('callout', { name: 'Call-outs', unit: 'call-out', dispersion })],
    unitCosts: [aUnitCost('callout', 'police')],
    cells: [
      aCell('first', 'callout', [-12, -6], { events: 40 }),
      aCell('first', 'callout', [-6, 0], { events: 60 }),
      aCell('first', 'callout', [0, 6], { events: 30 }),
      aCell('first', 'callout', [6, 12], { events: 30 }),
      aCell('first', 'callout', [12, 18], { events: 30 }),
    ],
  });
}

describe('rates by stage', () => {
  test('are events over woman-years, before and after the start', () => {
    const { rows, expected, after } = stageRates(callout, appraise(callouts(), reported));
    expect(rows.map(({ from, to, rate, phase }) => [from, to, rate, phase])).toEqual([
      [-12, -6, 4, 'before'],
      [-6, 0, 6, 'before'],
      [0, 6, 3, 'programme'],
      [6, 12, 3, 'programme'],
      [12, 18, 3, 'programme'],
    ]);
    expect(expected?.rate).toBeCloseTo(5, 12);
    expect(after).toBeCloseTo(3, 12);
  });

  test('leave the run-up out of what is expected on prudent rules, and say so', () => {
    const { rows, expected } = stageRates(callout, appraise(callouts(), prudent));
    expect(rows.map(({ use }) => use)).toEqual([
      'baseline',
      'left-out',
      'window',
      'window',
      'window',
    ]);
    expect(expected?.rate).toBeCloseTo(4, 12);
  });

  test('have limits by Byar, wider where women differ from one another', () => {
    const limits = (dispersion: number | null) =>
      stageRates(callout, appraise(callouts(dispersion), reported)).rows[0]?.interval;
    // 40 events in 10 woman-years: 28.57 to 54.47 by Byar (Breslow and Day 1987).
    expect(limits(null)?.low).toBeCloseTo(2.857, 3);
    expect(limits(null)?.high).toBeCloseTo(5.447, 3);
    // Four times the variance: the limits of 10 events (4.79 to 18.39), times four.
    expect(limits(4)?.low).toBeCloseTo((4 * 4.787) / 10, 2);
    expect(limits(4)?.high).toBeCloseTo((4 * 18.39) / 10, 2);
  });

  test('stand on an axis that is marked past the end of every range', () => {
    for (const dispersion of [null, 2, 4, 9]) {
      const { rows, expected, scale } = stageRates(
        callout,
        appraise(callouts(dispersion), reported),
      );
      const drawn = rows.map(({ interval }) => interval?.high ?? 0);
      expect(scale.ticks.at(-1)).toBe(scale.max);
      expect(scale.max).toBeGreaterThan(Math.max(expected?.rate ?? 0, ...drawn));
    }
  });

  test('go down to none where a count is published as at most', () => {
    const pack = aPackage({
      events: [anEvent('callout')],
      unitCosts: [aUnitCost('callout', 'police')],
      cells: [
        aCell('first', 'callout', [-12, 0], { events: 10, status: 'rounded' }),
        aCell('first', 'callout', [0, 18], { events: 5, status: 'at_most' }),
      ],
    });
    const rates = stageRates(callout, appraise(pack, reported));
    const [before, after] = rates.rows;
    expect(after?.interval?.low).toBe(0);
    expect(after?.status).toBe('at_most');
    // 10 events in 20 woman-years; at most 5 in 30: no rate of its own, only the most that it can be.
    expect(before && stageRateText(before, rates)).toBe('0.50');
    expect(after && stageRateText(after, rates)).toBe('at most 0.17');
    expect(stageRatesTitle(stageMessage(rates))).toMatch(
      /: at most 0\.17 a year for each woman, where 0\.50 was expected; chance alone could explain it$/,
    );
  });

  test('pool cohorts over the finest stages that cut through none of their rows', () => {
    const pack = aPackage({
      events: [anEvent('callout')],
      unitCosts: [aUnitCost('callout', 'police')],
      cohorts: [aCohort('first'), aCohort('second')],
      cells: [
        aCell('first', 'callout', [-12, -6], { events: 10 }),
        aCell('first', 'callout', [-6, 0], { events: 20 }),
        aCell('first', 'callout', [0, 18], { events: 6 }),
        aCell('second', 'callout', [-12, 0], { events: 50 }),
        aCell('second', 'callout', [0, 18], { events: 4 }),
      ],
    });
    const { rows } = stageRates(callout, appraise(pack, reported));
    expect(rows.map(({ from, to, events }) => [from, to, events])).toEqual([
      [-12, 0, 80],
      [0, 18, 10],
    ]);
  });

  test('are hidden, never zero, where any count of a stage is', () => {
    const pack = aPackage({
      events: [anEvent('callout', { name: 'Call-outs' })],
      unitCosts: [aUnitCost('callout', 'police')],
      cells: [
        aCell('first', 'callout', [-12, 0], { events: 'c' }),
        aCell('first', 'callout', [0, 18], { events: 'c' }),
      ],
    });
    const appraisal = appraise(pack, reported);
    const rates = stageRates(callout, appraisal);
    expect(rates.rows.map(({ rate, interval }) => [rate, interval])).toEqual([
      ['c', null],
      ['c', null],
    ]);
    expect(rates.expected).toBeNull();
    expect(stageRatesTitle(stageMessage(rates))).toBe('Call-outs: too few women to show safely');
    expect(stageRatesDescription(rates)).toContain('this is not zero');
    const { columns, rows } = stageRatesTable([callout], appraisal);
    const status = columns.findIndex(({ name }) => name === 'status');
    expect(rows.map((row) => row[status])).toEqual(['c', 'c']);
  });

  test('of what cannot be counted before stand beside the stated rate, over its months', () => {
    const pack = aPackage({
      events: [anEvent('pregnancy', { name: 'Pregnancies' })],
      unitCosts: [aUnitCost('pregnancy', 'police')],
      counterfactuals: [aStatedRate('pregnancy', { observed: 3 })],
    });
    const rates = stageRates(eventId('pregnancy'), appraise(pack, reported));
    expect(rates.rows.map(({ from, to, phase }) => [from, to, phase])).toEqual([[0, 27, 'window']]);
    expect(rates.rows[0]?.rate).toBeCloseTo(3 / 45, 12);
    expect(rates.expected?.rate).toBe(0.33);
    expect(stageRatesTitle(stageMessage(rates))).toBe(
      'Pregnancies: 0.33 a year expected for each woman; with Pause, at most 3 seen',
    );
  });

  test('that nothing was counted of are taken as none: no count, no woman-years, no range, nothing seen', () => {
    const pack = aPackage({
      events: [anEvent('pregnancy', { name: 'Pregnancies' })],
      unitCosts: [aUnitCost('pregnancy', 'police')],
      counterfactuals: [aStatedRate('pregnancy')],
    });
    const appraisal = appraise(pack, reported);
    const rates = stageRates(eventId('pregnancy'), appraisal);
    expect(rates.rows).toEqual([
      {
        from: 0,
        to: 27,
        phase: 'window',
        use: 'stated',
        events: 'z',
        womanYears: 'z',
        rate: 'z',
        interval: null,
        status: '',
      },
    ]);
    const [row] = rates.rows;
    expect(row && stageCountText(row)).toBe('not counted');
    expect(row && stageRateText(row, rates)).toBe('taken as none');
    const said = [
      stageRatesTitle(stageMessage(rates)),
      stageRatesDescription(rates),
      ...stageRatesNotes(rates),
    ];
    expect(said[0]).toBe(
      'Pregnancies: 0.33 a year expected for each woman; with Pause, taken as none',
    );
    expect(said.join(' ')).not.toMatch(/seen|were counted|19 in 20|\b0\.00\b/);
    const { columns, rows } = stageRatesTable([eventId('pregnancy')], appraisal);
    const cells = new Map(columns.map(({ name }, index) => [name, rows[0]?.[index]]));
    expect(
      ['woman_years', 'events', 'rate', 'rate_low', 'rate_high'].map((name) => cells.get(name)),
    ).toEqual([null, null, null, null, null]);
    expect(cells.get('used_as')).toBe('stated');
    expect(cells.get('status')).toBe('z');
  });

  test('of what was seen all the same are at most that, as it is published rounded up', () => {
    const pack = aPackage({
      events: [anEvent('pregnancy')],
      unitCosts: [aUnitCost('pregnancy', 'police')],
      counterfactuals: [aStatedRate('pregnancy', { observed: 5 })],
    });
    const rates = stageRates(eventId('pregnancy'), appraise(pack, reported));
    const [row] = rates.rows;
    expect(row && stageCountText(row)).toBe('at most 5');
    expect(row && stageRateText(row, rates)).toBe('at most 0.11');
    expect(row?.interval).toBeNull();
    expect(stageRatesNotes(rates)).toContain(STAGE_RATES.atMostNote);
  });

  test('say what fell, and where chance alone could explain it', () => {
    const title = (rules: typeof prudent) =>
      stageRatesTitle(stageMessage(stageRates(callout, appraise(callouts(), rules))));
    // 100 in 20 woman-years, then 90 in 30: a ratio of 0.60, 0.45 to 0.80.
    expect(title(reported)).toBe('Call-outs fell from 5.0 to 3.0 a year for each woman');
    // 40 in 10, then 90 in 30: a ratio of 0.75, 0.51 to 1.12.
    expect(title(prudent)).toBe(
      'Call-outs: lower after the start, 3.0 a year for each woman where 4.0 was expected; chance alone could explain it',
    );
  });

  test('whose months go on after the data end say that the rest is a forecast', () => {
    const toCome = (dataAsAt: string) =>
      monthsToCome(
        eventId('pregnancy'),
        appraise(
          aPackage({
            programme: aProgramme({ dataAsAt: month(dataAsAt) }),
            events: [anEvent('pregnancy')],
            unitCosts: [aUnitCost('pregnancy', 'police')],
            counterfactuals: [aStatedRate('pregnancy')],
          }),
          reported,
        ),
      );
    // From July 2018, 27 months: the last is September 2020.
    expect(toCome('2020-09')).toBeNull();
    expect(toCome('2020-03')).toBe(
      'For women who started in July 2018 these months go on to September 2020, and the data end in March 2020: what came after that is a forecast.',
    );
  });
});
