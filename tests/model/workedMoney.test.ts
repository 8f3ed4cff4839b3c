import { describe, expect, test } from 'vitest';
import type { Grade } from '../../src/domain/provenance.ts';
import { appraise } from '../../src/model/appraise.ts';
import type { ScenarioDepartures } from '../../src/scenario/departures.ts';
import {
  aCell,
  aCohort,
  aContribution,
  anAssumption,
  anEvent,
  aPackage,
  aPartner,
  aProgrammeCost,
  aStatedRate,
  aUnitCost,
  eventId,
  month,
  partnerId,
  pounds,
  year,
} from '../fixtures/aPackage.ts';
import { aRate } from '../fixtures/expectations.ts';

/* From events to money by hand: the arithmetic stands above each case. */

const reported: ScenarioDepartures = { version: 1, preset: 'reported' };

/** An event of which `net` are avoided over the twelve months of 2018-19: negative where more were seen. */
function avoided(event: string, net: number) {
  return [
    aCell('one', event, [-12, 0], { womanYears: 10, events: 50 }),
    aCell('one', event, [0, 12], { womanYears: 10, events: 50 - net }),
  ];
}
const oneYear = {
  programme: { stageBoundaries: [-12, 0, 12], programmeMonths: 12, dataAsAt: month('2025-03') },
  cohorts: [aCohort('one', { start: month('2018-04'), women: 10 })],
};

describe('M8: the correction for weak evidence', () => {
  const money = (
    net: number,
    grades: { readonly unitCost: Grade; readonly assumption?: Grade; readonly every?: Grade },
    rules: ScenarioDepartures = { ...reported, optimismBias: true },
  ) => {
    const { unitCost, assumption, every } = grades;
    return appraise(
      aPackage({
        ...oneYear,
        events: [anEvent('callout')],
        cells: avoided('callout', net),
        unitCosts: [aUnitCost('callout', 'police', { grade: unitCost })],
        assumptions: [
          ...(every === undefined ? [] : [anAssumption('*', { grade: every })]),
          ...(assumption === undefined ? [] : [anAssumption('callout', { grade: assumption })]),
        ],
      }),
      rules,
    ).programme.avoided.total;
  };

  // 10 avoided at £100.
  test.each<[Grade, number]>([
    [1, 1000],
    [2, 950],
    [3, 900],
    [4, 850],
    [5, 750],
    [6, 600],
  ])('grade %i leaves £%i of £1,000', (grade, left) => {
    expect(money(10, { unitCost: grade, assumption: 1 })).toBeCloseTo(left, 8);
    expect(money(10, { unitCost: 1, assumption: grade })).toBeCloseTo(left, 8);
  });

  test('the worst grade counts, not their sum', () => {
    expect(money(10, { unitCost: 3, assumption: 5 })).toBeCloseTo(750, 8);
    expect(money(10, { unitCost: 6, assumption: 5 })).toBeCloseTo(600, 8);
  });

  test('added cost is made larger', () => {
    expect(money(-10, { unitCost: 5, assumption: 1 })).toBeCloseTo(-1250, 8);
  });

  test('an event’s own row of assumptions wins over that for every event, better or worse; with neither, grade 4', () => {
    expect(money(10, { unitCost: 1, assumption: 1, every: 6 })).toBeCloseTo(1000, 8);
    expect(money(10, { unitCost: 1, assumption: 6, every: 1 })).toBeCloseTo(600, 8);
    expect(money(10, { unitCost: 1, every: 5 })).toBeCloseTo(750, 8);
    expect(money(10, { unitCost: 1 })).toBeCloseTo(850, 8);
  });

  test('is not made where the scenario makes none', () => {
    expect(money(10, { unitCost: 6 }, reported)).toBeCloseTo(1000, 8);
  });

  // 20 × 0.5 = 10 expected at grade 6: 40 % off.
  test('a modelled event’s own grade counts too, of the row in use', () => {
    const pack = aPackage({
      cohorts: [aCohort('one', { women: 20, start: month('2018-04') })],
      events: [anEvent('birth')],
      unitCosts: [aUnitCost('birth', 'police')],
      assumptions: [anAssumption('birth')],
      counterfactuals: (['prudent', 'reported'] as const).map((basis) =>
        aStatedRate('birth', {
          basis,
          grade: basis === 'prudent' ? 2 : 6,
          expectation: aRate(0.5, [0, 12]),
        }),
      ),
    });
    const rules = { ...reported, optimismBias: true };
    expect(appraise(pack, rules).programme.avoided.total).toBeCloseTo(600, 8);
    expect(
      appraise(pack, { ...rules, counterfactual: 'prudent' }).programme.avoided.total,
    ).toBeCloseTo(950, 8);
  });

  // One avoids 10, two adds 10: N is 0, which is no added cost, so both are made smaller.
  test('nothing avoided and nothing added in all counts as a benefit', () => {
    const pack = aPackage({
      ...oneYear,
      cohorts: [
        aCohort('one', { start: month('2018-04'), women: 10 }),
        aCohort('two', { start: month('2019-04'), women: 10 }),
      ],
      events: [anEvent('callout')],
      unitCosts: [aUnitCost('callout', 'police', { grade: 5 })],
      cells: [
        ...avoided('callout', 10),
        ...avoided('callout', -10).map((cell) => ({ ...cell, cohortId: aCohort('two').id })),
      ],
    });
    const { years } = appraise(pack, { ...reported, optimismBias: true }).programme;
    expect(years.map((of) => Math.round(of.avoided))).toEqual([750, -750]);
  });

  // One avoids 10, two adds 4: N over both is 6, so both are multiplied by 0.75, and cohorts still add up.
  test('the sign over the whole package decides, for every cohort, year and partner', () => {
    const pack = aPackage({
      ...oneYear,
      cohorts: [
        aCohort('one', { start: month('2018-04'), women: 10 }),
        aCohort('two', { start: month('2019-04'), women: 10 }),
      ],
      events: [anEvent('callout')],
      unitCosts: [aUnitCost('callout', 'police', { grade: 5 })],
      cells: [
        ...avoided('callout', 10),
        ...avoided('callout', -4).map((cell) => ({ ...cell, cohortId: aCohort('two').id })),
      ],
    });
    const rules = { ...reported, optimismBias: true };
    const { programme } = appraise(pack, rules);
    expect(programme.avoided.total).toBeCloseTo(450, 8);
    expect(programme.years.map((of) => Math.round(of.avoided))).toEqual([750, -300]);
    const two = appraise(pack, { ...rules, cohorts: ['two'] });
    expect(two.programme.avoided.total).toBeCloseTo(-300, 8);
  });
});

