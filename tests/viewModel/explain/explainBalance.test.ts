import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appraise, type Appraisal } from '../../../src/model/appraise.ts';
import { isCovered } from '../../../src/model/coverage.ts';
import { preset } from '../../../src/scenario/departures.ts';
import { explainFigure } from '../../../src/viewModel/explain/explainFigure.ts';
import type {
  AppraisedFigureId,
  AvoidedFigureId,
} from '../../../src/viewModel/explain/figureId.ts';
import { figureKey } from '../../../src/viewModel/explain/figureId.ts';
import { roundAppraisal } from '../../../src/viewModel/roundedAppraisal.ts';
import {
  aContribution,
  aPackage,
  aPartner,
  aProgrammeCost,
  partnerId,
  pounds,
  year,
} from '../../fixtures/aPackage.ts';
import { arbitraryCase } from '../../fixtures/arbitraryDepartures.ts';
import { expectSame } from '../../fixtures/sameMoney.ts';
import { workedOut } from '../../fixtures/workedOut.ts';

type Expected = readonly [figure: AppraisedFigureId, pennies: number | null];

/** Everything paid, and what is left of what is avoided, in pence; null for what is not shown. */
function balances(appraisal: Appraisal): readonly Expected[] {
  const { programme, funders, years } = roundAppraisal(appraisal, 'penny');
  const { total, cost, contributions } = programme;
  const shown = isCovered(appraisal.programme.coverage);
  const less = (avoided: number, paid: number | null) => (paid === null ? null : avoided - paid);
  return [
    [{ of: 'programmeCost' }, cost],
    [{ of: 'contributions' }, contributions],
    [{ of: 'netPresentValue' }, shown ? less(total, cost) : null],
    [{ of: 'netOfAll' }, shown ? less(total, contributions) : null],
    ...funders.flatMap(({ funderId, total: avoided, contribution }, place): Expected[] => {
      const covered = isCovered(appraisal.funders[place]?.coverage ?? 'x');
      return [
        [{ of: 'contribution', funderId }, contribution],
        [{ of: 'netOfFunder', funderId }, covered ? less(avoided, contribution) : null],
      ];
    }),
    ...years.flatMap((row): Expected[] => [
      [{ of: 'avoidedInYear', year: row.year }, shown ? row.avoided : null],
      [{ of: 'costInYear', year: row.year }, row.cost],
    ]),
  ];
}

/** Both kinds of money in every avoided cost. */
function kinds(appraisal: Appraisal): readonly Expected[] {
  const { programme, funders, partners } = roundAppraisal(appraisal, 'penny');
  const of = (
    whole: AvoidedFigureId,
    split: { readonly cashable: number; readonly capacity: number },
    covered: boolean,
  ): Expected[] =>
    (['cashable', 'capacity'] as const).map((kind) => [
      { of: kind, whole },
      covered ? split[kind] : null,
    ]);
  return [
    ...of({ of: 'programme' }, programme, isCovered(appraisal.programme.coverage)),
    ...funders.flatMap((funder, place) =>
      of(
        { of: 'funder', funderId: funder.funderId },
        funder,
        isCovered(appraisal.funders[place]?.coverage ?? 'x'),
      ),
    ),
    ...partners.flatMap((partner, place) => {
      const found = appraisal.partners[place];
      const whole = { of: 'partner', partnerId: partner.partnerId } as const;
      return [
        ...of(whole, partner, isCovered(found?.coverage ?? 'x')),
        ...partner.events.flatMap((event, index) =>
          of(
            { of: 'partnerEvent', partnerId: partner.partnerId, eventId: event.eventId },
            event,
            isCovered(found?.events[index]?.coverage ?? 'x'),
          ),
        ),
      ];
    }),
  ];
}

/** Each comes to its figure, step by step and in words; what is not shown has no chain. */
function expectChains(figuresOf: (appraisal: Appraisal) => readonly Expected[]): Set<string> {
  const seen = new Set<string>();
  fc.assert(
    fc.property(arbitraryCase, ({ pack, departures }) => {
      const appraisal = appraise(pack, departures);
      for (const [figure, pennies] of figuresOf(appraisal)) {
        const explained = explainFigure(figure, appraisal);
        const key = figureKey(figure);
        expect(explained !== null, key).toBe(pennies !== null);
        if (explained === null || pennies === null) continue;
        if (explained.steps.length === 0) {
          expect(pennies, key).toBe(0);
          continue;
        }
        seen.add(figure.of);
        expectSame(workedOut(explained.steps), pennies / 100);
        expect(explained.steps.at(-1)?.soFar, key).toBe(explained.total.figure);
        const rounding = explained.steps.find(({ label }) => label === 'Rounded to the penny');
        expect(Math.abs(rounding?.value ?? 0), key).toBeLessThanOrEqual(0.02 + 1e-6);
      }
    }),
    { numRuns: 200 },
  );
  return seen;
}

