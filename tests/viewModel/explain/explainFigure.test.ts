import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appraise, type Appraisal } from '../../../src/model/appraise.ts';
import { isCovered } from '../../../src/model/coverage.ts';
import { explainFigure } from '../../../src/viewModel/explain/explainFigure.ts';
import type { ExplainedFigure } from '../../../src/viewModel/explain/explainedFigure.ts';
import { explainTable } from '../../../src/viewModel/explain/explainTable.ts';
import { explainText } from '../../../src/viewModel/explain/explainText.ts';
import type { AvoidedFigureId } from '../../../src/viewModel/explain/figureId.ts';
import { roundAppraisal } from '../../../src/viewModel/roundedAppraisal.ts';
import {
  aCell,
  anAssumption,
  anEvent,
  aPackage,
  aPartner,
  aStatedRate,
  aUnitCost,
  eventId,
  partnerId,
  pounds,
  year,
} from '../../fixtures/aPackage.ts';
import { arbitraryCase } from '../../fixtures/arbitraryDepartures.ts';
import { expectSame, sumOf } from '../../fixtures/sameMoney.ts';
import { workedOut } from '../../fixtures/workedOut.ts';

const RUNS = { numRuns: 200 };

function everyFigure({ pack, partners, funders }: Appraisal): readonly AvoidedFigureId[] {
  return [
    { of: 'programme' },
    ...funders.map(({ funderId }) => ({ of: 'funder', funderId }) as const),
    ...pack.partners.map(({ id }) => ({ of: 'partner', partnerId: id }) as const),
    ...pack.events.map(({ id }) => ({ of: 'event', eventId: id }) as const),
    ...partners.flatMap(({ partnerId: id, events }) =>
      events.map(
        (event) => ({ of: 'partnerEvent', partnerId: id, eventId: event.eventId }) as const,
      ),
    ),
  ];
}

function penniesOf(figure: AvoidedFigureId, appraisal: Appraisal): number | undefined {
  const pennies = roundAppraisal(appraisal, 'penny');
  if (figure.of === 'programme') return pennies.programme.total;
  if (figure.of === 'funder') {
    return pennies.funders.find(({ funderId }) => funderId === figure.funderId)?.total;
  }
  if (figure.of === 'event') {
    const everywhere = pennies.partners.flatMap(({ events }) => events);
    return sumOf(
      everywhere.filter(({ eventId: id }) => id === figure.eventId),
      ({ total }) => total,
    );
  }
  const partner = pennies.partners.find((found) => found.partnerId === figure.partnerId);
  if (figure.of === 'partner') return partner?.total;
  return partner?.events.find((found) => found.eventId === figure.eventId)?.total;
}

