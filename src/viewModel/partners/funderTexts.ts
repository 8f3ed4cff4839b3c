import { isFigure } from '../../domain/marker.ts';
import { PARTNERS } from '../../words/partners.ts';
import {
  avoidsLabel,
  forEachPound,
  funderInWords,
  netLabel,
  paysLabel,
} from '../../words/paidAvoided.ts';
import { markerInWords } from '../../words/markers.ts';
import { rangeText } from '../../words/partnerChart.ts';
import {
  formatPounds,
  formatPoundsAndPence,
  formatPoundsChange,
  formatTableRange,
} from '../formatMoney.ts';
import type { FunderBar, FunderPanel } from './funderPanels.ts';
import type { FunderFigures, FunderSegment } from './funderRows.ts';

/** A segment, and the amounts between which it stands. */
export interface StackedSegment extends FunderSegment {
  /** The end nearer to zero, and the other one. */
  readonly from: number;
  readonly to: number;
}

/** What is avoided to the right of zero, what adds cost to its left, in the order of the kinds. */
export function stackOf({ segments }: Pick<FunderFigures, 'segments'>): readonly StackedSegment[] {
  let [right, left] = [0, 0];
  return segments.map((segment) => {
    const from = segment.pounds > 0 ? right : left;
    const to = from + segment.pounds;
    if (segment.pounds > 0) right = to;
    else left = to;
    return { ...segment, from, to };
  });
}

export function paysText({ pays }: Pick<FunderBar, 'pays'>, published: boolean): string {
  if (pays === null) return published ? PARTNERS.notInReport : PARTNERS.paysNotAvailable;
  return pays === 0 ? PARTNERS.paysNothing : paysLabel(formatPounds(pays));
}

/** "avoids £34,900", or the marker's words. */
export function avoidsText({ avoided }: Pick<FunderFigures, 'avoided'>): string {
  if (!isFigure(avoided)) return markerInWords(avoided);
  return avoidsLabel(formatPounds(Math.abs(avoided)), avoided < 0 ? 'adds-cost' : 'avoids');
}

/** What is left after what is paid, with its sign; the marker where it is not known. */
export function netText({ net }: Pick<FunderFigures, 'net'>): string {
  if (net === null) return '[x]';
  return isFigure(net) ? formatPoundsChange(net) : `[${net}]`;
}

/** "£1.40", or why there is none. */
export function perPoundText({ perPound }: Pick<FunderFigures, 'perPound'>): string {
  if (perPound === null) return '[x]';
  if (perPound === 'z') return PARTNERS.perPoundNothing;
  return isFigure(perPound) ? formatPoundsAndPence(perPound) : `[${perPound}]`;
}

/** "net +£9,900, £1.40 for each £1 paid"; as much of it as is known, null where nothing is. */
export function balanceText({
  net,
  perPound,
}: Pick<FunderFigures, 'net' | 'perPound'>): string | null {
  const parts = [
    ...(net !== null && isFigure(net) ? [netLabel(netText({ net }))] : []),
    ...(perPound !== null && isFigure(perPound) ? [forEachPound(perPoundText({ perPound }))] : []),
  ];
  return parts.length === 0 ? null : parts.join(', ');
}

/** A panel read aloud, funder by funder. */
export function panelInWords({ bars }: FunderPanel, published: boolean): string {
  return `${bars
    .map((bar) =>
      funderInWords({
        name: bar.shortName,
        pays: paysText(bar, published),
        avoids: avoidsText(bar),
        range: bar.range === null ? null : rangeText(formatTableRange(bar.range)),
        balance: balanceText(bar),
      }),
    )
    .join('; ')}.`;
}

/** The whole chart read aloud, panel by panel. */
export function paidAvoidedInWords(panels: readonly FunderPanel[], published: boolean): string {
  if (panels.length === 1) return panels.map((panel) => panelInWords(panel, published)).join('');
  return panels
    .map((panel) => {
      const heading = panel.kind === 'everything' ? PARTNERS.everything : PARTNERS.without;
      return `${heading}: ${panelInWords(panel, published)}`;
    })
    .join(' ');
}