describe('M9: double counting', () => {
  const nets = { burglary: 4, robbery: 6, callout: 10 };
  const packOf = (changed: Partial<Record<keyof typeof nets, number>> = {}, over = {}) => {
    const ids = ['burglary', 'callout', 'robbery'] as const;
    return aPackage({
      ...oneYear,
      partners: [aPartner('council'), aPartner('police')],
      events: [
        anEvent('burglary', { contains: [eventId('callout')] }),
        anEvent('callout'),
        anEvent('robbery', { contains: [eventId('callout')] }),
      ],
      cells: ids.flatMap((id) => avoided(id, changed[id] ?? nets[id])),
      unitCosts: [
        aUnitCost('burglary', 'police', { amount: pounds(1000) }),
        aUnitCost('callout', 'council', { amount: pounds(50) }),
        aUnitCost('callout', 'police', { amount: pounds(100), cashableShare: 0.5 }),
        aUnitCost('robbery', 'police', { amount: pounds(2000) }),
      ],
      ...over,
    });
  };
  const container = {
    burglary: { callout: 'container' },
    robbery: { callout: 'container' },
  } as const;
  const rules: ScenarioDepartures = { ...reported, doubleCounting: container };
  const callouts = (pack: ReturnType<typeof packOf>, scenario = rules) => {
    const appraisal = appraise(pack, scenario);
    return Object.fromEntries(
      appraisal.partners.map((partner) => [
        partner.partnerId,
        Math.round(
          partner.events.find((event) => event.eventId === eventId('callout'))?.avoided.total ??
            Number.NaN,
        ),
      ]),
    );
  };

  // The largest container is robbery: 1 − 6 ÷ 10 = 0.4 of 10 × £100 is left to the police. The council has no
  // unit cost for either container, so it keeps all of 10 × £50.
  test('the largest container counts, for each partner that bears both', () => {
    const pack = packOf();
    expect(callouts(pack)).toEqual({ council: 500, police: 400 });
    const { overlaps, programme } = appraise(pack, rules);
    expect(overlaps).toEqual([
      {
        partnerId: partnerId('police'),
        containerId: eventId('robbery'),
        containedId: eventId('callout'),
        remaining: 0.4,
      },
    ]);
    // 4 × 1,000 + 6 × 2,000 + 400 + 500.
    expect(programme.avoided.total).toBeCloseTo(16_900, 8);
    expect(programme.leftOutByDoubleCounting).toBeCloseTo(600, 8);
    expect(programme.avoided.cashable).toBeCloseTo(200, 8);
  });

  test('with the larger one left in, the next counts; with both, nothing is left out', () => {
    const pack = packOf();
    const choose = (burglary: 'both' | 'container', robbery: 'both' | 'container') =>
      callouts(pack, {
        ...reported,
        doubleCounting: { burglary: { callout: burglary }, robbery: { callout: robbery } },
      })['police'];
    expect(choose('container', 'both')).toBe(600);
    expect(choose('both', 'both')).toBe(1000);
    expect(callouts(pack, reported)['police']).toBe(1000);
    expect(appraise(pack, reported).programme.leftOutByDoubleCounting).toBe(0);
  });

  test('a container of which more was seen takes nothing away', () => {
    expect(callouts(packOf({ robbery: -6 }))['police']).toBe(600);
    const neither = packOf({ robbery: -6, burglary: 0 });
    expect(callouts(neither)['police']).toBe(1000);
    expect(appraise(neither, rules).overlaps).toEqual([]);
  });

  test('added cost inside another event is left whole', () => {
    expect(callouts(packOf({ callout: -10 }))['police']).toBe(-1000);
    expect(appraise(packOf({ callout: 0 }), rules).overlaps).toEqual([]);
  });

  test('a container avoided more often than what it holds leaves nothing of it, never less', () => {
    expect(callouts(packOf({ robbery: 25 }))).toEqual({ council: 500, police: 0 });
  });

  test('a container without a figure takes nothing away', () => {
    const pack = packOf();
    const cells = pack.stageTable.cells.filter((cell) => cell.eventId !== eventId('robbery'));
    const { stageTable } = aPackage({ cells });
    expect(callouts({ ...pack, stageTable })['police']).toBe(600);
  });

  // Robbery holds burglary, and so the call-outs inside burglary: burglary is left 1 − 6 ÷ 4 → 0, call-outs 0.4, by
  // what robbery was before anything was taken out.
  test('overlaps go all the way down, each by figures from which nothing has been taken out', () => {
    const pack = packOf(
      {},
      {
        events: [
          anEvent('burglary', { contains: [eventId('callout')] }),
          anEvent('callout'),
          anEvent('robbery', { contains: [eventId('burglary')] }),
        ],
      },
    );
    const chain: ScenarioDepartures = {
      ...reported,
      doubleCounting: {
        burglary: { callout: 'container' },
        robbery: { burglary: 'container', callout: 'container' },
      },
    };
    const { overlaps } = appraise(pack, chain);
    expect(overlaps.map(({ containedId, remaining }) => [containedId, remaining])).toEqual([
      ['burglary', 0],
      ['callout', 0.4],
    ]);
  });

  // Call-outs persist for a year: 10 more, and 0.4 of those too. £400 + £400.
  test('what persists is reduced alike', () => {
    const events = { callout: { persistenceYears: 1, dropOff: 0 } };
    expect(callouts(packOf(), { ...rules, events })).toEqual({ council: 1000, police: 800 });
    const { programme } = appraise(packOf(), { ...rules, events });
    expect(programme.persistence).toBeCloseTo(500 + 400, 8);
    expect(programme.leftOutByDoubleCounting).toBeCloseTo(600 + 600, 8);
  });
});

