import { chanceInWords } from '../../words/payback.ts';

/**
 * "71 in 100" that what is avoided is worth more than what is paid.
 *
 * @param chance 0–1; null where nothing is paid, or where there is none, or none yet.
 * @param pays null where contributions are not known.
 */
export function chanceText(chance: number | null, pays: number | null): string {
  if (pays === null) return '[x]';
  if (pays === 0) return '[z]';
  return chance === null ? '' : chanceInWords(Math.round(chance * 100));
}