describe('the steps of what is paid, and of what is left', () => {
  test('add and multiply to it, to the penny', () => {
    expect([...expectChains(balances)].toSorted()).toEqual([
      ...['avoidedInYear', 'contribution', 'contributions', 'costInYear'],
      ...['netOfAll', 'netOfFunder', 'netPresentValue', 'programmeCost'],
    ]);
  });

  test('of the two kinds of money in it add and multiply to it, to the penny', () => {
    expect([...expectChains(kinds)].toSorted()).toEqual(['capacity', 'cashable']);
  });
});

describe('by hand', () => {
  const deflators = [
    { year: year('2018-19'), index: 80, source: 'Invented index' },
    { year: year('2019-20'), index: 90, source: 'Invented index' },
    { year: year('2020-21'), index: 100, source: 'Invented index' },
  ];
  const pack = aPackage({
    programme: { baseYear: year('2018-19'), priceYear: year('2020-21'), horizonYears: 3 },
    partners: [aPartner('council')],
    deflators,
    programmeCosts: [
      aProgrammeCost({
        ...{ year: year('2019-20'), amount: pounds(900) },
        item: 'Staff',
        source: 'Ledger',
      }),
      aProgrammeCost({
        ...{ year: year('2019-20'), amount: pounds(90) },
        item: 'Rooms',
        source: '',
      }),
      aProgrammeCost({ year: year('2020-21'), amount: pounds(50) }),
    ],
    contributions: [
      aContribution('council', { year: year('2019-20'), amount: pounds(450), kind: 'in_kind' }),
      aContribution('council', { year: year('2020-21'), amount: pounds(100) }),
    ],
  });
  const appraisal = appraise(pack, preset('prudent'));

  test('a year’s cost is its items, at the same prices and their value today', () => {
    const explained = explainFigure({ of: 'costInYear', year: year('2019-20') }, appraisal);
    // (900 + 90) × 100 ÷ 90 = 1,100; ÷ 1.035 = 1,062.80.
    expect(explained?.steps.map(({ label, figure, note }) => [label, figure, note])).toEqual([
      ['Staff', '£900.00', ''],
      ['Rooms', '+£90.00', ''],
      ['To the same prices (uprating)', '× 1.111', 'Uprated by 100 ÷ 90'],
      ['Value today (present value)', '× 0.966', '3.5% a year, Green Book 2026'],
      ['Rounded to the penny', 'under £0.01', ''],
    ]);
    expect(explained?.total.figure).toBe('£1,062.80');
    expect(explained?.sources.map(({ title }) => title)).toEqual(['Ledger', 'Invented index']);
  });

  test('what a funder pays is its years, each with a chain of its own', () => {
    const whole = explainFigure({ of: 'contribution', funderId: partnerId('council') }, appraisal);
    expect(whole?.steps.map(({ label, figure }) => [label, figure])).toEqual([
      ['Partner council: what it pays in 2019 to 2020', '£483.09'],
      ['Partner council: what it pays in 2020 to 2021', '+£93.35'],
    ]);
    const [first] = whole?.steps ?? [];
    if (!first?.opens) throw new Error('A year opens its own chain.');
    expect(explainFigure(first.opens, appraisal)?.steps[0]).toMatchObject({
      label: 'In kind, agreed',
      figure: '£450.00',
    });
  });

  test('one who pays nothing is said to pay nothing', () => {
    const nobody = aPackage({ ...pack, partners: [aPartner('council'), aPartner('police')] });
    const explained = explainFigure(
      { of: 'contribution', funderId: partnerId('police') },
      appraise(nobody, preset('prudent')),
    );
    expect(explained?.steps.map(({ label }) => label)).toEqual(['Nothing that is counted is paid']);
    expect(explained?.total.figure).toBe('£0.00');
  });
});