describe('M13: what funders pay', () => {
  const pack = aPackage({
    ...oneYear,
    partners: [
      aPartner('council'),
      aPartner('hospital', { funderId: partnerId('nhs') }),
      aPartner('nhs'),
    ],
    events: [anEvent('stay')],
    cells: avoided('stay', 10),
    unitCosts: [aUnitCost('stay', 'hospital', { cashableShare: 0.25 })],
    contributions: [
      aContribution('council', { amount: pounds(300) }),
      aContribution('council', { amount: pounds(200), kind: 'in_kind' }),
      aContribution('nhs', { amount: pounds(500), status: 'proposed' }),
    ],
  });
  const funding = (rules: ScenarioDepartures) =>
    appraise(pack, rules).funders.map((funder) => [
      funder.funderId,
      funder.funding?.contribution,
      funder.funding?.cash,
      funder.funding?.shareOfContributions,
    ]);

  test('in kind counts at its stated value, with the cash beside it', () => {
    expect(funding(reported)).toEqual([
      ['council', 500, 300, 0.5],
      ['nhs', 500, 500, 0.5],
    ]);
  });

  test('proposed contributions count only where the scenario includes them', () => {
    expect(funding({ ...reported, includeProposed: false })).toEqual([
      ['council', 500, 300, 1],
      ['nhs', 0, 0, 0],
    ]);
  });

  test('a funder has what the partners it would pay for avoid; a partner that is none pays nothing', () => {
    const { partners, funders } = appraise(pack, reported);
    const totals = (
      rows: readonly {
        readonly avoided: { readonly total: number; readonly cashable: number };
        readonly shareOfAvoidance: number | null;
      }[],
    ) =>
      rows.map(({ avoided: { total, cashable }, shareOfAvoidance }) => [
        Math.round(total),
        Math.round(cashable),
        shareOfAvoidance,
      ]);
    expect(totals(partners)).toEqual([
      [0, 0, 0],
      [1000, 250, 1],
      [0, 0, 0],
    ]);
    expect(totals(funders)).toEqual([
      [0, 0, 0],
      [1000, 250, 1],
    ]);
    expect(funders.map(({ bearerIds }) => bearerIds)).toEqual([['council'], ['hospital', 'nhs']]);
  });

  test('no contributions at all is not the same as contributions of nothing', () => {
    const none = appraise({ ...pack, contributions: [] }, reported);
    expect(none.programme.contributions).toBeNull();
    expect(none.funders.every((funder) => funder.funding === null)).toBe(true);
    const nothing = appraise(
      { ...pack, contributions: [aContribution('nhs', { status: 'proposed' })] },
      { ...reported, includeProposed: false },
    );
    expect(nothing.programme.contributions).toBe(0);
    expect(nothing.funders[0]?.funding).toMatchObject({
      contribution: 0,
      shareOfContributions: null,
      paybackMonth: null,
    });
  });
});

