import { PHASES, type PhaseSpread } from './analystCounts.ts';

/** As many as a file holds, so that records and the equal stage table agree to the last bit. */
const DIGITS = 15;

/** Counts of several women: how many women, their events, and the squares of each woman's own count. */
type Spread = Pick<PhaseSpread, 'women' | 'events' | 'sumOfSquares'>;

/**
 * Variance (n − 1) over mean of women's counts: 1 where they differ as chance would have it, more where
 * a few women have most of the events.
 * @returns null for fewer than two women, or without events. Source: M24.
 */
export function varianceOverMean({ women, events, sumOfSquares }: Spread): number | null {
  if (women < 2 || events === 0) return null;
  return ((women * sumOfSquares) / events - events) / (women - 1);
}

/**
 * An event's dispersion: by phase over all the women given, phases weighted by woman-years, those
 * without events left out.
 * @returns null where no phase has events. Source: M24.
 */
export function dispersionOf(spreads: readonly PhaseSpread[]): number | null {
  let weighted = 0;
  let womanYears = 0;
  for (const phase of PHASES) {
    const pooled = pooledSpread(spreads.filter((spread) => spread.phase === phase));
    const ratio = varianceOverMean(pooled);
    if (ratio === null) continue;
    weighted += ratio * pooled.womanYears;
    womanYears += pooled.womanYears;
  }
  return womanYears === 0 ? null : Number((weighted / womanYears).toPrecision(DIGITS));
}

/** Spreads of different women in the same phase, added up. */
function pooledSpread(spreads: readonly PhaseSpread[]): Spread & Pick<PhaseSpread, 'womanYears'> {
  const total = (of: (spread: PhaseSpread) => number) =>
    spreads.reduce((sum, spread) => sum + of(spread), 0);
  return {
    women: total((spread) => spread.women),
    womanYears: total((spread) => spread.womanYears),
    events: total((spread) => spread.events),
    sumOfSquares: total((spread) => spread.sumOfSquares),
  };
}
