import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appraise } from '../../../src/model/appraise.ts';
import { shareCost, SHARING_RULES } from '../../../src/model/costSharing/shareCost.ts';
import { sharingChances } from '../../../src/model/costSharing/sharingChances.ts';
import { preset, type FundingDepartures } from '../../../src/scenario/departures.ts';
import { aCohort } from '../../fixtures/aPackage.ts';
import { arbitraryCase } from '../../fixtures/arbitraryDepartures.ts';
import { policeHidden, threeFunders } from '../../fixtures/fundersPackage.ts';
import { law } from '../../fixtures/law.ts';
import { expectSame, sumOf } from '../../fixtures/sameMoney.ts';
import { optionOf, sharedCost, sharingOf } from '../../fixtures/sharedCost.ts';
import { simulated } from '../../fixtures/simulated.ts';

const pack = threeFunders();
const shared = (funding: FundingDepartures = {}, of = pack) =>
  shareCost(appraise(of, { ...preset('reported'), funding }), 1);
const toThePenny = (amount: number) => Number(amount.toFixed(2));
const shareBy = (rule: string, funding: FundingDepartures = {}) => {
  const option = optionOf(rule, sharedCost(funding).sharing);
  return {
    ...option,
    pays: option.shares.map(({ pays }) => toThePenny(pays)),
    unfunded: toThePenny(option.unfunded),
    of: (id: string) => {
      const share = option.shares.find(({ funderId }) => funderId === id);
      if (share === undefined) throw new Error(`No share of "${id}".`);
      const { pays, benefit } = share;
      return { ...share, pays: toThePenny(pays), benefit: toThePenny(benefit ?? NaN) };
    },
  };
};

describe('M23: the next group', () => {
  test('is as many women as were counted, at the programme’s cost, unless said otherwise', () => {
    expect(shared()).toMatchObject({ women: 20, cost: 4500, ratio: 1 });
    expect(shared({ women: 30 })).toMatchObject({ women: 30, cost: 6750, ratio: 1.5 });
    expect(shared({ women: 30, cost: 5000 })).toMatchObject({ women: 30, cost: 5000, ratio: 1.5 });
  });

  test('takes benefits and contributions of the past by its women', () => {
    const { of, unfunded } = shareBy('current', { women: 30 });
    expect(of('council')).toMatchObject({ benefit: 9000, pays: 4500 });
    expect(of('nhs')).toMatchObject({ benefit: 1500, pays: 3000 });
    expect(unfunded).toBe(-750);
  });

  test('is shared in every way that the package allows, in one order, agreed shares last', () => {
    const rules = (funding: FundingDepartures, of = pack) =>
      shared(funding, of)?.options.map(({ rule }) => rule);
    expect(rules({ custom: { nhs: 0.5 } })).toEqual(SHARING_RULES);
    expect(rules({})).toEqual(SHARING_RULES.slice(0, -1));
    expect(rules({}, { ...pack, contributions: [] })).toEqual(SHARING_RULES.slice(1, -1));
  });

  test('has no cost to share where none is known, or some of the cohorts are looked at', () => {
    const without = { ...pack, programmeCosts: [] };
    expect(shared({}, without)).toBeNull();
    expect(shared({ cost: 100 }, without)).toMatchObject({ cost: 100 });
    const two = { ...pack, cohorts: [...pack.cohorts, aCohort('second')] };
    expect(
      shareCost(
        appraise(two, { ...preset('reported'), cohorts: ['first'], funding: { cost: 9 } }),
        1,
      ),
    ).toBeNull();
  });
});

