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
import { figureOrMarker } from '../figureOrMarker.ts';
import {
  formatPounds,
  formatPoundsAndPence,
  formatPoundsChange,
  formatTableRange,
} from '../formatMoney.ts';
import type { FunderBar, FunderPanel } from './funderPanels.ts';
import type { FunderFigures } from './funderRows.ts';

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
  return figureOrMarker(net ?? 'x', formatPoundsChange);
}

/** "£1.40", or why there is none. */
export function perPoundText({ perPound }: Pick<FunderFigures, 'perPound'>): string {
  if (perPound === 'z') return PARTNERS.perPoundNothing;
  return figureOrMarker(perPound ?? 'x', formatPoundsAndPence);
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
