import type { FunderBar, FunderPanel } from '../../viewModel/partners/funderPanels.ts';
import { avoidsText, balanceText, paysText } from '../../viewModel/partners/funderTexts.ts';
import { formatPounds } from '../../viewModel/formatMoney.ts';
import { segmentId, type Segment } from '../../viewModel/summary/stack.ts';
import { PARTNERS } from '../../words/partners.ts';
import { markName } from '../../words/paidAvoided.ts';
import type { ChartMark, MarkRows } from '../marks/chartMark.ts';

/** What can be read of a funder: what it pays, what it avoids, or one event of that. */
type Part = 'pays' | 'avoids' | Segment;

/** A part's place among the chart's marks. */
export function markId(
  panel: FunderPanel['kind'],
  { funderId }: Pick<FunderBar, 'funderId'>,
  part: Part,
): string {
  return `${panel} ${funderId} ${typeof part === 'string' ? part : segmentId(part)}`;
}

/** Funder by funder: what it pays, what it avoids, and the events of that. */
export function paidAvoidedMarks(panels: readonly FunderPanel[], published: boolean): MarkRows {
  return panels.flatMap(({ kind, bars }) => bars.map((bar) => marksOf(kind, bar, published)));
}

function marksOf(
  kind: FunderPanel['kind'],
  bar: FunderBar,
  published: boolean,
): readonly ChartMark[] {
  const name = (part: string) =>
    markName(kind === 'everything' ? null : PARTNERS.without, bar.shortName, part);
  const paid =
    bar.pays === null || bar.pays === 0
      ? []
      : [{ id: markId(kind, bar, 'pays'), name: bar.shortName, figure: paysText(bar, published) }];
  const balance = balanceText(bar);
  return [
    ...paid,
    {
      id: markId(kind, bar, 'avoids'),
      name: name(''),
      figure: balance === null ? avoidsText(bar) : `${avoidsText(bar)}, ${balance}`,
    },
    ...bar.segments.map((segment) => ({
      id: markId(kind, bar, segment),
      name: name(segment.name),
      figure: formatPounds(segment.pounds),
    })),
  ];
}