describe('M23: who pays what', () => {
  test('by benefit, total or cashable', () => {
    expect(shareBy('proportional').pays).toEqual([3857.14, 642.86, 0]);
    expect(shareBy('proportional', { basis: 'cashable' }).pays).toEqual([3375, 1125, 0]);
    expect(shareBy('capped').pays).toEqual([3000, 1000, 0]);
    expect(shareBy('capped').unfunded).toBeCloseTo(500, 8);
  });

  test('only the funders chosen', () => {
    const { pays, unfunded } = shareBy('equal', { funders: ['council', 'police'] });
    expect(pays).toEqual([2250, 2250]);
    expect(unfunded).toBe(0);
    expect(shareBy('current', { funders: ['nhs'] }).unfunded).toBe(2500);
  });

  test('who pays more than it avoids, and without whom the cost is not covered', () => {
    const { of } = shareBy('equal');
    expect(of('nhs')).toMatchObject({ benefit: 1000, paysMoreThanItAvoids: true, pivotal: false });
    expect(of('council')).toMatchObject({ paysMoreThanItAvoids: false, pivotal: true });
    expect(of('police')).toMatchObject({
      benefit: -100,
      paysMoreThanItAvoids: true,
      pivotal: false,
    });
    expect(shareBy('equal', { cost: 7001 }).of('council')).toMatchObject({ pivotal: false });
  });

  test('paying just what is avoided is not paying more', () => {
    for (const { paysMoreThanItAvoids } of shareBy('proportional', { cost: 7000 }).shares) {
      expect(paysMoreThanItAvoids).toBe(false);
    }
  });

  test('whole years until what is avoided reaches what is paid at the start', () => {
    // The council avoids £3,000 in each of two years, the NHS £500.
    expect(shareBy('equal', { cost: 9000 }).of('council')).toMatchObject({ yearsToRecover: 1 });
    expect(shareBy('equal', { cost: 9003 }).of('council')).toMatchObject({ yearsToRecover: 2 });
    expect(shareBy('equal', { cost: 9003 }).of('nhs')).toMatchObject({ yearsToRecover: null });
    expect(shareBy('proportional').of('police')).toMatchObject({ yearsToRecover: null, pays: 0 });
  });

  test('a funder whose figure is hidden is asked for nothing by benefit, and nothing is said of what it gains', () => {
    const police = shared({}, policeHidden())?.options.map(({ shares }) => shares.at(-1));
    expect(police?.[2]).toEqual({
      funderId: 'police',
      coverage: 'c',
      pays: 0,
      benefit: null,
      paysMoreThanItAvoids: null,
      pivotal: null,
      yearsToRecover: null,
    });
    expect(police?.[1]).toMatchObject({ pays: 1500, benefit: null });
  });
});

law(
  'M23: every way and what it cannot collect add to the cost, whatever the package and scenario',
  fc.property(arbitraryCase, fc.nat({ max: 60 }), ({ pack: drawn, departures }, women) => {
    const funding = { women: women + 1, custom: { council: 0.3, nhs: 0.2 } };
    const sharing = shareCost(appraise(drawn, { ...departures, funding }), 1);
    for (const { shares, unfunded } of sharing?.options ?? []) {
      expectSame(sumOf(shares, ({ pays }) => pays) + unfunded, sharing?.cost ?? 0);
    }
  }),
);

describe('M23: the chance that what a funder avoids is worth more than it pays', () => {
  const chancesOf = (funding: FundingDepartures) => {
    const appraisal = appraise(pack, { ...preset('prudent'), funding });
    const sharing = sharingOf(appraisal);
    const { draws } = simulated(appraisal, { seed: 1, draws: 500 });
    const chances = sharingChances(sharing, appraisal, draws);
    return (rule: string) =>
      chances[sharing.options.findIndex((option) => option.rule === rule)] ?? [];
  };

  test('is sure of a pound, and of nothing where nothing is paid', () => {
    expect(chancesOf({ cost: 1 })('proportional')).toEqual([1, 1, null]);
  });

  test('falls as more is asked, and rests on the basis chosen', () => {
    const [often = 0] = chancesOf({ cost: 6000 })('equal');
    const [seldom = 0] = chancesOf({ cost: 15_000 })('equal');
    const [cashable = 0] = chancesOf({ cost: 6000, basis: 'cashable' })('equal');
    expect(seldom).toBeLessThan(often ?? 0);
    expect(cashable).toBeLessThan(often ?? 0);
  });

  test('is the same for twice the women at twice the cost', () => {
    expect(chancesOf({ women: 40, cost: 9000 })('equal')).toEqual(
      chancesOf({ women: 20, cost: 4500 })('equal'),
    );
  });
});
