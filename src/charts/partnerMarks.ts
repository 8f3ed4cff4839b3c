import { isFigure } from '../domain/marker.ts';
import { formatPounds } from '../viewModel/formatMoney.ts';
import type { PartnerBar, PartnerPanel } from '../viewModel/summary/partnerPanels.ts';
import { segmentId, type Segment } from '../viewModel/summary/stack.ts';
import { markerInWords } from '../words/markers.ts';
import { barsInWords, partOfPartner } from '../words/partnerChart.ts';
import { barName } from './barName.ts';
import type { MarkRows } from './marks/chartMark.ts';

/** A row for each bar: the whole of it, then its parts from left to right. */
export function partnerMarks(panels: readonly PartnerPanel[]): MarkRows {
  return panels.flatMap(({ kind, bars }) =>
    bars.map((bar) => {
      const name = barName(bar.name);
      const isSum = bar.name.kind === 'all-others';
      const parts = bar.segments.map((segment) => ({
        id: segmentMarkId(kind, bar, segment),
        name: partOfPartner(name, segment.name),
        figure: formatPounds(segment.pounds),
        isSum,
        pounds: segment.pounds,
      }));
      return [
        {
          id: barMarkId(kind, bar),
          name,
          isSum,
          figure: isFigure(bar.figure) ? bar.label : markerInWords(bar.figure),
        },
        ...parts.filter(({ pounds }) => pounds < 0).toReversed(),
        ...parts.filter(({ pounds }) => pounds > 0),
      ];
    }),
  );
}

/** A panel read aloud: each bar and its figure, in order. */
export function panelInWords({ bars }: PartnerPanel): string {
  return barsInWords(
    bars.map(({ name, label, figure }) => ({
      name: barName(name),
      figure: label,
      marker: isFigure(figure) ? null : figure,
    })),
  );
}

export function barMarkId(panel: PartnerPanel['kind'], bar: Pick<PartnerBar, 'id'>): string {
  return `${panel} ${bar.id}`;
}

export function segmentMarkId(
  panel: PartnerPanel['kind'],
  bar: Pick<PartnerBar, 'id'>,
  segment: Pick<Segment, 'id' | 'pounds'>,
): string {
  return `${barMarkId(panel, bar)} ${segmentId(segment)}`;
}
