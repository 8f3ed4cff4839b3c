import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { appraise } from '../../src/model/appraise.ts';
import { preset } from '../../src/scenario/departures.ts';
import { checkPackage } from '../../src/validate/checkPackage.ts';
import { roundAppraisal } from '../../src/viewModel/roundedAppraisal.ts';

const folder = 'public/data/rotherham-2020';

function rotherham2020() {
  const files = readdirSync(folder).map((path) => ({
    path,
    text: readFileSync(`${folder}/${path}`, 'utf8'),
  }));
  const checked = checkPackage(files);
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  return checked.package;
}

describe('Rotherham Pause Practice, Impact Report, 3 March 2020, § 2.5', () => {
  const appraisal = appraise(rotherham2020(), preset('reported'));
  const rounded = roundAppraisal(appraisal, 'pound');

  test('20 women × 0.33 × 2.25 years = 14.85, published as 15 avoided births', () => {
    expect(appraisal.events).toHaveLength(1);
    expect(appraisal.events[0]).toMatchObject({ kind: 'modelled', women: 20 });
    const [removal] = appraisal.events;
    if (removal?.kind !== 'modelled') throw new Error('The removal has no figure.');
    expect(removal.expected).toBeCloseTo(14.85, 10);
    expect(removal.grossAvoided).toBe(15);
    expect(removal.netAvoided).toBe(15);
  });

  test('£1,292,599 avoided at once', () => {
    expect(Math.round(appraisal.programme.immediate)).toBe(1_292_599);
  });

  test('£2,088,480 avoided over five years, £1,631,683 of it cashable and £456,797 internal', () => {
    expect(rounded.programme).toMatchObject({
      total: 2_088_480,
      cashable: 1_631_683,
      capacity: 456_797,
    });
  });

  test('the report names no contribution and no programme cost, so there is no net and no return', () => {
    expect(appraisal.programme.contributions).toBeNull();
    expect(appraisal.programme.cost).toBeNull();
    expect(appraisal.funders.every((funder) => funder.funding === null)).toBe(true);
  });
});

describe('The same case on prudent rules', () => {
  test('an 18-month pause can prevent 18 months of births: 20 × 0.33 × 1.5 = 9.9 before probability', () => {
    const appraisal = appraise(rotherham2020(), preset('prudent'));
    const [removal] = appraisal.events;
    if (removal?.kind !== 'modelled') throw new Error('The removal has no figure.');
    expect(removal.expected / removal.expectation.probability).toBeCloseTo(9.9, 10);
    expect(removal.expected).toBeCloseTo(9.9 * 0.9, 10);
  });
});