describe('the steps of a figure', () => {
  test('add and multiply to it, to the penny', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ pack, departures }) => {
        const appraisal = appraise(pack, departures);
        for (const figure of everyFigure(appraisal)) {
          const explained = explainFigure(figure, appraisal);
          if (explained === null || explained.steps.length === 0) continue;
          expectSame(
            workedOut(explained.steps),
            (penniesOf(figure, appraisal) ?? Number.NaN) / 100,
          );
          expectSame(explained.steps.at(-1)?.total, workedOut(explained.steps));
          expect(explained.steps.at(-1)?.soFar).toBe(explained.total.figure);
        }
      }),
      RUNS,
    );
  });

  test('stand beside what of it is spending and what is time, which add to it and open chains of their own', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ pack, departures }) => {
        const appraisal = appraise(pack, departures);
        for (const figure of everyFigure(appraisal)) {
          const explained = explainFigure(figure, appraisal);
          if (explained === null) continue;
          const { parts } = explained;
          expect(parts.map(({ opens }) => opens)).toEqual([
            { of: 'cashable', whole: figure },
            { of: 'capacity', whole: figure },
          ]);
          const totals = parts.map(({ opens, figure: shown }) => {
            const part = explainFigure(opens, appraisal);
            expect(part?.total.figure).toBe(shown);
            expect(part?.parts).toEqual([]);
            return Number(shown.replaceAll(/[£,]/g, '').replace('−', '-'));
          });
          expectSame(
            sumOf(totals, (pounds) => pounds),
            (penniesOf(figure, appraisal) ?? Number.NaN) / 100,
          );
        }
      }),
      RUNS,
    );
  });

  test('lead past what its years come to before discounting', () => {
    let discounted = 0;
    fc.assert(
      fc.property(arbitraryCase, ({ pack, departures }) => {
        const appraisal = appraise(pack, departures);
        for (const partner of appraisal.partners) {
          for (const event of partner.events.filter(({ coverage }) => isCovered(coverage))) {
            const { steps = [] } =
              explainFigure(
                { of: 'partnerEvent', partnerId: partner.partnerId, eventId: event.eventId },
                appraisal,
              ) ?? {};
            const today = steps.findIndex(({ label }) => label === 'Value today (present value)');
            const before = steps.slice(0, today === -1 ? -1 : today);
            expectSame(
              workedOut(before),
              sumOf(event.years, ({ undiscounted }) => undiscounted.total),
            );
            const rounding = steps.at(-1)?.value ?? Number.NaN;
            expect(Math.abs(rounding)).toBeLessThanOrEqual(0.02 + 1e-6);
            if (today === -1) continue;
            discounted += 1;
            const { operation, value = 0 } = steps[today] ?? {};
            if (operation === 'multiply') expect(value > 0 && value <= 1).toBe(true);
          }
        }
      }),
      RUNS,
    );
    expect(discounted).toBeGreaterThan(0);
  });

  test('stand for a figure that is shown, and for no other', () => {
    let hidden = 0;
    fc.assert(
      fc.property(arbitraryCase, ({ pack, departures }) => {
        const appraisal = appraise(pack, departures);
        for (const { partnerId: id, coverage, events } of appraisal.partners) {
          const explained = explainFigure({ of: 'partner', partnerId: id }, appraisal);
          expect(explained !== null).toBe(isCovered(coverage));
          for (const event of events) {
            const one = explainFigure(
              { of: 'partnerEvent', partnerId: id, eventId: event.eventId },
              appraisal,
            );
            expect(one !== null).toBe(isCovered(event.coverage));
            if (one === null) hidden += 1;
          }
        }
      }),
      RUNS,
    );
    expect(hidden).toBeGreaterThan(0);
  });
});

const CALL_OUTS = {
  of: 'partnerEvent',
  partnerId: partnerId('police'),
  eventId: eventId('call_out'),
} as const;

/** Invented: 60 call-outs in 10 woman-years before, 125 in the 45 after; nothing falls after the base year. */
function callOuts() {
  return aPackage({
    programme: { stageBoundaries: [-12, -6, 0, 18], priceYear: year('2024-25') },
    partners: [aPartner('police', { name: 'Police' })],
    events: [anEvent('call_out', { name: 'Police call-outs', unit: 'call-out' })],
    cells: [
      aCell('first', 'call_out', [-12, -6], { womanYears: 10, events: 60, status: 'rounded' }),
      aCell('first', 'call_out', [-6, 0], { womanYears: 10, events: 80, status: 'rounded' }),
      aCell('first', 'call_out', [0, 18], { womanYears: 45, events: 125, status: 'rounded' }),
    ],
    unitCosts: [
      aUnitCost('call_out', 'police', {
        amount: pounds(115.29),
        priceYear: year('2013-14'),
        grade: 4,
        sourceTitle: 'Invented manual',
        sourceYear: '2014',
        sourceUrl: 'https://example.org/manual',
      }),
    ],
    assumptions: [
      anAssumption('call_out', {
        deadweight: 0.25,
        attribution: 0.8,
        grade: 4,
        reason: 'Judgement',
      }),
    ],
    deflators: [
      { year: year('2013-14'), index: 73.0337, source: 'Invented deflators' },
      { year: year('2024-25'), index: 100, source: 'Invented deflators' },
    ],
  });
}

