import { describe, expect, test } from 'vitest';
import { appraise } from '../../../src/model/appraise.ts';
import { preset, type ScenarioDepartures } from '../../../src/scenario/departures.ts';
import {
  aCell,
  aContribution,
  anAssumption,
  anEvent,
  aPackage,
  aPartner,
  aProgrammeCost,
  aStatedRate,
  aUnitCost,
  partnerId,
  pounds,
} from '../../fixtures/aPackage.ts';
import { aRate, following } from '../../fixtures/expectations.ts';
import { simulated } from '../../fixtures/simulated.ts';

/*
 * Nothing here has a range: every draw is the figure itself. Births: 20 × 0.2 × 0.9 × 2 years = 7.2; removals half as
 * many, one seen, rounded: 3. 0.75 × 0.8 of each is counted: 4.32 and 1.8. The ambulance's events are hidden.
 */
function fixedPack(over: Parameters<typeof aPackage>[0] = {}) {
  return aPackage({
    partners: [
      aPartner('ambulance'),
      aPartner('council'),
      aPartner('housing', { funderId: partnerId('council') }),
      aPartner('nhs'),
    ],
    events: [anEvent('birth'), anEvent('removal'), anEvent('callout')],
    counterfactuals: [
      aStatedRate('birth', {
        expectation: aRate(0.2, [0, 24]),
        probability: 0.9,
      }),
      aStatedRate('removal', {
        expectation: following('birth'),
        probability: 0.5,
        observed: 1,
        rounding: 'nearest',
      }),
    ],
    assumptions: [anAssumption('*', { deadweight: 0.25, attribution: 0.8 })],
    unitCosts: [
      aUnitCost('birth', 'nhs', { amount: pounds(100), cashableShare: 0.25 }),
      aUnitCost('callout', 'ambulance'),
      aUnitCost('removal', 'council', { amount: pounds(1000), cashableShare: 0.5 }),
      aUnitCost('removal', 'council', { amount: pounds(500), yearOffset: 1, cashableShare: 1 }),
      aUnitCost('removal', 'housing', { amount: pounds(10) }),
    ],
    cells: [
      aCell('first', 'callout', [-12, 0], { events: 'c' }),
      aCell('first', 'callout', [0, 18], { events: 'c' }),
    ],
    ...over,
  });
}
const rules: ScenarioDepartures = { ...preset('prudent'), rounding: true, discounting: 'none' };
const drawn = (pack = fixedPack()) => simulated(appraise(pack, rules), { seed: 1, draws: 3 });
const near = (amount: number): unknown => expect.closeTo(amount, 8);
const just = (amount: number) => ({
  low: near(amount),
  high: near(amount),
  atEdge: false,
});
const thrice = (amount: number) => Array.from({ length: 3 }, () => near(amount));

describe('M22: what nothing moves is the same in every draw', () => {
  test('events, after deadweight, attribution and rounding to whole events', () => {
    expect(drawn().draws.events.map((draws) => [...draws])).toEqual([thrice(4.32), thrice(1.8)]);
  });

  test('money of the whole: in all, cashable, and at once', () => {
    const { total, cashable, immediate } = drawn().draws.programme;
    // 4.32 × £100 + 1.8 × (£1,000 + £500 + £10).
    expect([...total]).toEqual(thrice(432 + 2718));
    expect([...cashable]).toEqual(thrice(108 + 900 + 900));
    expect([...immediate]).toEqual(thrice(432 + 1818));
  });

  test('ranges of the whole, of each partner and of each funder; none of whom nothing can be shown', () => {
    const { programme, partners, funders } = drawn();
    expect(programme).toMatchObject({
      avoided: just(3150),
      cashable: just(1908),
      capacity: just(1242),
      immediate: just(2250),
    });
    expect([...partners]).toEqual([
      ['council', just(2700)],
      ['housing', just(18)],
      ['nhs', just(432)],
    ]);
    expect([...funders.keys()]).toEqual(['council', 'nhs']);
    expect(funders.get(partnerId('council'))?.avoided).toEqual(just(2718));
  });

  test('a partner without a unit cost avoids nothing in every draw', () => {
    const pack = fixedPack({ unitCosts: [aUnitCost('birth', 'nhs')] });
    expect(drawn(pack).partners.get(partnerId('council'))).toEqual(just(0));
  });

  test('chances: sure of what is under the figure, and none over it; in all and cashable', () => {
    const chancesAt = (paid: number) => {
      const { programme, funders } = drawn(
        fixedPack({
          contributions: [aContribution('council', { amount: pounds(paid) })],
          programmeCosts: [aProgrammeCost({ amount: pounds(paid) })],
        }),
      );
      const council = funders.get(partnerId('council'));
      return [
        [programme.ofRecovery, programme.ofRecoveryCashable],
        [council?.ofRecovery, council?.ofRecoveryCashable],
        [funders.get(partnerId('nhs'))?.ofRecovery],
      ];
    };
    expect(chancesAt(1850)).toEqual([[1, 1], [1, 0], [null]]);
    expect(chancesAt(2000)).toEqual([[1, 0], [1, 0], [null]]);
    expect(chancesAt(3000)).toEqual([[1, 0], [0, 0], [null]]);
    expect(chancesAt(3200)).toEqual([[0, 0], [0, 0], [null]]);
    expect(chancesAt(0)).toEqual([[null, null], [null, null], [null]]);
  });

  test('a change of nothing at all stays nothing', () => {
    const pack = fixedPack({
      counterfactuals: [
        aStatedRate('birth', {
          expectation: aRate(0.05, [0, 12]),
          observed: 1,
        }),
      ],
      unitCosts: [aUnitCost('birth', 'nhs')],
    });
    expect(drawn(pack).programme.avoided).toEqual(just(0));
  });
});
