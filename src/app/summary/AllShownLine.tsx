import type { RoundedSplit } from '../../viewModel/roundedAppraisal.ts';
import { formatPounds } from '../../viewModel/formatMoney.ts';
import type { MoneyRange } from '../../words/headline.ts';
import { PARTNER_CHART_WORDS, rangeText } from '../../words/partnerChart.ts';

interface AllShownLineProps {
  readonly total: RoundedSplit | null;
  readonly range: MoneyRange | null;
}

/** On paper, under the bars, their totals and their ranges: all of them together. */
export function AllShownLine({ total, range }: AllShownLineProps) {
  if (total === null) return null;
  return (
    <p className="all-shown">
      <strong className="all-shown__name">
        {range === null ? PARTNER_CHART_WORDS.allShown : PARTNER_CHART_WORDS.allShownAndRange}
      </strong>
      <strong>{formatPounds(total.total)}</strong>
      <span className="all-shown__range">{range !== null && rangeText(range)}</span>
    </p>
  );
}
