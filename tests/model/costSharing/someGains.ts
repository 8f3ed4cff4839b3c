import * as fc from 'fast-check';
import type { Gain } from '../../../src/model/costSharing/rules.ts';
import { partnerId } from '../../fixtures/aPackage.ts';

const pounds = (from: number, to: number) =>
  fc.integer({ min: from * 100, max: to * 100 }).map((pence) => pence / 100);

/** Funders of the next group; some gain nothing, some spend more, some have less to stop spending than they gain. */
export const someGains: fc.Arbitrary<readonly Gain[]> = fc
  .array(
    fc.record({
      benefit: fc.oneof(
        { weight: 4, arbitrary: pounds(0, 500_000) },
        { weight: 1, arbitrary: pounds(-50_000, 0) },
      ),
      cashable: pounds(-10_000, 400_000),
      contribution: pounds(0, 200_000),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((gains) =>
    gains.map((gain, index) => ({ ...gain, funderId: partnerId(`funder_${index + 1}`) })),
  );

export const someCost: fc.Arbitrary<number> = pounds(0, 1_500_000);

export function aGain(benefit: number, over: Partial<Gain> = {}): Gain {
  return { funderId: partnerId('a'), benefit, cashable: benefit, contribution: 0, ...over };
}
