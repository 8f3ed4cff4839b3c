import { describe, expect, test } from 'vitest';
import { outcomeText } from '../../../src/words/outcomes.ts';
import { headlineText } from '../../../src/words/headline.ts';
import { partnerChartTitle } from '../../../src/words/partnerChart.ts';
import { plainText } from '../../../src/words/richText.ts';
import { partnerMessage } from '../../../src/viewModel/summary/partnerMessage.ts';
import { yearOfMost } from '../../../src/viewModel/summary/yearRows.ts';
import { paybackText, yearChartTitle } from '../../../src/words/payback.ts';
import { EXAMPLE, ROTHERHAM_2020, SMALL, checkedFolder } from '../../fixtures/checkedFolder.ts';
import {
  aCell,
  aCohort,
  aPackage,
  aPartner,
  aProgrammeCost,
  aUnitCost,
  anEvent,
  pounds,
} from '../../fixtures/aPackage.ts';
import { hiddenFunders } from '../../fixtures/fundersPackage.ts';
import { summaryOf } from './summaryOf.ts';

describe('the 2020 report', () => {
  const reported = summaryOf(checkedFolder(ROTHERHAM_2020), 'reported');
  const prudent = summaryOf(checkedFolder(ROTHERHAM_2020), 'prudent');

  test('opens with the report’s own figures, whichever rules are chosen', () => {
    for (const { headline } of [reported, prudent]) {
      expect(plainText(headlineText(headline).lead)).toBe(
        'Rotherham’s 2020 report estimated that, because 20 women chose to pause pregnancy with Pause’s support, about 15 pregnancies likely to have ended in a child’s removal did not happen over 27 months, avoiding about £2.1\u00a0million of council costs over five years (about £1.3\u00a0million straight away); the report gave no range, no price year and no figure for other partners.',
      );
      expect(plainText(headlineText(headline).support[0] ?? [])).toBe(
        'About £1.6\u00a0million was called cashable: spending not needed, not a cut in any budget.',
      );
    }
  });

  test('quotes the report as it stands, whatever a reader changes, and says apart what that gives', () => {
    const pack = checkedFolder(ROTHERHAM_2020);
    const halved = { events: { removal: { deadweight: 0.5 } } };
    const unchanged = headlineText(reported.headline);
    const changed = headlineText(summaryOf(pack, 'reported', halved).headline);
    expect(changed.lead).toEqual(unchanged.lead);
    expect(changed.support.slice(0, 2)).toEqual(unchanged.support);
    expect(changed.support.slice(2).map(plainText)).toEqual([
      'With one change: about £1.04\u00a0million.',
    ]);
    expect(plainText(changed.aside ?? [])).toBe(
      'The chart and tables on this page use the report’s own method with one change.',
    );
  });

  test('works 15 out of 14.85 on the report’s method', () => {
    const [first] = reported.outcomes.map(outcomeText);
    expect(first).toMatchObject({ figure: '15', beside: 'fewer' });
    expect(first?.lines).toEqual([
      '20 women × 0.33 a year × 2.25 years = 14.85',
      'rounded to 15, as in the 2020 report',
    ]);
  });

  test('works 9.9 and 8.91 out on prudent rules', () => {
    const [first] = prudent.outcomes.map(outcomeText);
    expect(first?.figure).toBe('9');
    expect(first?.lines?.slice(0, 2)).toEqual([
      '20 women × 0.33 a year × 1.5 years = 9.9',
      '× 0.9, the chance that it follows = 8.91',
    ]);
  });

  test('says that cost and contributions are not in the report, never zero', () => {
    expect(paybackText(reported.payback).figure).toBe('Not in the published report');
    expect(reported.unknowns.contributions).toBeNull();
    expect(reported.years.every(({ cost, net }) => cost === null && net === null)).toBe(true);
  });

  test('shows six outcomes of its own women beside the money', () => {
    expect(reported.outcomes).toHaveLength(6);
    expect(reported.outcomes.map(({ kind }) => kind)).toEqual([
      'modelled',
      'women',
      'women',
      'women',
      'women',
      'women',
    ]);
  });
});

describe('rules that leave nothing', () => {
  const { headline, partners, payback, years } = summaryOf(checkedFolder(EXAMPLE), 'prudent', {
    events: Object.fromEntries(
      checkedFolder(EXAMPLE).events.map(({ id }) => [id, { deadweight: 1 }] as const),
    ),
  });

  test('are called nothing, in the sentence and over both charts', () => {
    expect(plainText(headlineText(headline).lead)).toContain(
      'partners together would avoid nothing',
    );
    expect(partnerChartTitle(partnerMessage(partners))).toBe(
      'On these rules partners together avoid nothing',
    );
    expect(yearOfMost(years)).toBeNull();
    expect(yearChartTitle({ kind: 'no-cost', published: true }, yearOfMost(years))).toBe(
      'No cost is avoided in any year',
    );
    expect(payback.kind).toBe('never');
  });
});