function explainedCallOuts(departures = {}): {
  readonly explained: ExplainedFigure;
  readonly appraisal: Appraisal;
} {
  const appraisal = appraise(callOuts(), { version: 1, preset: 'prudent', ...departures });
  const explained = explainFigure(CALL_OUTS, appraisal);
  if (explained === null) throw new Error('The call-outs have a figure.');
  return { explained, appraisal };
}

describe('a figure of call-outs', () => {
  test('is told in the words of a board, the trade’s own in brackets', () => {
    const { explained } = explainedCallOuts({ discounting: 'none' });
    expect(explained.steps.map(({ label, figure, soFar }) => [label, figure, soFar])).toEqual([
      ['Expected in 18 months', '270', '270'],
      ['Recorded', '−125', '145'],
      ['Would have happened anyway (deadweight), 25%', '× 0.75', '108.75'],
      ['Share due to Pause (attribution), 80%', '× 0.80', '87'],
      ['Cost of one call-out (unit cost)', '× £157.86', '£13,733.70'],
      ['Correction for weak evidence (optimism bias), 15%', '× 0.85', '£11,673.65'],
      ['Rounded to the penny', 'under £0.01', '£11,673.65'],
    ]);
    expect(explained.title).toBe('How £11,674 is made');
    expect(explained.total).toEqual({ label: 'Avoided: Police', figure: '£11,673.65' });
  });

  test('says where each step comes from, and ends with its sources', () => {
    const { steps, sources, notes } = explainedCallOuts().explained;
    expect(steps.map(({ note }) => note).slice(0, 6)).toEqual([
      '6 a woman a year × 45 woman-years, the lower of the two earlier rates: before the start, leaving out the last 6 months',
      'Rounded to the nearest 5 to protect women',
      'An assumption, grade 4 of 6',
      'An assumption, grade 4 of 6',
      '£115.29 at 2013 to 2014 prices, uprated by 100 ÷ 73.0337. Grade 4 of 6',
      'The weakest evidence behind it is grade 4 of 6, so what is avoided is made smaller',
    ]);
    expect(sources.map(({ title }) => title)).toEqual([
      'Judgement',
      'Invented manual',
      'Invented deflators',
    ]);
    expect(notes).toContain(
      'No budget gets smaller: this is staff time and capacity freed, not money.',
    );
  });

  test('says what a reader set, and what these rules would take', () => {
    const { steps } = explainedCallOuts({
      events: { call_out: { deadweight: 0.5 } },
      unitCosts: { call_out: { police: { 0: 200 } } },
    }).explained;
    expect(steps[2]?.note).toBe('Set by the reader; these rules would take 25%');
    expect(steps[4]?.note).toBe(
      '£200.00 at 2013 to 2014 prices, uprated by 100 ÷ 73.0337. Set by the reader',
    );
  });

  test('takes nothing off by the 2020 report’s method', () => {
    const { steps } = explainedCallOuts({ preset: 'reported' }).explained;
    expect(steps.map(({ label, figure }) => [label, figure])).toEqual([
      ['Expected in 18 months', '315'],
      ['Recorded', '−125'],
      ['Would have happened anyway (deadweight), 0%', '× 1.00'],
      ['Share due to Pause (attribution), 100%', '× 1.00'],
      ['Cost of one call-out (unit cost)', '× £115.29'],
      ['Rounded to the penny', 'under £0.01'],
    ]);
  });

  test('says what lasts, and what the horizon leaves out', () => {
    const { steps } = explainedCallOuts({
      events: { call_out: { persistenceYears: 1, dropOff: 0.5 } },
      horizonYears: 2,
    }).explained;
    expect(steps[2]?.label).toBe('After month 18');
    expect(steps[2]?.note).toBe(
      'The change is taken to last 1 more year, 50% smaller each year: an assumption',
    );
    expect(steps.map(({ label }) => label)).toContain('Left out: falls after 2 years');
  });

  test('leaves as a table of its steps, worked out in full, and as text', () => {
    const { explained, appraisal } = explainedCallOuts();
    const table = explainTable(explained, appraisal);
    expect(table.name).toBe('explained-partner.police.event.call_out');
    expect(table.rows).toHaveLength(explained.steps.length);
    const cell = (row: number, column: string) =>
      table.rows[row]?.[table.columns.findIndex(({ name }) => name === column)];
    expect(cell(4, 'operation')).toBe('multiply');
    expect(cell(4, 'value')).toBeCloseTo((115.29 * 100) / 73.0337, 10);
    expect(cell(4, 'source_url')).toBe('https://example.org/manual');
    expect(cell(0, 'basis')).toBe('illustrative');

    const text = explainText(explained, 'EXAMPLE');
    expect(text.split('\n')[0]).toBe('EXAMPLE');
    expect(text).toContain(
      'Recorded: −125; so far 145. Rounded to the nearest 5 to protect women.',
    );
    expect(text).toContain('Invented manual, 2014: https://example.org/manual');
  });
});

