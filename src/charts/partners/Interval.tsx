interface IntervalProps {
  /** Across, in pixels. */
  readonly low: number;
  readonly high: number;
  readonly estimate: number;
  readonly y: number;
}

const END_TICK = 5;

/** A range: a line with its ends ticked, and a dot on the estimate. */
export function Interval({ low, high, estimate, y }: IntervalProps) {
  return (
    <g className="interval">
      <line x1={low} x2={high} y1={y} y2={y} />
      <line x1={low} x2={low} y1={y - END_TICK} y2={y + END_TICK} />
      <line x1={high} x2={high} y1={y - END_TICK} y2={y + END_TICK} />
      <circle cx={estimate} cy={y} r={4} />
    </g>
  );
}
