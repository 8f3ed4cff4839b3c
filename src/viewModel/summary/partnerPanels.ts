import { isFigure, type Figure } from '../../domain/marker.ts';
import { rangeText } from '../../words/partnerChart.ts';
import { figureOrMarker } from '../figureOrMarker.ts';
import { formatPounds } from '../formatMoney.ts';
import { panelsThatShareZero, type Panel } from './panel.ts';
import type { Measure, PartnerRow } from './partnerRows.ts';
import type { Extent } from './scale.ts';
import { byKind, segmentsOf, sideOf, type Stack } from './stack.ts';

/** A bar of this many times the next leaves the rest too short to read. */
const DWARFING = 4;

/** One bar: its name, its figure and its parts. */
export interface PartnerBar extends Stack {
  readonly id: string;
  readonly name: BarName;
  /** What is left once added cost is taken off, or why there is no figure. */
  readonly figure: Figure;
  readonly label: string;
  /** The range of the whole figure, where this is the whole of it and there is one; else empty. */
  readonly range: string;
}

/** A partner's own name, or the bar of all the partners but the first. */
export type BarName =
  { readonly kind: 'partner'; readonly name: string } | { readonly kind: 'all-others' };

export interface PartnerPanel extends Panel<PartnerBar> {
  readonly kind: 'everyone' | 'all-others';
}

/**
 * One panel, or two where the largest bar dwarfs the rest: everyone on one scale, the other partners
 * as one bar; then each of these on a larger one. Zero stands in the same place in both.
 */
export function partnerPanels(
  rows: readonly PartnerRow[],
  measure: Measure,
): readonly PartnerPanel[] {
  const bars = rows.map((row) => partnerBar(row, measure));
  const [largest, next] = bars.toSorted((left, right) => length(right) - length(left));
  const dwarfed =
    largest !== undefined &&
    next !== undefined &&
    bars.length > 2 &&
    length(next) > 0 &&
    length(largest) > DWARFING * length(next);
  if (!dwarfed) return panelsOf([bars]);

  const others = bars.filter((bar) => bar !== largest);
  return panelsOf([[largest, togetherBar(others)], others]);
}

function panelsOf(groups: readonly (readonly PartnerBar[])[]): readonly PartnerPanel[] {
  return panelsThatShareZero(groups, extentOf).map((panel, index) => ({
    ...panel,
    kind: index === 0 ? 'everyone' : 'all-others',
  }));
}

function partnerBar(row: PartnerRow, measure: Measure): PartnerBar {
  const figure = row[measure];
  return {
    id: row.partnerId,
    name: { kind: 'partner', name: row.shortName },
    figure,
    label: figureOrMarker(figure, formatPounds),
    range: measure === 'total' && row.range !== null ? rangeText(row.range) : '',
    segments: segmentsOf(row.events, measure),
  };
}

/** The bars of several partners as one, kind by kind: its parts are too small to tell events apart. */
function togetherBar(bars: readonly PartnerBar[]): PartnerBar {
  const figure = bars.reduce((sum, bar) => sum + (isFigure(bar.figure) ? bar.figure : 0), 0);
  return {
    id: 'all-others',
    name: { kind: 'all-others' },
    figure,
    label: formatPounds(figure),
    range: '',
    segments: byKind(bars.flatMap(({ segments }) => segments)),
  };
}

function extentOf(bars: readonly PartnerBar[]): Extent {
  return {
    left: Math.max(0, ...bars.map((bar) => sideOf(bar, -1))),
    right: Math.max(0, ...bars.map((bar) => sideOf(bar, 1))),
  };
}

function length(bar: PartnerBar): number {
  return Math.max(sideOf(bar, 1), sideOf(bar, -1));
}
