import type { Theme } from '../../domain/event.ts';
import { isFigure } from '../../domain/marker.ts';
import type { StagePlace } from './stageGeometry.ts';

interface RateMarkProps {
  readonly place: StagePlace;
  readonly theme: Theme;
  /** Which way rates run. */
  readonly rates: 'up' | 'across';
  readonly toRate: (rate: number) => number;
}

const RADIUS = 6.5;
const TICK = 6;

/** A stage's rate: an open circle before the start, a filled one after it, and the bar of its range. */
export function RateMark({ place: { row, at }, theme, rates, toRate }: RateMarkProps) {
  if (!isFigure(row.rate)) return null;
  const { low, high } = row.interval ?? { low: row.rate, high: row.rate };
  const line = (from: number, to: number, along: number, until: number) =>
    rates === 'up'
      ? { x1: along, x2: until, y1: from, y2: to }
      : { x1: from, x2: to, y1: along, y2: until };
  const [start, end] = [toRate(low), toRate(high)];
  const centre =
    rates === 'up' ? { cx: at, cy: toRate(row.rate) } : { cx: toRate(row.rate), cy: at };
  return (
    <g className={`rate kind-stroke--${theme}`}>
      <line className="rate__range" {...line(start, end, at, at)} />
      <line className="rate__range" {...line(start, start, at - TICK, at + TICK)} />
      <line className="rate__range" {...line(end, end, at - TICK, at + TICK)} />
      <circle
        className={row.phase === 'before' ? 'rate__open' : `kind-fill--${theme}`}
        r={RADIUS}
        {...centre}
      />
    </g>
  );
}
