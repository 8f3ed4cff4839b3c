import type { Disclosure } from '../../../src/domain/programme.ts';
import type { SpanCell, SpanTally } from './spanTally.ts';

/*
 * What the rules ask of single counts, as the attacker reads them: how many events or women a secret is away
 * from what was published. 0 where it would be published so. Source: M25.
 */

/** How far a secret is from something. */
export type Distance = (tally: SpanTally) => number;

type Cell = Readonly<SpanCell>;

export function fromSafe({ events, women, largest }: Cell, rules: Disclosure): number {
  if (events === 0) return 0;
  return Math.max(0, rules.minWomen - women) + Math.max(0, largest - rules.maxShare * events);
}

export function fromUnsafe(cell: Cell, rules: Disclosure): number {
  if (cell.events === 0) return 1;
  if (fromSafe(cell, rules) > 0) return 0;
  const spareShare = Math.floor(rules.maxShare * cell.events - cell.largest) + 1;
  return Math.min(cell.women - rules.minWomen + 1, spareShare);
}

export function fromRange(events: number, least: number, most: number): number {
  return Math.max(0, least - events, events - most);
}

/** From counts that round to a figure. */
export function fromFigure(events: number, shown: number, { roundTo }: Disclosure): number {
  if (shown === 0 && events === 0) return 0;
  const [least, most] = roundingOf(shown, roundTo);
  return fromRange(events, least, most);
}

/** From counts that are not told as "at most". */
export function fromMore(events: number, { roundTo }: Disclosure): number {
  return roundTo === 1 || events > roundTo ? 0 : roundTo + 1 - events;
}

/** The whole counts that round to a figure, halves up. */
function roundingOf(shown: number, roundTo: number): readonly [least: number, most: number] {
  return [Math.ceil(shown - roundTo / 2), Math.ceil(shown + roundTo / 2) - 1];
}
