import { describe, expect, test } from 'vitest';
import { appraise } from '../../../src/model/appraise.ts';
import { sharingChances } from '../../../src/model/costSharing/sharingChances.ts';
import { trueUp } from '../../../src/model/costSharing/trueUp.ts';
import type { Draws } from '../../../src/model/simulation/simulate.ts';
import { preset, type FundingDepartures } from '../../../src/scenario/departures.ts';
import { aContribution, partnerId, pounds } from '../../fixtures/aPackage.ts';
import { checkedFolder, EXAMPLE } from '../../fixtures/checkedFolder.ts';
import { addedCostOnly, policeHidden, threeFunders } from '../../fixtures/fundersPackage.ts';
import { optionOf, sharedCost, sharingOf } from '../../fixtures/sharedCost.ts';
import { simulated } from '../../fixtures/simulated.ts';

const near = (amount: number): unknown => expect.closeTo(amount, 6);

/** Draws made by hand: one, in which each partner avoids so much, and the square of it in cashable money. */
const oneDraw = (...figures: readonly (readonly [string, number])[]): Draws => ({
  seed: 1,
  count: 1,
  programme: {
    total: Float64Array.of(0),
    cashable: Float64Array.of(0),
    immediate: Float64Array.of(0),
  },
  partners: new Map(
    figures.map(([id, pounds_]) => [
      partnerId(id),
      { total: Float64Array.of(pounds_), cashable: Float64Array.of(pounds_ ** 2) },
    ]),
  ),
  events: [],
  inputs: [],
});

describe('the true-up after the event', () => {
  test('moves what was paid until shares paid are shares avoided, and adds to nothing', () => {
    const { appraisal, sharing } = sharedCost();
    const adjustments = trueUp(optionOf('current', sharing), appraisal, null);
    expect(adjustments.map(({ pounds: amount }) => amount)).toEqual([
      near((5000 * 6) / 7 - 3000),
      near(5000 / 7 - 2000),
      0,
    ]);
    expect(adjustments.map(({ shareOfPaid }) => shareOfPaid)).toEqual([0.6, 0.4, 0]);
    const sum = adjustments.reduce((total, { pounds: amount }) => total + (amount ?? 0), 0);
    expect(sum).toBeCloseTo(0, 9);
  });

  test('asks nothing of anybody who paid in proportion', () => {
    const { appraisal, sharing } = sharedCost();
    for (const { pounds: amount } of trueUp(optionOf('proportional', sharing), appraisal, null)) {
      expect(amount).toBeCloseTo(0, 9);
    }
  });

  test('has a range about each adjustment where there are draws', () => {
    const appraisal = appraise(checkedFolder(EXAMPLE), preset('prudent'));
    const { draws } = simulated(appraisal, { seed: 1, draws: 800 });
    const adjustments = trueUp(optionOf('current', sharingOf(appraisal)), appraisal, draws);
    expect(adjustments).toHaveLength(4);
    for (const { pounds: amount, range } of adjustments) {
      expect(range).not.toBeNull();
      expect(range?.low).toBeLessThan(amount ?? -Infinity);
      expect(range?.high).toBeGreaterThan(amount ?? Infinity);
    }
  });

  test('leaves out a funder of whom nothing can be shown, with what it paid', () => {
    const { appraisal, sharing } = sharedCost({}, policeHidden());
    const [council, nhs, police] = trueUp(optionOf('equal', sharing), appraisal, null);
    // £1,500 each; of £3,000 the council has six parts in seven.
    expect(council).toEqual({
      funderId: 'council',
      shareOfPaid: 0.5,
      shareOfAvoided: near(6 / 7),
      pounds: near((3000 * 6) / 7 - 1500),
      range: null,
    });
    expect(nhs?.pounds).toBeCloseTo(3000 / 7 - 1500, 6);
    expect(police).toEqual({
      funderId: 'police',
      shareOfPaid: null,
      shareOfAvoided: null,
      pounds: null,
      range: null,
    });
  });
});

describe('the true-up where there is nothing to set against each other', () => {
  const rangesOf = (draws: Draws, funding: FundingDepartures = {}) => {
    const { appraisal, sharing } = sharedCost(funding);
    return trueUp(optionOf('current', sharing), appraisal, draws).map(({ range }) => range);
  };
  const just = (amount: number) => ({ low: near(amount), high: near(amount) });

  test('each draw has its own adjustments, by what each funder’s partners avoid in it, none below zero', () => {
    const draws = oneDraw(['council', 10], ['housing', 20], ['nhs', 10], ['police', -5]);
    // £5,000 were paid: three parts in four are the council’s, one is the NHS’s.
    expect(rangesOf(draws)).toEqual([just(750), just(-750), just(0)]);
    // Cashable: 100 + 400, 100 and 25.
    expect(rangesOf(draws, { basis: 'cashable' })).toEqual([
      just((5000 * 500) / 625 - 3000),
      just((5000 * 100) / 625 - 2000),
      just((5000 * 25) / 625),
    ]);
  });

  test('a draw in which nobody avoids anything asks nothing of anybody', () => {
    expect(rangesOf(oneDraw(['council', 0], ['nhs', -1]))).toEqual([just(0), just(0), just(0)]);
  });

  test('nobody avoided anything: shares of what was paid, and no adjustment', () => {
    const { appraisal, sharing } = sharedCost({}, addedCostOnly());
    const drawn = oneDraw(['police', 7]);
    expect(trueUp(optionOf('current', sharing), appraisal, drawn)).toEqual([
      { funderId: 'police', shareOfPaid: 1, shareOfAvoided: null, pounds: null, range: null },
    ]);
  });

  test('nobody paid anything: shares of what was avoided, and no adjustment', () => {
    const contributions = [aContribution('council', { amount: pounds(0) })];
    const { appraisal, sharing } = sharedCost({}, threeFunders({ contributions }));
    const drawn = oneDraw(['council', 10], ['nhs', 10]);
    expect(trueUp(optionOf('current', sharing), appraisal, drawn)).toEqual(
      [
        ['council', 6 / 7],
        ['nhs', 1 / 7],
        ['police', 0],
      ].map(([funderId, share]) => ({
        funderId,
        shareOfPaid: null,
        shareOfAvoided: near(Number(share)),
        pounds: null,
        range: null,
      })),
    );
  });
});

describe('the chance that what a funder avoids is worth more than it pays', () => {
  test('is the share of draws in which its partners avoid more, for as many women', () => {
    const draws: Draws = {
      ...oneDraw(),
      count: 4,
      partners: new Map([
        [
          partnerId('council'),
          { total: Float64Array.of(1, 2, 3, 4), cashable: Float64Array.of(9, 9, 9, 0) },
        ],
        [
          partnerId('housing'),
          { total: Float64Array.of(0, 0, 0, 0), cashable: Float64Array.of(0, 0, 0, 0) },
        ],
      ]),
    };
    const chancesOf = (funding: FundingDepartures) => {
      const { appraisal, sharing } = sharedCost({
        cost: 12,
        custom: { council: 0.25 },
        ...funding,
      });
      return sharingChances(sharing, appraisal, draws).at(-1);
    };
    // It pays £3. Others pay nothing.
    expect(chancesOf({})).toEqual([0.25, null, null]);
    expect(chancesOf({ women: 40 })).toEqual([0.75, null, null]);
    expect(chancesOf({ basis: 'cashable' })).toEqual([0.75, null, null]);
    // The police pay, and avoid nothing in any draw.
    expect(chancesOf({ custom: { police: 1 } })).toEqual([null, null, 0]);
  });
});
