import type { Theme } from '../../domain/event.ts';
import { THEMES } from '../../domain/event.ts';
import type { EventId } from '../../domain/identifiers.ts';
import { isFigure, type Figure } from '../../domain/marker.ts';
import { formatPounds } from '../formatMoney.ts';
import { rangeText } from '../../words/partnerChart.ts';
import type { Measure, PartnerRow } from './partnerRows.ts';
import { scalesThatShareZero, type Extent, type Scale } from './scale.ts';

/** A bar of this many times the next leaves the rest too short to read. */
const DWARFING = 4;

/** A part of a bar: what one event avoids (more than 0) or adds (less than 0), in whole pounds. */
export interface Segment {
  readonly eventId: EventId;
  readonly event: string;
  readonly theme: Theme;
  readonly pounds: number;
}

/** One bar: its name, its figure and its parts in the order in which they are stacked. */
export interface PartnerBar {
  readonly id: string;
  readonly name: BarName;
  /** What is left once added cost is taken off, or why there is no figure. */
  readonly figure: Figure;
  readonly label: string;
  /** The range of the whole figure, where this is the whole of it and there is one; else empty. */
  readonly range: string;
  readonly segments: readonly Segment[];
}

/** A partner's own name, or the bar of all the partners but the first. */
export type BarName =
  { readonly kind: 'partner'; readonly name: string } | { readonly kind: 'all-others' };

/** Bars that share one scale. */
export interface PartnerPanel {
  readonly kind: 'everyone' | 'all-others';
  /** How many times larger its scale is than that of the panel above; null for the first. */
  readonly timesLarger: number | null;
  readonly bars: readonly PartnerBar[];
  readonly scale: Scale;
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
  const scales = scalesThatShareZero(groups.map(extentOf));
  const width = (scale: Scale | undefined) => (scale === undefined ? 1 : scale.max - scale.min);
  return groups.map((bars, index) => ({
    kind: index === 0 ? 'everyone' : 'all-others',
    timesLarger: index === 0 ? null : Math.round(width(scales[0]) / width(scales[index])),
    bars,
    scale: scales[index] ?? { min: 0, max: 1, ticks: [0] },
  }));
}

function partnerBar(row: PartnerRow, measure: Measure): PartnerBar {
  const figure = row[measure];
  return {
    id: row.partnerId,
    name: { kind: 'partner', name: row.shortName },
    figure,
    label: figureLabel(figure),
    range: measure === 'total' && row.range !== null ? rangeText(row.range) : '',
    segments: row.events.flatMap((event) => {
      const pounds = event[measure];
      return isFigure(pounds) && pounds !== 0
        ? [{ eventId: event.eventId, event: event.event, theme: event.theme, pounds }]
        : [];
    }),
  };
}

/** The bars of several partners as one: segments of one event on one side of zero become one segment. */
function togetherBar(bars: readonly PartnerBar[]): PartnerBar {
  const figure = bars.reduce((sum, bar) => sum + (isFigure(bar.figure) ? bar.figure : 0), 0);
  const segments = new Map<string, Segment>();
  for (const segment of bars.flatMap((bar) => bar.segments)) {
    const key = `${segment.eventId} ${String(segment.pounds > 0)}`;
    const pounds = (segments.get(key)?.pounds ?? 0) + segment.pounds;
    segments.set(key, { ...segment, pounds });
  }
  return {
    id: 'all-others',
    name: { kind: 'all-others' },
    figure,
    label: formatPounds(figure),
    range: '',
    segments: [...segments.values()].toSorted(
      (left, right) => THEMES.indexOf(left.theme) - THEMES.indexOf(right.theme),
    ),
  };
}

function figureLabel(figure: Figure): string {
  return isFigure(figure) ? formatPounds(figure) : `[${figure}]`;
}

function extentOf(bars: readonly PartnerBar[]): Extent {
  return {
    left: Math.max(0, ...bars.map((bar) => sideOf(bar, -1))),
    right: Math.max(0, ...bars.map((bar) => sideOf(bar, 1))),
  };
}

function sideOf({ segments }: PartnerBar, sign: 1 | -1): number {
  return segments.reduce((sum, { pounds }) => sum + Math.max(0, sign * pounds), 0);
}

function length(bar: PartnerBar): number {
  return Math.max(sideOf(bar, 1), sideOf(bar, -1));
}
