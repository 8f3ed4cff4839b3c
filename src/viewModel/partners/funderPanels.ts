import type { PartnerId } from '../../domain/identifiers.ts';
import type { Uncertainty } from '../../model/simulation/uncertainty.ts';
import { panelsThatShareZero, type Panel } from '../summary/panel.ts';
import type { Extent } from '../summary/scale.ts';
import { sideOf } from '../summary/stack.ts';
import type { FunderFigures, FunderRow } from './funderRows.ts';
import { tellsMoreWithoutChildrensCare, withoutChildrensCare } from './withoutChildrensCare.ts';

/** One funder in one panel: what it pays, outlined, over what it avoids. */
export interface FunderBar extends FunderFigures {
  readonly funderId: PartnerId;
  readonly shortName: string;
  readonly pays: number | null;
}

export interface FunderPanel extends Panel<FunderBar> {
  readonly kind: 'everything' | 'without-children';
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
  const groups = tellsMoreWithoutChildrensCare(rows) ? [everything, without] : [everything];
  return panelsThatShareZero(groups, extentOf).map((panel, index) => ({
    ...panel,
    kind: index === 0 ? 'everything' : 'without-children',
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
