import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { appraise } from '../../../src/model/appraise.ts';
import { shareCost, SHARING_RULES } from '../../../src/model/costSharing/shareCost.ts';
import {
  explainBenefit,
  explainNextGroupCost,
  explainShare,
  explainToFind,
} from '../../../src/model/explain/explainSharing.ts';
import { arbitrarySharing } from '../../fixtures/arbitrarySharing.ts';
import { expectSame } from '../../fixtures/sameMoney.ts';
import { workedOut } from '../../fixtures/workedOut.ts';

test('the cost, what each funder avoids and pays by every rule, and what is to be found are worked out again from their chains', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(arbitrarySharing, ({ pack, departures }) => {
      const appraisal = appraise(pack, departures);
      const sharing = shareCost(appraisal, 1);
      if (sharing === null) return;
      expectSame(workedOut(explainNextGroupCost(appraisal, sharing)), sharing.cost);
      for (const option of sharing.options) {
        seen.add(option.rule);
        expectSame(workedOut(explainToFind(appraisal, sharing, option)), option.unfunded);
        for (const { funderId, pays, benefit } of option.shares) {
          const chain = explainShare(appraisal, sharing, option, funderId);
          for (const { is } of chain) seen.add(is.of);
          expectSame(workedOut(chain), pays);
          expectSame(workedOut(explainBenefit(appraisal, sharing, funderId)), benefit ?? 0);
        }
      }
    }),
    { numRuns: 1500 },
  );
  expect([...seen]).toEqual(expect.arrayContaining([...SHARING_RULES]));
  expect([...seen]).toEqual(
    expect.arrayContaining([
      ...['programmeCost', 'typedCost', 'women', 'contribution', 'equalPart', 'partOfBenefits'],
      ...['pastCap', 'paidAtMost', 'benefit', 'keptGain', 'agreedShare', 'nothing'],
    ]),
  );
});
