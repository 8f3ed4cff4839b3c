import type { Benchmark } from '../domain/evidence.ts';
import { isFigure, type Figure } from '../domain/marker.ts';
import type { Disclosure, Programme } from '../domain/programme.ts';
import { roundCount } from './roundCount.ts';

const COUNT_OF_WOMEN = 'women';
const SHARE = 'share';
const COUNT_SUFFIX = /_women$/;
const SHARE_SUFFIX = /_share$/;
/** Shares of many appointments, which give back no number of women; told to the nearest 5 %. */
const SHARES_OF_APPOINTMENTS: readonly string[] = ['appointments_attended_share'];
const STEPS_OF_SHARE = 20;

/**
 * Figures that stand beside the money. Of those of the programme itself that are not published already,
 * counts of women are hidden below `minWomen` and rounded above it, and shares are worked out from the
 * rounded counts; a share of women without its count would give the count back, and is hidden. Source: M28.
 */
export function protectBenchmarks(
  benchmarks: readonly Benchmark[],
  { area, disclosure }: Pick<Programme, 'area' | 'disclosure'>,
  women: number,
): readonly Benchmark[] {
  const isOwn = (row: Benchmark) => row.area === area && row.sourceUrl === '';
  const counted = benchmarks.map((row) =>
    isOwn(row) && row.unit === COUNT_OF_WOMEN
      ? { ...row, value: protectedCount(row.value, disclosure) }
      : row,
  );
  return counted.map((row) =>
    isOwn(row) && row.unit === SHARE
      ? { ...row, value: protectedShare(row, counted, roundCount(women, disclosure.roundTo)) }
      : row,
  );
}

function protectedCount(count: Figure, { minWomen, roundTo }: Disclosure): Figure {
  if (!isFigure(count)) return count;
  return count < minWomen ? 'c' : roundCount(count, roundTo);
}

function protectedShare(share: Benchmark, counted: readonly Benchmark[], women: number): Figure {
  if (!isFigure(share.value)) return share.value;
  if (SHARES_OF_APPOINTMENTS.includes(share.measure)) {
    return Math.round(share.value * STEPS_OF_SHARE) / STEPS_OF_SHARE;
  }
  const count = counted.find(
    (row) =>
      row.unit === COUNT_OF_WOMEN &&
      row.measure.replace(COUNT_SUFFIX, '') === share.measure.replace(SHARE_SUFFIX, '') &&
      row.area === share.area &&
      row.period === share.period,
  );
  if (count === undefined || !isFigure(count.value) || women === 0) return 'c';
  return Math.min(1, count.value / women);
}
