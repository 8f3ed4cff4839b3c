import { formatPounds } from '../../viewModel/formatMoney.ts';
import { percentText, type OwnSplit } from '../../viewModel/whoPays/ownSplit.ts';
import { OWN_SPLIT } from '../../words/ownSplit.ts';
import type { MarkRows } from '../marks/chartMark.ts';
import { TO_BE_FOUND } from './SplitBar.tsx';

/** One row: left and right goes from part to part. */
export function splitMarks({ rows, leftPercent, leftPounds }: OwnSplit): MarkRows {
  const parts = rows.flatMap(({ funderId, shortName, percent, pays }) =>
    percent === null || percent <= 0
      ? []
      : [
          {
            id: String(funderId),
            name: shortName,
            figure: `${percentText(percent)}, ${formatPounds(pays ?? 0)}`,
          },
        ],
  );
  const left = {
    id: TO_BE_FOUND,
    name: OWN_SPLIT.toBeFound,
    figure: `${percentText(leftPercent)}, ${formatPounds(leftPounds)}`,
  };
  return [leftPercent > 0 ? [...parts, left] : parts];
}
