import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  capped,
  current,
  custom,
  equal,
  proportional,
  type Gain,
  type Rule,
} from '../../../src/model/costSharing/rules.ts';
import { shapley } from '../../../src/model/costSharing/shapley.ts';
import { seededUniform } from '../../../src/model/seededUniform.ts';
import { partnerId } from '../../fixtures/aPackage.ts';
import { law } from '../../fixtures/law.ts';
import { expectSame, sumOf } from '../../fixtures/sameMoney.ts';
import { aGain, someCost, someGains } from './someGains.ts';

const byShapley = shapley(seededUniform(1));
const collected = (pays: readonly number[]) => sumOf(pays, (paid) => paid);
const benefits = (gains: readonly Gain[]) => sumOf(gains, ({ benefit }) => Math.max(0, benefit));

const BY_BENEFIT: readonly (readonly [string, Rule])[] = [
  ['proportional', proportional],
  ['capped', capped],
  ['shapley', byShapley],
];
const EVERY_RULE: readonly (readonly [string, Rule])[] = [
  ['current', current],
  ['equal', equal],
  ...BY_BENEFIT,
];

describe('M23: what a rule collects', () => {
  law(
    'equally: all of the cost, whatever is gained',
    fc.property(someCost, someGains, (cost, gains) => {
      expectSame(collected(equal(cost, gains)), cost);
    }),
  );

  law(
    'in proportion: all of the cost where anybody gains, and the same return for every pound',
    fc.property(someCost, someGains, (cost, gains) => {
      const pays = proportional(cost, gains);
      expectSame(collected(pays), benefits(gains) > 0 ? cost : 0);
      gains.forEach(({ benefit }, index) => {
        if (benefit > 0) expectSame((pays[index] ?? 0) * benefits(gains), cost * benefit);
      });
    }),
  );

  law(
    'capped: nobody pays more than it could stop spending, and what is left over is left over only once all do',
    fc.property(someCost, someGains, (cost, gains) => {
      const pays = capped(cost, gains);
      const caps = gains.map(({ benefit, cashable }) => (benefit > 0 ? Math.max(0, cashable) : 0));
      pays.forEach((paid, index) => expect(paid).toBeLessThanOrEqual((caps[index] ?? 0) + 1e-6));
      expectSame(collected(pays), Math.min(cost, collected(caps)));
    }),
  );

  law(
    'by Shapley value: all of the cost where the benefits cover it, else all of the benefits',
    fc.property(someCost, someGains, (cost, gains) => {
      expectSame(collected(byShapley(cost, gains)), Math.min(cost, benefits(gains)));
    }),
  );

  test('as now: what is contributed, and as agreed by hand: the agreed shares', () => {
    const gains = [
      aGain(1, { contribution: 30 }),
      aGain(2, { funderId: partnerId('b'), contribution: 12 }),
    ];
    expect(current(100, gains)).toEqual([30, 12]);
    expect(custom(new Map([[partnerId('b'), 0.25]]))(100, gains)).toEqual([0, 25]);
  });
});

describe.each(EVERY_RULE)('M23, %s', (_name, rule) => {
  law(
    'nobody is paid, and the order of the funders changes nothing',
    fc.property(someCost, someGains, (cost, gains) => {
      const pays = rule(cost, gains);
      const turned = rule(cost, gains.toReversed()).toReversed();
      pays.forEach((paid, index) => {
        expect(paid).toBeGreaterThanOrEqual(-1e-6);
        expectSame(turned[index], paid);
      });
    }),
  );
});

describe.each(BY_BENEFIT)('M23, %s', (_name, rule) => {
  law(
    'a funder without a benefit pays nothing',
    fc.property(someCost, someGains, (cost, gains) => {
      rule(cost, gains).forEach((paid, index) => {
        if ((gains[index]?.benefit ?? 0) <= 0) expect(paid).toBe(0);
      });
    }),
  );

  law(
    'funders that gain alike pay alike',
    fc.property(someCost, someGains, (cost, [first = aGain(1), ...gains]) => {
      const pays = rule(cost, [first, { ...first, funderId: partnerId('twin') }, ...gains]);
      expectSame(pays[1], pays[0] ?? 0);
    }),
  );
});

describe.each([
  ['proportional', proportional],
  ['shapley', byShapley],
] as const)('M23, %s', (_name, rule) => {
  law(
    'who gains more never pays less, beside others or than before',
    fc.property(someCost, someGains, fc.nat({ max: 100_000 }), (cost, gains, more) => {
      const pays = rule(cost, gains);
      gains.forEach((gain, index) => {
        const paid = pays[index] ?? 0;
        gains.forEach((other, place) => {
          if (other.benefit >= gain.benefit) {
            expect((pays[place] ?? 0) - paid).toBeGreaterThanOrEqual(-1e-6);
          }
        });
        const richer = gains.with(index, { ...gain, benefit: gain.benefit + more });
        expect((rule(cost, richer)[index] ?? 0) - paid).toBeGreaterThanOrEqual(-1e-6);
      });
    }),
  );
});

law(
  'M23: by Shapley value nobody pays more than it gains',
  fc.property(someCost, someGains, (cost, gains) => {
    byShapley(cost, gains).forEach((paid, index) => {
      expect(paid).toBeLessThanOrEqual(Math.max(0, gains[index]?.benefit ?? 0) + 1e-6);
    });
  }),
);
