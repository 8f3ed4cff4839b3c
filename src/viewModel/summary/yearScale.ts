import { multiples, roundStep, type Scale } from './scale.ts';
import type { YearRow } from './yearRows.ts';

const MOST_STEPS = 5;

/** A scale that holds every bar and the running total, and ends on round amounts. */
export function yearScale(rows: readonly YearRow[]): Scale {
  const lowest = Math.min(
    0,
    ...rows.map(({ avoided, cost, runningTotal }) =>
      Math.min(Math.min(avoided, 0) - (cost ?? 0), runningTotal),
    ),
  );
  const highest = Math.max(
    0,
    ...rows.map(({ avoided, runningTotal }) => Math.max(avoided, runningTotal)),
  );
  if (highest === lowest) return { min: 0, max: 1, ticks: [0] };
  const step = roundStep((highest - lowest) / MOST_STEPS);
  const min = Math.floor(lowest / step) * step;
  const max = Math.ceil(highest / step) * step;
  return { min, max, ticks: multiples(step, min, max) };
}