test('an event at a stated rate starts from women, and says that nobody counted it', () => {
  const pack = aPackage({
    events: [anEvent('birth', { unit: 'birth' })],
    counterfactuals: [aStatedRate('birth', { rounding: 'nearest', sourceTitle: 'A report' })],
    unitCosts: [aUnitCost('birth', 'police', { amount: pounds(1000) })],
  });
  const appraisal = appraise(pack, { version: 1, preset: 'reported' });
  const explained = explainFigure(
    { of: 'partnerEvent', partnerId: partnerId('police'), eventId: eventId('birth') },
    appraisal,
  );
  expect(explained?.steps.map(({ label, figure, soFar }) => [label, figure, soFar])).toEqual([
    ['Expected in months 0 to 27', '14.85', '14.85'],
    ['Rounded to whole events', '+0.15', '15'],
    ['Would have happened anyway (deadweight), 0%', '× 1.00', '15'],
    ['Share due to Pause (attribution), 100%', '× 1.00', '15'],
    ['Cost of one birth (unit cost)', '× £1,000.00', '£15,000.00'],
    ['Rounded to the penny', 'under £0.01', '£15,000.00'],
  ]);
  expect(explained?.steps[0]?.note).toBe(
    '20 women × 0.33 a woman a year × 2.25 years. It cannot be counted: the rate is a stated one',
  );
});

test('added cost is told as that: help is good for her, and costs a partner', () => {
  const pack = aPackage({
    partners: [aPartner('police', { name: 'GP practices' })],
    events: [anEvent('visit', { better: 'more', theme: 'help', unit: 'visit' })],
    cells: [
      aCell('first', 'visit', [-12, 0], { events: 20 }),
      aCell('first', 'visit', [0, 18], { events: 130 }),
    ],
    unitCosts: [aUnitCost('visit', 'police', { amount: pounds(10) })],
  });
  const appraisal = appraise(pack, { version: 1, preset: 'reported' });
  const explained = explainFigure(
    { of: 'partnerEvent', partnerId: partnerId('police'), eventId: eventId('visit') },
    appraisal,
  );
  expect(explained?.title).toBe('How £1,000 of added cost is made');
  expect(explained?.total).toEqual({ label: 'Added cost: GP practices', figure: '−£1,000.00' });
  expect(explained?.notes).toContain(
    'Help that women now get is good for them, and costs this partner.',
  );
});

test('a cost that goes on for years is added up, and told year by year', () => {
  const pack = aPackage({
    events: [anEvent('birth', { unit: 'birth' })],
    counterfactuals: [aStatedRate('birth')],
    unitCosts: [500, 80, 80, 30].map((amount, yearOffset) =>
      aUnitCost('birth', 'police', { amount: pounds(amount), yearOffset }),
    ),
  });
  const appraisal = appraise(pack, { version: 1, preset: 'reported' });
  const explained = explainFigure(
    { of: 'partnerEvent', partnerId: partnerId('police'), eventId: eventId('birth') },
    appraisal,
  );
  expect(explained?.steps[3]?.figure).toBe('× £690.00');
  expect(explained?.steps[3]?.note).toBe(
    '£500.00, £80.00 a year, 1 to 2 years later, £30.00 3 years later, all at 2019 to 2020 prices. Grade 1 of 6',
  );
});
