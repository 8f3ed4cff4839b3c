import type { Grade } from '../domain/provenance.ts';
import { areMoreEvents } from './arithmeticDust.ts';

/** How much is taken off a benefit, by the worst grade of the evidence behind it. Source: M8. */
const CORRECTIONS: Readonly<Record<Grade, number>> = {
  1: 0,
  2: 0.05,
  3: 0.1,
  4: 0.15,
  5: 0.25,
  6: 0.4,
};

/** The correction, 0–1, for evidence of these grades: the worst one's. */
export function optimismCorrection(grades: readonly Grade[]): number {
  return Math.max(0, ...grades.map((grade) => CORRECTIONS[grade]));
}

/**
 * What the correction multiplies an event's money by: a benefit is made smaller, an added cost larger.
 * @param net events avoided in the whole package; its sign says which of the two the event is.
 */
export function optimismFactor(net: number, correction: number): number {
  return areMoreEvents(0, net) ? 1 + correction : 1 - correction;
}
