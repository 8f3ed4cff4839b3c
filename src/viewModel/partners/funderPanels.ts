import type { PartnerId } from '../../domain/identifiers.ts';
import type { Uncertainty } from '../../model/simulation/uncertainty.ts';
import { scalesThatShareZero, type Extent, type Scale } from '../summary/scale.ts';
import type { FunderFigures, FunderRow } from './funderRows.ts';
import { tellsMoreWithoutChildrensCare, withoutChildrensCare } from './withoutChildrensCare.ts';

/** One funder in one panel: what it pays, outlined, over what it avoids. */
export interface FunderBar extends FunderFigures {
  readonly funderId: PartnerId;
  readonly shortName: string;
  readonly pays: number | null;
}

/** Funders that share one scale. */
export interface FunderPanel {
  readonly kind: 'everything' | 'without-children';
  readonly bars: readonly FunderBar[];
  readonly scale: Scale;
  /** How many times larger its scale is than that of the panel above; null for the first. */
  readonly timesLarger: number | null;
}

/**
 * Paid beside avoided on one scale; and again without children's care on a larger one, where that is a part of
 * what is avoided. Zero stands in the same place in both.
 */
export function funderPanels(
  rows: readonly FunderRow[],
  drawnWithout: Uncertainty | null,
): readonly FunderPanel[] {
  const everything = rows.map((row) => ({ ...row }));
  const without = rows.map((row) => ({
    funderId: row.funderId,
    shortName: row.shortName,
    pays: row.pays,
    ...figuresOf(withoutChildrensCare(row, drawnWithout)),
  }));
  const panels = tellsMoreWithoutChildrensCare(rows) ? [everything, without] : [everything];
  const scales = scalesThatShareZero(panels.map(extentOf));
  const span = (scale: Scale | undefined) => (scale === undefined ? 1 : scale.max - scale.min);
  return panels.map((bars, index) => ({
    kind: index === 0 ? 'everything' : 'without-children',
    bars,
    scale: scales[index] ?? { min: 0, max: 1, ticks: [0] },
    timesLarger: index === 0 ? null : Math.round(span(scales[0]) / span(scales[index])),
  }));
}

function figuresOf({ avoided, range, net, perPound, segments }: FunderFigures): FunderFigures {
  return { avoided, range, net, perPound, segments };
}

function extentOf(bars: readonly FunderBar[]): Extent {
  return {
    left: Math.max(0, ...bars.map((bar) => Math.max(sideOf(bar, -1), -(bar.range?.low ?? 0)))),
    right: Math.max(
      0,
      ...bars.map((bar) => Math.max(sideOf(bar, 1), bar.range?.high ?? 0, bar.pays ?? 0)),
    ),
  };
}

/** How far the segments on one side of zero reach, as a length. */
export function sideOf({ segments }: Pick<FunderBar, 'segments'>, sign: 1 | -1): number {
  return segments.reduce((sum, { pounds }) => sum + Math.max(0, sign * pounds), 0);
}
