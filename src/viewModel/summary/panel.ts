import { scalesThatShareZero, type Extent, type Scale } from './scale.ts';

/** Bars that share one scale. */
export interface Panel<Bar> {
  readonly bars: readonly Bar[];
  readonly scale: Scale;
  /** How many times larger its scale is than that of the first panel; null for the first. */
  readonly timesLarger: number | null;
}

/** Panels that stand under each other, with zero in the same place in all. */
export function panelsThatShareZero<Bar>(
  groups: readonly (readonly Bar[])[],
  extentOf: (bars: readonly Bar[]) => Extent,
): readonly Panel<Bar>[] {
  const scales = scalesThatShareZero(groups.map(extentOf));
  const [first] = scales;
  return scales.map((scale, index) => ({
    bars: groups[index] ?? [],
    scale,
    timesLarger:
      first === undefined || index === 0 ? null : Math.round(spanOf(first) / spanOf(scale)),
  }));
}

function spanOf({ min, max }: Scale): number {
  return max - min;
}
