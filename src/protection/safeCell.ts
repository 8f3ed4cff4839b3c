import type { Disclosure } from '../domain/programme.ts';
import type { SecretCell } from './secretCell.ts';

/** Shares read from a file have lost their last bits. */
const TOLERANCE = 1e-9;

/**
 * Whether a count may be shown: no woman had the event, or at least `minWomen` did and none of them
 * holds more than `maxShare` of it. Source: M25.
 */
export function isSafe(cell: SecretCell, { minWomen, maxShare }: Disclosure): boolean {
  if (cell.events === 0) return true;
  return cell.women >= minWomen && cell.largest <= maxShare * cell.events + TOLERANCE;
}