describe('a group of which nothing can be shown', () => {
  const { payback, years } = summaryOf(hiddenFunders(), 'prudent');

  test('is never said to avoid nothing, or not to cover its cost', () => {
    expect(payback).toEqual({ kind: 'no-figure', marker: 'c' });
    expect(yearChartTitle(payback, yearOfMost(years))).toBe(
      'What is avoided in each year has no figure here',
    );
  });
});

describe('what is avoided is time, money or more cost than before', () => {
  const paybackWith = (cashableShare: number, events: number) =>
    summaryOf(
      aPackage({
        cohorts: [aCohort('first')],
        events: [anEvent('callout')],
        unitCosts: [aUnitCost('callout', 'police', { cashableShare })],
        cells: [
          aCell('first', 'callout', [-12, 0], { events: 100 }),
          aCell('first', 'callout', [0, 18], { events }),
        ],
        programmeCosts: [aProgrammeCost()],
      }),
      'reported',
    ).payback;

  test('and is told as that', () => {
    expect(paybackWith(0, 10)).toMatchObject({ time: 'all', addsCost: false });
    expect(paybackWith(0.5, 10)).toMatchObject({ time: 'part', addsCost: false });
    expect(paybackWith(1, 10)).toMatchObject({ time: 'none', addsCost: false });
    const adding = paybackWith(0, 900);
    expect(adding).toMatchObject({ addsCost: true });
    expect('avoided' in adding ? adding.avoided : '−').not.toContain('−');
  });
});

describe('years that end before the programme is paid for', () => {
  const { headline } = summaryOf(checkedFolder(EXAMPLE), 'prudent', { horizonYears: 1 });

  test('hold a part of its cost, and the sentence says so', () => {
    expect(plainText(headlineText(headline).lead)).toMatch(
      /over 1 year at .*, for £308,000 of the programme’s cost: the rest falls later\.$/,
    );
  });
});

describe('the example', () => {
  const summary = summaryOf(checkedFolder(EXAMPLE));
  const lead = plainText(headlineText(summary.headline).lead);

  test('says first that it is no result of Rotherham’s', () => {
    expect(lead).toMatch(
      /^EXAMPLE, NOT ROTHERHAM’S RESULTS: for an invented group of 20 women, on prudent rules, /,
    );
  });

  test('shows removals, not the proceedings that each of them holds, whichever rules are chosen', () => {
    for (const rules of ['prudent', 'reported'] as const) {
      const [first] = summaryOf(checkedFolder(EXAMPLE), rules).outcomes.map(outcomeText);
      expect(first?.label).toBe('pregnancies likely to have ended in a child’s removal');
    }
  });

  test('has six outcomes, one of them hidden and said to be so', () => {
    expect(summary.outcomes).toHaveLength(6);
    expect(summary.outcomes.map(outcomeText)).toContainEqual(
      expect.objectContaining({
        figure: '[c]',
        note: 'Too few women to show safely; this is not zero',
      }),
    );
  });

  test('shows no money among its outcomes', () => {
    for (const { figure, beside, label } of summary.outcomes.map(outcomeText)) {
      expect(`${figure} ${beside} ${label}`).not.toContain('£');
    }
  });

  test('adds its years up to the total by partner', () => {
    const { years, total } = summary;
    expect(years.reduce((sum, { avoided }) => sum + avoided, 0)).toBe(total?.total);
    expect(years.at(-1)?.runningTotal).toBe(years.reduce((sum, { net }) => sum + (net ?? NaN), 0));
  });
});

test('the small package shows a rate for the crisis counted most often', () => {
  const rate = summaryOf(checkedFolder(SMALL)).outcomes.find(({ kind }) => kind === 'rate');
  expect(rate).toMatchObject({ kind: 'rate', event: 'Police call-outs', before: '6.0' });
});

describe('a group whose cost is more than it avoids', () => {
  const aGroup = (basis: 'illustrative' | 'local') =>
    aPackage({
      programme: { basis },
      cohorts: [aCohort('first')],
      partners: [aPartner('police')],
      events: [anEvent('callout')],
      unitCosts: [aUnitCost('callout', 'police', { amount: pounds(100) })],
      cells: [
        aCell('first', 'callout', [-12, 0], { events: 100 }),
        aCell('first', 'callout', [0, 18], { events: 50 }),
      ],
      programmeCosts: [aProgrammeCost({ amount: pounds(50_000) })],
    });

  test('says so first, and that it is an example', () => {
    const { headline } = summaryOf(aGroup('illustrative'), 'reported');
    expect(plainText(headlineText(headline).lead)).toMatch(
      /^EXAMPLE: this would not cover its cost: for an invented group of 20 women, on the 2020 report’s method, partners together would avoid about £10,000 over /,
    );
  });

  test('says so first, without a word of examples where the figures are real', () => {
    const { headline, payback } = summaryOf(aGroup('local'), 'reported');
    const lead = plainText(headlineText(headline).lead);
    expect(lead).toMatch(
      /^This would not cover its cost\. For a group of 20 women in Example borough/,
    );
    expect(lead).not.toMatch(/EXAMPLE|invented/);
    expect(payback).toMatchObject({ kind: 'never', short: '£40,000' });
  });
});
