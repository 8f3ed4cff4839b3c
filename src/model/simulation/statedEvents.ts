import type { ModelledEventPlan } from './drawPlan.ts';
import { triangularQuantile } from './triangular.ts';
import type { UncertainValue } from './uncertainInputs.ts';

/**
 * How many events one draw takes not to have happened, before any share is taken off:
 * `(rate × probabilities × woman-years − observed) × rounding factor`. Source: M22.
 *
 * @param valueOf what the draw makes of an input.
 */
export function grossOfDraw(
  event: ModelledEventPlan,
  valueOf: (input: UncertainValue) => number,
): number {
  const expected = event.stated.probabilities.reduce(
    (product, probability) => product * valueOf(probability),
    valueOf(event.stated.rate) * event.womanYears,
  );
  return (expected - event.observed) * event.roundingFactor;
}

/**
 * The same of every draw, in order.
 *
 * @param inputs the share 0–1 drawn for every input, by its place.
 */
export function grossDraws(
  event: ModelledEventPlan,
  { inputs, count }: { readonly inputs: readonly Float64Array[]; readonly count: number },
): Float64Array {
  return Float64Array.from({ length: count }, (_, draw) =>
    grossOfDraw(event, ({ place, range }) => triangularQuantile(range, inputs[place]?.[draw] ?? 0)),
  );
}
