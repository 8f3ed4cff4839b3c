import { KeptTogether } from '../ui/KeptTogether.tsx';
import { tableRangeText, type Limits } from '../viewModel/partners/rangeText.ts';
import { rangeUnderName } from '../words/partners.ts';

interface RangeProps {
  /** Null where there is no range, or none yet. */
  readonly range: Limits | null;
}

/** A range of money in a column of its own. */
export function RangeCell({ range }: RangeProps) {
  return (
    <td className="table__figure table__range">
      {range !== null && <KeptTogether text={tableRangeText(range)} />}
    </td>
  );
}

/** The same, under the name, where there is no room for a column. */
export function RangeBelow({ range }: RangeProps) {
  return range === null ? null : (
    <span className="table__range-below">
      <KeptTogether text={rangeUnderName(tableRangeText(range))} />
    </span>
  );
}