describe('M7, M15: years', () => {
  // 12 avoided over October 2018 to September 2019: 6 in each year. £100 at once and £30 two years later.
  const pack = aPackage({
    ...oneYear,
    cohorts: [aCohort('one', { start: month('2018-10') })],
    events: [anEvent('stay')],
    cells: avoided('stay', 12),
    unitCosts: [
      aUnitCost('stay', 'police', { cashableShare: 1 }),
      aUnitCost('stay', 'police', { amount: pounds(30), yearOffset: 2, cashableShare: 0.5 }),
    ],
    programmeCosts: [aProgrammeCost({ year: year('2022-23'), amount: pounds(10) })],
  });

  test('an event is told in its own year, its money where it falls, split by the row that it comes from', () => {
    const [police] = appraise(pack, reported).partners;
    const rows = police?.events[0]?.years.map(({ year: of, avoidedEvents, undiscounted }) => [
      of,
      Math.round(avoidedEvents),
      Math.round(undiscounted.total),
      Math.round(undiscounted.cashable),
      Math.round(undiscounted.capacity),
    ]);
    expect(rows).toEqual([
      [2018, 6, 600, 600, 0],
      [2019, 6, 600, 600, 0],
      [2020, 0, 180, 90, 90],
      [2021, 0, 180, 90, 90],
    ]);
  });

  test('the programme’s years run from the base year to the last in which anything falls', () => {
    const { programme } = appraise(pack, reported);
    expect(programme.years.map(({ year: of, cost }) => [of, cost])).toEqual([
      [2018, 0],
      [2019, 0],
      [2020, 0],
      [2021, 0],
      [2022, 10],
    ]);
    expect(programme.immediate).toBeCloseTo(1200, 8);
  });

  test('an event whose cost comes only later is still told in its own year', () => {
    const unitCosts = pack.unitCosts.filter(({ yearOffset }) => yearOffset === 2);
    const [police] = appraise({ ...pack, unitCosts }, reported).partners;
    const rows = police?.events[0]?.years.map(({ year: of, avoidedEvents, undiscounted }) => [
      of,
      Math.round(avoidedEvents),
      Math.round(undiscounted.total),
    ]);
    expect(rows).toEqual([
      [2018, 6, 0],
      [2019, 6, 0],
      [2020, 0, 180],
      [2021, 0, 180],
    ]);
  });

  // The police avoid 3 × £100; more is asked of the hospital, £100, and of the council, nothing.
  test('added cost is no negative share of what is avoided: it has none of it', () => {
    const mixed = aPackage({
      ...oneYear,
      partners: [aPartner('council'), aPartner('hospital'), aPartner('police')],
      events: [anEvent('callout'), anEvent('visit')],
      cells: [...avoided('callout', 3), ...avoided('visit', -1)],
      unitCosts: [aUnitCost('callout', 'police'), aUnitCost('visit', 'hospital')],
    });
    const { partners, funders, programme } = appraise(mixed, reported);
    expect(programme.avoided.total).toBeCloseTo(200, 8);
    for (const parties of [partners, funders]) {
      expect(parties.map(({ shareOfAvoidance }) => shareOfAvoidance)).toEqual([0, 0, 1]);
    }
  });

  test('a partner without any unit cost avoids £0; one whose events have no figure has none', () => {
    const two = { ...pack, partners: [aPartner('council'), aPartner('police')] };
    const [council] = appraise(two, reported).partners;
    expect(council).toMatchObject({ coverage: 'whole', avoided: { total: 0 } });
    const { stageTable } = aPackage();
    const [, police] = appraise({ ...two, stageTable }, reported).partners;
    expect(police).toMatchObject({ coverage: 'x', shareOfAvoidance: null });
  });
});
