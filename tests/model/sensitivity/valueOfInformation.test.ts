import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueOfInformation } from '../../../src/model/sensitivity/valueOfInformation.ts';
import { law } from '../../fixtures/law.ts';

const COUNT = 10_000;
/** Shares spread evenly over [0, 1). */
const even = Float64Array.from({ length: COUNT }, (_, draw) => (draw + 0.5) / COUNT);
/** The same in an order that has nothing to do with it. */
const other = even.map((_, draw) => even[(draw * 7919) % COUNT] ?? 0);

describe('M22: what it is worth to know before deciding', () => {
  test('of two outcomes, £300 gained or £100 lost, one as likely as the other: £50', () => {
    // Fund: (300 − 100) ÷ 2 = 100. Knowing: 300 ÷ 2 + 0 = 150.
    const net = even.map((share) => (share < 0.5 ? -100 : 300));
    expect(valueOfInformation(net, { inputs: [] }, []).whole).toBeCloseTo(50, 9);
  });

  test('of two outcomes where one would not fund: £400 lost or £300 gained: £150', () => {
    const net = even.map((share) => (share < 0.5 ? -400 : 300));
    expect(valueOfInformation(net, { inputs: [] }, []).whole).toBeCloseTo(150, 9);
  });

  test('is nothing where every outcome decides alike', () => {
    expect(valueOfInformation(even, { inputs: [] }, []).whole).toBe(0);
    expect(
      valueOfInformation(
        even.map((share) => -share),
        { inputs: [] },
        [],
      ).whole,
    ).toBe(0);
  });

  test('an input that settles everything is worth all of it, one that settles nothing next to nothing', () => {
    // net = 2u − 1: fund or not is even; knowing u is worth the mean of max(2u − 1, 0) = ¼.
    const net = even.map((share) => 2 * share - 1);
    const { whole, byInput } = valueOfInformation(net, { inputs: [other, even] }, [
      'deadweight.a',
      'rate.b',
    ]);
    expect(whole).toBeCloseTo(0.25, 4);
    expect(byInput.map(({ input }) => input)).toEqual(['rate.b', 'deadweight.a']);
    expect(byInput[0]?.value).toBeCloseTo(0.25, 4);
    expect(byInput[1]?.value).toBeLessThan(0.02);
  });

  // Legendre polynomials to degree 4 of the share: each by itself is found whole, and the fifth not at all.
  const [second, third, fourth, fifth] = [
    (x: number) => (3 * x ** 2 - 1) / 2,
    (x: number) => (5 * x ** 3 - 3 * x) / 2,
    (x: number) => (35 * x ** 4 - 30 * x ** 2 + 3) / 8,
    (x: number) => (63 * x ** 5 - 70 * x ** 3 + 15 * x) / 8,
  ] as const;

  test.each([
    ['of degree 2', (x: number) => second(x)],
    ['of degree 3', (x: number) => third(x)],
    ['of degree 4', (x: number) => fourth(x)],
    ['of all of them', (x: number) => 0.1 + x + 2 * second(x) - 3 * third(x) + 4 * fourth(x)],
  ])('an input that settles the answer by a curve %s is worth all of it', (_, curve) => {
    const net = even.map((share) => curve(2 * share - 1));
    const { whole, byInput } = valueOfInformation(net, { inputs: [even] }, ['rate.b']);
    expect(whole).toBeGreaterThan(0.1);
    expect(byInput[0]?.value).toBeCloseTo(whole, 4);
  });

  test('a curve of degree 5 is beyond what is looked for', () => {
    const net = even.map((share) => fifth(2 * share - 1));
    const { whole, byInput } = valueOfInformation(net, { inputs: [even] }, ['rate.b']);
    expect(whole).toBeGreaterThan(0.1);
    expect(byInput[0]?.value).toBeCloseTo(0, 4);
  });

  test('is told of the input that is worth most first', () => {
    const net = even.map((share, draw) => 2 * share - 1 + (other[draw] ?? 0) - 0.5);
    const { byInput } = valueOfInformation(net, { inputs: [other, even] }, ['rate.a', 'rate.b']);
    expect(byInput.map(({ input }) => input)).toEqual(['rate.b', 'rate.a']);
  });

  const drawn = fc
    .array(
      fc.record({
        net: fc.integer({ min: -1000, max: 1000 }),
        share: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      }),
      { minLength: 1, maxLength: 80 },
    )
    .map((rows) => ({
      net: Float64Array.from(rows, ({ net }) => net),
      share: Float64Array.from(rows, ({ share }) => share),
    }));

  law(
    'is never less than nothing, and no input is worth more than knowing everything',
    fc.property(drawn, ({ net, share }) => {
      const { whole, byInput } = valueOfInformation(net, { inputs: [share] }, ['rate.a']);
      expect(whole).toBeGreaterThanOrEqual(0);
      expect(byInput[0]?.value).toBeGreaterThanOrEqual(0);
      expect(byInput[0]?.value).toBeLessThanOrEqual(whole);
    }),
  );
});
