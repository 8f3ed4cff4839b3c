import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { DataPackage } from '../../src/domain/dataPackage.ts';
import { isFigure, type Figure } from '../../src/domain/marker.ts';
import { appraise, type Appraisal } from '../../src/model/appraise.ts';
import { pounds } from '../fixtures/aPackage.ts';
import { arbitraryCase, arbitraryRules } from '../fixtures/arbitraryDepartures.ts';
import { arbitraryPackage } from '../fixtures/arbitraryPackage.ts';
import { law } from '../fixtures/law.ts';

/** The package with twice the events in every phase, before and after, counted or stated. */
function twiceTheCounts<Pack extends DataPackage>(pack: Pack): Pack {
  const twice = (figure: Figure): Figure => (isFigure(figure) ? 2 * figure : figure);
  return {
    ...pack,
    stageTable: {
      ...pack.stageTable,
      cells: pack.stageTable.cells.map((cell) => ({ ...cell, events: twice(cell.events) })),
    },
    counterfactuals: pack.counterfactuals.map((row) => ({
      ...row,
      observed: 2 * row.observed,
      expectation:
        row.expectation.kind === 'follows'
          ? row.expectation
          : { ...row.expectation, perWomanYear: 2 * row.expectation.perWomanYear },
    })),
  };
}

function twiceTheUnitCosts<Pack extends DataPackage>(pack: Pack): Pack {
  return {
    ...pack,
    unitCosts: pack.unitCosts.map((row) => ({ ...row, amount: pounds(row.amount * 2) })),
  };
}

/** Money and effects alone, all of it proportional to counts. Doubling is exact in binary, so nothing is rounded off. */
function figures({ programme, partners, events }: Appraisal, times: number) {
  return {
    programme: [
      programme.avoided.total,
      programme.avoided.cashable,
      programme.immediate,
      programme.persistence,
      programme.leftOutByHorizon,
      programme.leftOutByDoubleCounting,
    ].map((figure) => figure * times),
    partners: partners.map(({ avoided }) => avoided.total * times),
    shares: partners.map(({ shareOfAvoidance }) => shareOfAvoidance),
    baselines: events.map((event) => (event.kind === 'counted' ? event.baseline : null)),
  };
}

// Both presets, and departures from either; rounding to whole events is no proportion, so it is off.
const rulesWithoutRounding = arbitraryRules.map((rules) => ({ ...rules, rounding: false }));

law(
  'M3–M13: with rounding off, twice the counts is twice the money, and the same choices',
  fc.property(arbitraryPackage, rulesWithoutRounding, (pack, rules) => {
    expect(figures(appraise(twiceTheCounts(pack), rules), 1)).toEqual(
      figures(appraise(pack, rules), 2),
    );
  }),
);

law(
  'M7: twice the unit costs is twice the money, with rounding on or off',
  fc.property(arbitraryPackage, arbitraryRules, (pack, rules) => {
    expect(figures(appraise(twiceTheUnitCosts(pack), rules), 1)).toEqual(
      figures(appraise(pack, rules), 2),
    );
  }),
);

law(
  'M7: a unit cost typed in the scenario is worth what it would be in the package',
  fc.property(arbitraryPackage, arbitraryRules, fc.nat({ max: 4000 }), (pack, rules, amount) => {
    const [row, ...others] = pack.unitCosts;
    if (row === undefined) throw new Error('A package without unit costs.');
    const typed = appraise(pack, {
      ...rules,
      unitCosts: { [row.eventId]: { [row.partnerId]: { [`${row.yearOffset}`]: amount } } },
    });
    const given = appraise(
      { ...pack, unitCosts: [{ ...row, amount: pounds(amount) }, ...others] },
      rules,
    );
    expect(typed.programme.avoided).toEqual(given.programme.avoided);
  }),
);

describe('M5: nothing is claimed', () => {
  const claimNothing = (
    settings: { readonly deadweight: number } | { readonly attribution: number },
  ) =>
    fc.property(arbitraryCase, ({ pack, departures }) => {
      const events = Object.fromEntries(pack.events.map(({ id }) => [id, settings]));
      const { programme, partners, lines } = appraise(pack, { ...departures, events });
      expect(Math.abs(programme.avoided.total)).toBe(0);
      expect(programme.leftOutByHorizon + 0).toBe(0);
      expect(partners.every(({ shareOfAvoidance }) => shareOfAvoidance === null)).toBe(true);
      expect(lines.every((line) => line.present === 0 && line.persistence === 0)).toBe(true);
    });

  law('with deadweight 1', claimNothing({ deadweight: 1 }));

  law('with attribution 0', claimNothing({ attribution: 0 }));
});
