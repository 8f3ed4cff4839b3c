import { describe, expect, test } from 'vitest';
import {
  explainBenefit,
  explainNextGroupCost,
  explainShare,
  explainToFind,
  type SharingStep,
} from '../../../src/model/explain/explainSharing.ts';
import type { FundingDepartures } from '../../../src/scenario/departures.ts';
import { partnerId } from '../../fixtures/aPackage.ts';
import { optionOf, sharedCost } from '../../fixtures/sharedCost.ts';

function withoutDust(part: unknown): unknown {
  return typeof part === 'number' ? Number(part.toPrecision(9)) : part;
}

/** A chain step by step: what is done with which figure, and what that figure is. */
function told(chain: readonly SharingStep[]): readonly string[] {
  return chain.map(({ operation, value, is }) => {
    const { of, ...more } = is;
    const details: readonly unknown[] = Object.values(more);
    return [operation, value, of, ...details].map(withoutDust).join(' ');
  });
}

/* The council avoids £6,000 (half cashable), the NHS £1,000, the police spend £100 more; the cost is £4,500. */
describe('M23: how a figure of the next group is made', () => {
  const chainsOf = (funding: FundingDepartures) => {
    const { appraisal, sharing } = sharedCost(funding);
    return {
      cost: () => told(explainNextGroupCost(appraisal, sharing)),
      benefit: (id: string) => told(explainBenefit(appraisal, sharing, partnerId(id))),
      pays: (rule: string, id: string) =>
        told(explainShare(appraisal, sharing, optionOf(rule, sharing), partnerId(id))),
      toFind: (rule: string) => told(explainToFind(appraisal, sharing, optionOf(rule, sharing))),
    };
  };

  test('for as many women as were counted', () => {
    const { cost, benefit, pays, toFind } = chainsOf({ custom: { nhs: 0.25 } });
    expect(cost()).toEqual(['start 4500 programmeCost']);
    expect(benefit('council')).toEqual(['start 6000 pastBenefit']);
    expect(pays('current', 'council')).toEqual(['start 3000 contribution']);
    expect(pays('equal', 'nhs')).toEqual([
      'start 4500 programmeCost',
      'multiply 0.333333333 equalPart 3',
    ]);
    expect(pays('proportional', 'nhs')).toEqual([
      'start 4500 programmeCost',
      'multiply 0.142857143 partOfBenefits 1000 7000',
    ]);
    expect(pays('capped', 'council')).toEqual(['start 3000 pastCap']);
    expect(pays('shapley', 'nhs')).toEqual(['start 1000 benefit', 'add -500 keptGain']);
    expect(pays('custom', 'nhs')).toEqual([
      'start 4500 programmeCost',
      'multiply 0.25 agreedShare',
    ]);
    expect(pays('custom', 'council')).toEqual([
      'start 4500 programmeCost',
      'multiply 0 agreedShare',
    ]);
    for (const rule of ['proportional', 'capped', 'shapley']) {
      expect(pays(rule, 'police')).toEqual(['start 0 nothing']);
    }
    expect(toFind('current')).toEqual([
      'start 4500 programmeCost',
      'add -3000 paid current council',
      'add -2000 paid current nhs',
      'add 0 paid current police',
    ]);
  });

  test('for twice as many', () => {
    const { cost, benefit, pays } = chainsOf({ women: 40 });
    const twice = 'multiply 2 women 40 20';
    expect(cost()).toEqual(['start 4500 programmeCost', twice]);
    expect(benefit('police')).toEqual(['start -100 pastBenefit', twice]);
    expect(pays('current', 'nhs')).toEqual(['start 2000 contribution', twice]);
    expect(pays('equal', 'nhs')).toEqual([
      'start 4500 programmeCost',
      twice,
      'multiply 0.333333333 equalPart 3',
    ]);
    expect(pays('capped', 'nhs')).toEqual(['start 1000 pastCap', twice]);
  });

  test('a cost that is typed is the cost; those at their most pay theirs, the rest share what is left', () => {
    const { cost, pays } = chainsOf({ cost: 3600 });
    expect(cost()).toEqual(['start 3600 typedCost']);
    // In proportion the council would pay £3,086, which is over its cashable £3,000; the NHS the other £600.
    expect(pays('capped', 'nhs')).toEqual([
      'start 3600 typedCost',
      'add -3000 paidAtMost council',
      'multiply 1 partOfBenefits 1000 1000',
    ]);
  });

  test('of a funder that takes no part there is nothing to explain', () => {
    const { benefit } = chainsOf({ funders: ['nhs', 'police'] });
    expect(() => benefit('council')).toThrow('council takes no part.');
    expect(benefit('nhs')).toEqual(['start 1000 pastBenefit']);
  });
});
