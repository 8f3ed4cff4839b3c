import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { appraise } from '../../src/model/appraise.ts';
import { bridgeTable } from '../../src/viewModel/tables/bridgeTable.ts';
import {
  roundAppraisal,
  roundEventYears,
  type RoundedSplit,
} from '../../src/viewModel/roundedAppraisal.ts';
import { arbitraryCase } from '../fixtures/arbitraryDepartures.ts';
import { law } from '../fixtures/law.ts';
import { sumOf } from '../fixtures/sameMoney.ts';

const unit = fc.constantFrom('pound', 'penny');
const UNITS = { pound: 1, penny: 100 } as const;

function addUp(parts: readonly RoundedSplit[]): RoundedSplit {
  return {
    total: sumOf(parts, ({ total }) => total),
    cashable: sumOf(parts, ({ cashable }) => cashable),
    capacity: sumOf(parts, ({ capacity }) => capacity),
  };
}

function splitOf({ total, cashable, capacity }: RoundedSplit): RoundedSplit {
  return { total, cashable, capacity };
}

describe('M16: figures that people see add up to the last pound and penny', () => {
  law(
    'programme = Σ partners = Σ funders, in total, cashable and capacity; each partner = Σ its events',
    fc.property(arbitraryCase, unit, ({ pack, departures }, of) => {
      const { programme, partners, funders } = roundAppraisal(appraise(pack, departures), of);
      expect(addUp(partners)).toEqual(splitOf(programme));
      expect(addUp(funders)).toEqual(splitOf(programme));
      for (const partner of partners) {
        if (partner.events.length > 0) expect(addUp(partner.events)).toEqual(splitOf(partner));
      }
    }),
  );

  law(
    'cashable + capacity = total in every row',
    fc.property(arbitraryCase, unit, ({ pack, departures }, of) => {
      const { programme, partners, funders } = roundAppraisal(appraise(pack, departures), of);
      const rows = [
        programme,
        ...partners,
        ...funders,
        ...partners.flatMap(({ events }) => events),
      ];
      expect(rows.filter((row) => row.cashable + row.capacity !== row.total)).toEqual([]);
    }),
  );

  law(
    'years add to avoided cost, to costs and to contributions; net is of rounded parts',
    fc.property(arbitraryCase, unit, ({ pack, departures }, of) => {
      const { programme, funders, years } = roundAppraisal(appraise(pack, departures), of);
      expect(sumOf(years, ({ avoided }) => avoided)).toBe(programme.total);
      expect(programme.netPresentValue).toBe(
        programme.cost === null ? null : programme.total - programme.cost,
      );
      if (programme.cost !== null) {
        expect(sumOf(years, ({ cost }) => cost ?? Number.NaN)).toBe(programme.cost);
      }
      if (programme.contributions !== null) {
        const paid = programme.contributions;
        expect(sumOf(years, ({ contributions }) => contributions ?? Number.NaN)).toBe(paid);
        expect(sumOf(funders, ({ contribution }) => contribution ?? Number.NaN)).toBe(paid);
      }
      for (const { total, contribution, net } of funders) {
        expect(net).toBe(contribution === null ? null : total - contribution);
      }
    }),
  );

  law(
    'no partner, year or cost is moved by a whole unit, and on pages no funder is',
    fc.property(arbitraryCase, unit, ({ pack, departures }, of) => {
      const appraisal = appraise(pack, departures);
      const { programme, partners, funders, years } = roundAppraisal(appraisal, of);
      const near = (shown: number, exact: number) => Math.abs(shown - exact * UNITS[of]) < 1 + 1e-5;
      expect(
        Math.abs(programme.total - appraisal.programme.avoided.total * UNITS[of]),
      ).toBeLessThanOrEqual(0.5 + 1e-5);
      for (const [index, { avoided }] of appraisal.partners.entries()) {
        expect(near(partners[index]?.total ?? Number.NaN, avoided.total)).toBe(true);
      }
      if (of === 'pound') {
        for (const [index, { avoided }] of appraisal.funders.entries()) {
          expect(near(funders[index]?.total ?? Number.NaN, avoided.total)).toBe(true);
        }
      }
      for (const [index, { avoided }] of appraisal.programme.years.entries()) {
        expect(near(years[index]?.avoided ?? Number.NaN, avoided)).toBe(true);
      }
    }),
  );

  law(
    "a partner's event-years add to its own total, discounted or not, and split into cashable and capacity",
    fc.property(arbitraryCase, unit, ({ pack, departures }, of) => {
      const appraisal = appraise(pack, departures);
      const { partners } = roundAppraisal(appraisal, of);
      const discounted = appraisal.scenario.discounting !== 'none';
      for (const [index, partner] of appraisal.partners.entries()) {
        const shown = partners[index];
        if (shown === undefined || partner.events.every(({ years }) => years.length === 0))
          continue;
        const byEvent = roundEventYears(partner, shown, of, discounted);
        const rows = [...byEvent.values()].flat();
        expect(sumOf(rows, ({ present }) => present)).toBe(shown.total);
        for (const { undiscounted } of rows) {
          expect(undiscounted.cashable + undiscounted.capacity).toBe(undiscounted.total);
        }
        const exact = sumOf(partner.events, ({ years }) =>
          sumOf(years, ({ undiscounted }) => undiscounted.total),
        );
        const total = sumOf(rows, ({ undiscounted }) => undiscounted.total);
        if (!discounted) expect(total).toBe(shown.total);
        expect(Math.abs(total - exact * UNITS[of])).toBeLessThan(1 + 1e-5);
        for (const { eventId, years } of partner.events) {
          expect((byEvent.get(eventId) ?? []).map(({ year }) => year)).toEqual(
            years.map(({ year }) => year),
          );
        }
      }
    }),
  );
});

law(
  'M19: in the bridge each change is the difference of two totals, and the changes add exactly',
  fc.property(arbitraryCase, ({ pack, departures }) => {
    const appraisal = appraise(pack, departures);
    const { columns, rows } = bridgeTable(appraisal);
    const penceOf = (row: (typeof rows)[number], column: string) => {
      const cell = row[columns.findIndex(({ name }) => name === column)];
      return typeof cell === 'number' ? Math.round(cell * 100) : null;
    };
    const totals = rows.map((row) => penceOf(row, 'total_gbp'));
    const changes = rows.map((row) => penceOf(row, 'change_gbp'));
    expect(rows).toHaveLength(13);
    expect(changes[0]).toBeNull();
    if (totals.includes(null)) return;
    expect(totals.at(-1)).toBe(roundAppraisal(appraisal, 'penny').programme.total);
    expect((totals[0] ?? Number.NaN) + sumOf(changes, (change) => change ?? 0)).toBe(totals.at(-1));
    for (const [step, total] of totals.entries()) {
      if (step > 0) expect((totals[step - 1] ?? Number.NaN) + (changes[step] ?? 0)).toBe(total);
    }
  }),
);
