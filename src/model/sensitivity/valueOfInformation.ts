import type { Draws } from '../simulation/simulate.ts';
import type { InputName } from '../simulation/uncertainInputs.ts';

/** Degree of the curve that stands for what is expected of the answer, given one input. */
const DEGREE = 4;

/**
 * What it would be worth to know, before deciding to fund or not: pounds of the scenario's money, ≥ 0.
 * `whole` is the expected value of perfect information. Source: M22.
 */
export interface ValueOfInformation {
  readonly whole: number;
  readonly byInput: readonly { readonly input: InputName; readonly value: number }[];
}

/**
 * `EVPI = E[max(net, 0)] − max(E[net], 0)`, and for one input the same of what is expected of the net
 * given that input, found by regression of the draws on Legendre polynomials of its drawn share.
 *
 * @param net what is avoided less what the programme costs, one place a draw.
 */
export function valueOfInformation(
  net: Float64Array,
  draws: Pick<Draws, 'inputs'>,
  names: readonly InputName[],
): ValueOfInformation {
  const whole = gainFromKnowing(net);
  return {
    whole,
    byInput: names
      .map((input, place) => {
        const shares = draws.inputs[place] ?? new Float64Array(net.length);
        // The curve is fitted, so that it may stray above what knowing everything is worth.
        return { input, value: Math.min(whole, gainFromKnowing(fitted(net, shares))) };
      })
      .toSorted((left, right) => right.value - left.value),
  };
}

function gainFromKnowing(net: Float64Array): number {
  let sum = 0;
  let worthFunding = 0;
  for (const value of net) {
    sum += value;
    worthFunding += Math.max(value, 0);
  }
  return Math.max(0, worthFunding / net.length - Math.max(sum / net.length, 0));
}

/**
 * The curve of `net` over shares drawn evenly from [0, 1): Legendre polynomials are orthogonal there, so
 * each coefficient is a mean: `(2k + 1) × mean(net × P_k(2u − 1))`.
 */
function fitted(net: Float64Array, shares: Float64Array): Float64Array {
  const coefficients = new Float64Array(DEGREE + 1);
  shares.forEach((share, draw) => {
    legendre(2 * share - 1).forEach((term, degree) => {
      const each = ((2 * degree + 1) * term * (net[draw] ?? 0)) / net.length;
      coefficients[degree] = (coefficients[degree] ?? 0) + each;
    });
  });
  return shares.map((share) =>
    legendre(2 * share - 1).reduce(
      (sum, term, degree) => sum + term * (coefficients[degree] ?? 0),
      0,
    ),
  );
}

function legendre(x: number): readonly number[] {
  const terms = [1, x];
  for (let degree = 1; degree < DEGREE; degree += 1) {
    const [before = 1, last = x] = terms.slice(-2);
    terms.push(((2 * degree + 1) * x * last - degree * before) / (degree + 1));
  }
  return terms;
}
