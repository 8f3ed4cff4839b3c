import type { EventSettings } from '../scenario/scenario.ts';

/**
 * The part of a change that the programme may claim: `net = gross × (1 − deadweight) × attribution`.
 * The two are multiplied, not added; the sign stays. Source: M5.
 */
export function netAvoided(
  gross: number,
  { deadweight, attribution }: Pick<EventSettings, 'deadweight' | 'attribution'>,
): number {
  return gross * (1 - deadweight) * attribution;
}
