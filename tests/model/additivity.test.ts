import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { PresentPounds } from '../../src/domain/money.ts';
import { appraise } from '../../src/model/appraise.ts';
import type { MoneySplit } from '../../src/model/moneyLine.ts';
import type { ScenarioDepartures } from '../../src/scenario/departures.ts';
import { arbitraryCase } from '../fixtures/arbitraryDepartures.ts';
import { arbitraryPackage } from '../fixtures/arbitraryPackage.ts';
import { expectSame, sumOf } from '../fixtures/sameMoney.ts';
import { law } from '../fixtures/law.ts';

describe('M15: parts add to their whole', () => {
  law(
    'partners, funders, years and lines add to the programme, in total, cashable and capacity',
    fc.property(arbitraryCase, ({ pack, departures }) => {
      const { programme, partners, funders, lines } = appraise(pack, departures);
      const { total, cashable, capacity } = programme.avoided;
      const parties: readonly (readonly { readonly avoided: MoneySplit<PresentPounds> }[])[] = [
        partners,
        funders,
      ];
      for (const parts of parties) {
        expectSame(
          sumOf(parts, ({ avoided }) => avoided.total),
          total,
        );
        expectSame(
          sumOf(parts, ({ avoided }) => avoided.cashable),
          cashable,
        );
        expectSame(
          sumOf(parts, ({ avoided }) => avoided.capacity),
          capacity,
        );
      }
      expectSame(
        sumOf(programme.years, ({ avoided }) => avoided),
        total,
      );
      const within = lines.filter((line) => line.withinHorizon);
      expectSame(
        sumOf(within, ({ present }) => present),
        total,
      );
    }),
  );

  law(
    "a partner's events, and each event's years, add to the partner",
    fc.property(arbitraryCase, ({ pack, departures }) => {
      for (const { avoided, events } of appraise(pack, departures).partners) {
        expectSame(
          sumOf(events, (event) => event.avoided.total),
          avoided.total,
        );
        for (const event of events) {
          expectSame(
            sumOf(event.years, ({ present }) => present),
            event.avoided.total,
          );
        }
      }
    }),
  );

  law(
    'every year is there once, ascending, and inside the horizon',
    fc.property(arbitraryCase, ({ pack, departures }) => {
      const { programme, partners, scenario } = appraise(pack, departures);
      const end = pack.programme.baseYear + (scenario.horizonYears ?? Infinity);
      for (const years of [
        programme.years,
        ...partners.flatMap(({ events }) => events.map((event) => event.years)),
      ]) {
        const found = years.map(({ year }) => year);
        expect(found).toEqual([...new Set(found)].toSorted((left, right) => left - right));
        expect(found.every((year) => year < end && year >= pack.programme.baseYear)).toBe(true);
      }
    }),
  );

  law(
    'contributions and costs by year, and by funder, add to the whole',
    fc.property(arbitraryCase, ({ pack, departures }) => {
      const { programme, funders } = appraise(pack, departures);
      expect(programme.cost === null).toBe(pack.programmeCosts.length === 0);
      expect(programme.contributions === null).toBe(pack.contributions.length === 0);
      if (programme.cost !== null) {
        expectSame(
          sumOf(programme.years, ({ cost }) => cost ?? Number.NaN),
          programme.cost.total,
        );
      }
      if (programme.contributions !== null) {
        expectSame(
          sumOf(programme.years, ({ contributions }) => contributions ?? Number.NaN),
          programme.contributions,
        );
        expectSame(
          sumOf(funders, ({ funding }) => funding?.contribution ?? Number.NaN),
          programme.contributions,
        );
      }
    }),
  );

  law(
    'shares of avoidance and of contributions are 0–1 and add to 1, or there are none',
    fc.property(arbitraryCase, ({ pack, departures }) => {
      const { partners, funders } = appraise(pack, departures);
      for (const shares of [
        partners.map(({ shareOfAvoidance }) => shareOfAvoidance),
        funders.map(({ shareOfAvoidance }) => shareOfAvoidance),
        funders.map(({ funding }) => funding?.shareOfContributions ?? null),
      ]) {
        const given = shares.filter((share) => share !== null);
        if (given.length > 0) expectSame(sumOf(given, Number), 1);
        expect(given.every((share) => share >= 0 && share <= 1)).toBe(true);
      }
    }),
  );

  law(
    'M10: cashable + capacity = total, everywhere',
    fc.property(arbitraryCase, ({ pack, departures }) => {
      const { programme, partners, funders } = appraise(pack, departures);
      const splits = [
        programme.avoided,
        ...[...partners, ...funders].map(({ avoided }) => avoided),
        ...partners.flatMap(({ events }) =>
          events.flatMap((event) => [
            event.avoided,
            ...event.years.map(({ undiscounted }) => undiscounted),
          ]),
        ),
      ];
      for (const { total, cashable, capacity } of splits) expectSame(cashable + capacity, total);
    }),
  );
});

describe('M1: cohorts add up', () => {
  const oneByOne = (
    pack: Parameters<typeof appraise>[0],
    departures: ScenarioDepartures,
  ): readonly ReturnType<typeof appraise>[] =>
    pack.cohorts.map(({ id }) => appraise(pack, { ...departures, cohorts: [id] }));

  // Events published for all cohorts together have no part in any one of them, so they stay out here.
  const withoutTogether = arbitraryCase.filter(({ pack }) =>
    pack.stageTable.cells.every(({ cohortId }) => cohortId !== '*'),
  );

  law(
    'effects of cohorts taken singly add to the whole, event by event and month by month',
    fc.property(withoutTogether, ({ pack, departures }) => {
      const whole = appraise(pack, departures);
      const singles = oneByOne(pack, departures);
      for (const event of whole.events) {
        if (event.kind === 'missing') continue;
        const parts = singles
          .flatMap(({ events }) => events)
          .filter((part) => part.kind !== 'missing')
          .filter((part) => part.eventId === event.eventId);
        for (const figure of [
          'women',
          'expected',
          'observed',
          'grossAvoided',
          'netAvoided',
          'persistenceAvoided',
        ] as const) {
          expectSame(
            sumOf(parts, (part) => part[figure]),
            event[figure],
          );
        }
        for (const [month, { net, persistence }] of event.byMonth) {
          expectSame(
            sumOf(parts, (part) => part.byMonth.get(month)?.net ?? 0),
            net,
          );
          expectSame(
            sumOf(parts, (part) => part.byMonth.get(month)?.persistence ?? 0),
            persistence,
          );
        }
      }
    }),
  );

  law(
    'money too, where no unit cost holds another event',
    fc.property(withoutTogether, ({ pack, departures }) => {
      const events = pack.events.map((event) => ({ ...event, contains: [] }));
      const apart = { ...pack, events };
      const whole = appraise(apart, departures);
      const singles = oneByOne(apart, departures);
      expectSame(
        sumOf(singles, ({ programme }) => programme.avoided.total),
        whole.programme.avoided.total,
      );
      for (const [index, { avoided }] of whole.partners.entries()) {
        expectSame(
          sumOf(singles, ({ partners }) => partners[index]?.avoided.total ?? Number.NaN),
          avoided.total,
        );
      }
    }),
  );
});

law(
  'M15: with every cohort named, the scenario is the one for all of them',
  fc.property(arbitraryPackage, (pack) => {
    const cohorts = pack.cohorts.map(({ id }) => id).toReversed();
    const named = appraise(pack, { version: 1, preset: 'prudent', cohorts });
    const whole = appraise(pack, { version: 1, preset: 'prudent' });
    expect(named.programme).toEqual(whole.programme);
  }),
);
