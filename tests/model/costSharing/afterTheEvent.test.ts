import { describe, expect, test } from 'vitest';
import { mostRaised } from '../../../src/model/costSharing/mostRaised.ts';
import { paymentYears } from '../../../src/model/costSharing/paymentYears.ts';
import { bearSetback } from '../../../src/model/costSharing/setback.ts';
import type { FundingDepartures } from '../../../src/scenario/departures.ts';
import { aProgrammeCost, pounds, year } from '../../fixtures/aPackage.ts';
import { policeHidden, threeFunders } from '../../fixtures/fundersPackage.ts';
import { optionOf, sharedCost } from '../../fixtures/sharedCost.ts';

const near = (amount: number): unknown => expect.closeTo(amount, 6);

describe('what can be raised without anybody paying more than it avoids', () => {
  test('is what all avoid, none below zero, in all and on spending not needed', () => {
    const { appraisal, sharing } = sharedCost();
    expect(mostRaised(sharing, appraisal)).toEqual({ total: near(7000), cashable: near(4000) });
  });

  test('grows with the group, and is of those who take part', () => {
    const more = sharedCost({ women: 40 });
    expect(mostRaised(more.sharing, more.appraisal).total).toBeCloseTo(14_000, 6);
    const fewer = sharedCost({ funders: ['nhs', 'police'] });
    expect(mostRaised(fewer.sharing, fewer.appraisal).total).toBeCloseTo(1000, 6);
  });

  test('covers the cost exactly where sharing in proportion asks nobody for more than it avoids', () => {
    for (const cost of [4000, 6999.99, 7000, 7000.01, 9000]) {
      const { appraisal, sharing } = sharedCost({ cost });
      const asksTooMuch = optionOf('proportional', sharing).shares.some(
        ({ paysMoreThanItAvoids }) => paysMoreThanItAvoids === true,
      );
      expect(mostRaised(sharing, appraisal).total + 1e-6 >= cost).toBe(!asksTooMuch);
    }
  });
});

describe('who bears it', () => {
  const bear = (setback: { cost: number; avoided: number }, funding: FundingDepartures = {}) => {
    const { appraisal, sharing } = sharedCost(funding);
    const borne = bearSetback(appraisal, sharing, setback, 1);
    return (rule: string) => {
      const option = borne.find((each) => each.rule === rule);
      return {
        worseBy: option?.shares.map(({ worseBy }) => worseBy),
        unfundedMore: option?.unfundedMore,
        marks: option?.shares.map(({ paysMoreThanItAvoids }) => paysMoreThanItAvoids),
      };
    };
  };

  test('when it costs a tenth more: nobody as now, all alike if equal, in proportion if so', () => {
    const by = bear({ cost: 1.1, avoided: 1 }, { custom: { council: 0.5 } });
    expect(by('current')).toMatchObject({ worseBy: [0, 0, 0], unfundedMore: near(450) });
    expect(by('equal')).toMatchObject({
      worseBy: [near(150), near(150), near(150)],
      unfundedMore: near(0),
    });
    expect(by('proportional').worseBy).toEqual([near((450 * 6) / 7), near(450 / 7), 0]);
    expect(by('custom')).toMatchObject({ worseBy: [near(225), 0, 0], unfundedMore: near(225) });
  });

  test('when a quarter less is avoided: those who avoid, by what they avoid, under every rule', () => {
    const by = bear({ cost: 1, avoided: 0.75 });
    for (const rule of ['current', 'equal', 'proportional']) {
      expect(by(rule)).toMatchObject({
        worseBy: [near(1500), near(250), near(-25)],
        unfundedMore: 0,
      });
    }
  });

  test('marks who then pays more than it avoids', () => {
    expect(bear({ cost: 1.1, avoided: 1 })('proportional').marks).toEqual([false, false, false]);
    expect(bear({ cost: 1.1, avoided: 0.7 })('proportional').marks).toEqual([true, true, false]);
  });
});

describe('a funder of whom nothing can be shown', () => {
  test('is not in what can be raised', () => {
    const { appraisal, sharing } = sharedCost({ funders: ['police'] }, policeHidden());
    expect(mostRaised(sharing, appraisal)).toEqual({ total: 0, cashable: 0 });
  });

  test('bears what it pays more; how much less it avoids is not known', () => {
    const { appraisal, sharing } = sharedCost({}, policeHidden());
    const policeAt = (cost: number, avoided: number) =>
      bearSetback(appraisal, sharing, { cost, avoided }, 1)
        .find(({ rule }) => rule === 'equal')
        ?.shares.at(-1);
    const police = { funderId: 'police', paysMoreThanItAvoids: null };
    expect(policeAt(1.1, 1)).toEqual({ ...police, paysMore: near(150), worseBy: near(150) });
    expect(policeAt(1.1, 0.5)).toEqual({ ...police, paysMore: near(150), worseBy: null });
  });
});

describe('a setback', () => {
  test('tells what each pays more apart from what it avoids less', () => {
    const { appraisal, sharing } = sharedCost();
    const [, equal] = bearSetback(appraisal, sharing, { cost: 1.1, avoided: 0.75 }, 1);
    expect(equal).toEqual({
      rule: 'equal',
      shares: [
        {
          funderId: 'council',
          paysMore: near(150),
          worseBy: near(1650),
          paysMoreThanItAvoids: false,
        },
        { funderId: 'nhs', paysMore: near(150), worseBy: near(400), paysMoreThanItAvoids: true },
        { funderId: 'police', paysMore: near(150), worseBy: near(125), paysMoreThanItAvoids: true },
      ],
      unfundedMore: near(0),
    });
  });
});

describe('how a cost falls over years', () => {
  const sharesFor = (pack = threeFunders()) => {
    const { scenario } = sharedCost({ cost: 100 }, pack).appraisal;
    return paymentYears(pack, scenario);
  };

  test('is as the programme’s own costs fell', () => {
    const programmeCosts = [
      aProgrammeCost({ amount: pounds(300) }),
      aProgrammeCost({ amount: pounds(100), year: year('2020-21') }),
    ];
    expect(sharesFor(threeFunders({ programmeCosts }))).toEqual([0.75, 0, 0.25]);
  });

  test('is even where the costs that are there come to nothing', () => {
    const programmeCosts = [aProgrammeCost({ amount: pounds(0) })];
    expect(sharesFor(threeFunders({ programmeCosts }))).toEqual([12 / 18, 6 / 18]);
  });

  test('is even over the months of the programme where there is no cost to follow', () => {
    expect(sharesFor(threeFunders({ programmeCosts: [] }))).toEqual([12 / 18, 6 / 18]);
  });
});
