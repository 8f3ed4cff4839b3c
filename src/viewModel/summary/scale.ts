/** What an axis spans, and the few round amounts marked on it. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  /** Ascending, zero among them. */
  readonly ticks: readonly number[];
}

/** The extent of one chart on either side of zero; both 0 or more. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

const MOST_TICKS = 5;
/** The most of a width that added cost may take from what is avoided, in whichever chart needs it most. */
const WIDEST_LEFT = 0.75;
const ROUND_STEPS = [1, 2, 2.5, 5, 10] as const;

/**
 * Scales for charts that stand under each other, all with zero in the same place: each spans its own
 * extent, and leaves on either side of zero the same part of its width as the others.
 */
export function scalesThatShareZero(extents: readonly Extent[]): readonly Scale[] {
  const mostLeft = Math.max(
    0,
    ...extents.map(({ left, right }) => (left + right > 0 ? left / (left + right) : 0)),
  );
  const anyRight = extents.some(({ right }) => right > 0);
  const leftPart = anyRight ? Math.min(mostLeft, WIDEST_LEFT) : mostLeft;
  return extents.map(({ left, right }) => {
    const span = Math.max(
      leftPart > 0 ? left / leftPart : 0,
      leftPart < 1 ? right / (1 - leftPart) : 0,
    );
    const whole = scale(-span * leftPart, span * (1 - leftPart));
    return { ...whole, ticks: whole.ticks.filter((tick) => tick >= -left) };
  });
}

/** A scale from `min` to `max` that marks at most five round amounts, as finely as that allows. */
export function scale(min: number, max: number): Scale {
  const span = max - min;
  if (span <= 0) return { min: 0, max: 1, ticks: [0] };
  let step = roundStep(span / (2 * MOST_TICKS));
  let ticks = multiples(step, min, max);
  while (ticks.length > MOST_TICKS) {
    step = roundStep(step * 1.01);
    ticks = multiples(step, min, max);
  }
  return { min, max, ticks };
}

/** A scale from zero to the first round amount that is at least `highest`, which is the last of at most five marked. */
export function scaleUpTo(highest: number): Scale {
  if (highest <= 0) return { min: 0, max: 1, ticks: [0] };
  const step = roundStep(highest / (MOST_TICKS - 1));
  const max = Math.ceil(highest / step) * step;
  return { min: 0, max, ticks: multiples(step, 0, max) };
}

/** The smallest step of 1, 2, 2.5 or 5 times a power of ten that is at least `smallest`. */
export function roundStep(smallest: number): number {
  const power = 10 ** Math.floor(Math.log10(smallest));
  const factor = ROUND_STEPS.find((candidate) => candidate * power >= smallest * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** The multiples of `step` from `min` to `max`, ascending. */
export function multiples(step: number, min: number, max: number): readonly number[] {
  const first = Math.ceil(min / step);
  const last = Math.floor(max / step);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step || 0);
}
