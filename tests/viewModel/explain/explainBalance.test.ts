import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appraise, type Appraisal } from '../../../src/model/appraise.ts';
import { isCovered } from '../../../src/model/coverage.ts';
import { explainContribution } from '../../../src/model/explain/explainPayments.ts';
import { preset } from '../../../src/scenario/departures.ts';
import { explainFigure } from '../../../src/viewModel/explain/explainFigure.ts';
import {
  figureKey,
  type AppraisedFigureId,
  type AvoidedFigureId,
  type FigureId,
} from '../../../src/viewModel/explain/figureId.ts';
import { roundAppraisal } from '../../../src/viewModel/roundedAppraisal.ts';
import {
  aCell,
  aContribution,
  anEvent,
  aPackage,
  aPartner,
  aProgrammeCost,
  aUnitCost,
  eventId,
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

test('what stands in no table is never said to be rounded in one', () => {
  let seen = 0;
  fc.assert(
    fc.property(arbitraryCase, ({ pack, departures }) => {
      const appraisal = appraise(pack, departures);
      const figures: AppraisedFigureId[] = [
        ...appraisal.funders.flatMap(({ funderId }) =>
          explainContribution(appraisal, funderId).map(
            ({ year: paid }) => ({ of: 'contributionInYear', funderId, year: paid }) as const,
          ),
        ),
        ...pack.events.map(
          ({ id }) => ({ of: 'cashable', whole: { of: 'event', eventId: id } }) as const,
        ),
      ];
      for (const figure of figures) {
        const explained = explainFigure(figure, appraisal);
        if (explained === null) continue;
        seen += 1;
        expect(explained.notes.join()).not.toContain('The table shows');
      }
    }),
    { numRuns: 200 },
  );
  expect(seen).toBeGreaterThan(100);
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

describe('words and signs', () => {
  const window = { womanYears: 20, events: 20 };
  const more = { womanYears: 30, events: 60 };
  const cells = [aCell('first', 'visit', [-12, 0], window), aCell('first', 'visit', [0, 18], more)];
  /** 30 expected and 60 seen: 30 more visits at £10, three quarters of it spending. */
  const added = appraise(
    aPackage({
      partners: [aPartner('gp')],
      events: [anEvent('visit', { name: 'GP visits', better: 'more' })],
      unitCosts: [aUnitCost('visit', 'gp', { amount: pounds(10), cashableShare: 0.75 })],
      cells,
    }),
    preset('reported'),
  );
  const visits = {
    of: 'partnerEvent',
    partnerId: partnerId('gp'),
    eventId: eventId('visit'),
  } as const;

  test('added cost is never told as avoided, freed or not needed', () => {
    expect(explainFigure(visits, added)?.parts.map(({ label, figure }) => [label, figure])).toEqual(
      [
        ['Spending added (cashable)', '−£225.00'],
        ['Staff time and capacity taken up', '−£75.00'],
      ],
    );
    const spent = explainFigure({ of: 'cashable', whole: visits }, added);
    expect(spent?.title).toBe('How £225 of added cost is made');
    expect(spent?.steps.map(({ label, figure }) => [label, figure])).toEqual([
      ['What is added to its cost', '−£300.00'],
      ['Spending added (cashable), 75%', '× 0.75'],
      ['Rounded to the penny', 'under £0.01'],
    ]);
    expect(spent?.notes).toEqual([]);
  });

  /** The same event with other money. */
  function withMoney(avoided: {
    readonly total: number;
    readonly cashable: number;
    readonly capacity: number;
  }) {
    const money = {
      total: avoided.total,
      cashable: avoided.cashable,
      capacity: avoided.capacity,
    } as typeof added.programme.avoided;
    return {
      ...added,
      programme: { ...added.programme, avoided: money },
      partners: added.partners.map((partner) => ({
        ...partner,
        avoided: money,
        events: partner.events.map((event) => ({ ...event, avoided: money })),
      })),
    };
  }
  const stepsOf = (of: 'cashable' | 'capacity', appraisal: Appraisal) =>
    explainFigure({ of, whole: visits }, appraisal)?.steps.map(({ label, figure }) => [
      label,
      figure,
    ]);

  test('nothing is one step, and no added cost', () => {
    const nothing = withMoney({ total: 0, cashable: 0, capacity: 0 });
    expect(stepsOf('cashable', nothing)).toEqual([['What is avoided', '£0.00']]);
    expect(explainFigure({ of: 'cashable', whole: visits }, nothing)?.title).toBe('How £0 is made');
  });

  test('parts of which one is avoided and the other added have the other taken off', () => {
    const mixed = withMoney({ total: 100, cashable: 150, capacity: -50 });
    expect(stepsOf('cashable', mixed)?.slice(0, 2)).toEqual([
      ['What is avoided', '£100.00'],
      ['Without staff time and capacity taken up', '+£50.00'],
    ]);
    expect(stepsOf('capacity', mixed)?.slice(0, 2)).toEqual([
      ['What is avoided', '£100.00'],
      ['Without spending not needed (cashable)', '−£150.00'],
    ]);
  });

  test('what is spending and what is time says so', () => {
    const avoided = appraise(
      aPackage({
        ...added.pack,
        cells: [aCell('first', 'visit', [-12, 0], more), aCell('first', 'visit', [0, 18], window)],
      }),
      preset('reported'),
    );
    const notes = (of: 'cashable' | 'capacity') =>
      explainFigure({ of, whole: visits }, avoided)?.notes.join();
    expect(notes('cashable')).toMatch(/A budget could be cut only if its owner agrees\.$/);
    expect(notes('capacity')).toMatch(/not money\.$/);
  });

  test('a year without money, and a partner without a unit cost, say that there is nothing', () => {
    const [first] = added.programme.years;
    if (first === undefined) throw new Error('There is a year.');
    const nothing = appraise(
      aPackage({
        ...added.pack,
        cells,
        unitCosts: [aUnitCost('visit', 'gp', { amount: pounds(0) })],
      }),
      preset('reported'),
    );
    const labels = (figure: AppraisedFigureId) =>
      explainFigure(figure, nothing)?.steps.map(({ label }) => label);
    expect(labels({ of: 'avoidedInYear', year: first.year })).toEqual([
      'Nothing is avoided or added',
    ]);
    const idle = appraise(
      aPackage({ ...added.pack, cells, partners: [aPartner('gp'), aPartner('idle')] }),
      preset('reported'),
    );
    const whole = { of: 'partner', partnerId: partnerId('idle') } as const;
    for (const figure of [whole, { of: 'cashable', whole } as const]) {
      expect(explainFigure(figure, idle)?.steps.map(({ label }) => label)).toEqual([
        'No event has a cost of its own here',
      ]);
    }
  });

  test('what no figure is known of is said to be left out of a year, too', () => {
    const partly = appraise(
      aPackage({
        ...added.pack,
        cells,
        events: [...added.pack.events, anEvent('hidden')],
        unitCosts: [...added.pack.unitCosts, aUnitCost('hidden', 'gp')],
      }),
      preset('reported'),
    );
    const [first] = partly.programme.years;
    if (first === undefined) throw new Error('There is a year.');
    expect(explainFigure({ of: 'avoidedInYear', year: first.year }, partly)?.notes).toEqual([
      'Events without a figure are left out; they are not zero.',
    ]);
  });
});

test('no two figures have one name, whatever ids are called', () => {
  const ids = ['net', 'all', 'event', 'cashable', 'contributions', 'a', 'a-b', 'b', 'cost'];
  const wholes = ids.flatMap((one): AvoidedFigureId[] => [
    { of: 'partner', partnerId: partnerId(one) },
    { of: 'funder', funderId: partnerId(one) },
    { of: 'event', eventId: eventId(one) },
    ...ids.map((two) => ({
      of: 'partnerEvent' as const,
      partnerId: partnerId(one),
      eventId: eventId(two),
    })),
  ]);
  const all: FigureId[] = [
    { of: 'programme' },
    ...(['programmeCost', 'contributions', 'netPresentValue', 'netOfAll'] as const).map((of) => ({
      of,
    })),
    ...wholes,
    ...wholes.flatMap((whole): FigureId[] => [
      { of: 'cashable', whole },
      { of: 'capacity', whole },
    ]),
    ...ids.flatMap((id): FigureId[] => [
      { of: 'contribution', funderId: partnerId(id) },
      { of: 'netOfFunder', funderId: partnerId(id) },
      { of: 'share', rule: 'equal', funderId: partnerId(id) },
      { of: 'shareNet', rule: 'equal', funderId: partnerId(id) },
    ]),
  ];
  const keys = all.map(figureKey);
  expect(new Set(keys).size).toBe(keys.length);
});
