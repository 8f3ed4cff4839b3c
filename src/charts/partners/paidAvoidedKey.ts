import { THEMES } from '../../domain/event.ts';
import type { FunderPanel } from '../../viewModel/partners/funderPanels.ts';
import { keyLabel } from '../../words/partnerChart.ts';
import { PARTNERS } from '../../words/partners.ts';
import type { KeyItem } from '../ChartKey.tsx';

/** The signs that these bars hold, and no others. */
export function paidAvoidedKey(panels: readonly FunderPanel[]): readonly KeyItem[] {
  const bars = panels.flatMap((panel) => panel.bars);
  const segments = bars.flatMap((bar) => bar.segments);
  const kinds = THEMES.flatMap((theme) =>
    (['avoided', 'adds-cost'] as const)
      .filter((sign) =>
        segments.some(
          (segment) =>
            segment.theme === theme &&
            (sign === 'avoided' ? segment.pounds > 0 : segment.pounds < 0),
        ),
      )
      .map((sign): KeyItem => ({ sign, theme, label: keyLabel(theme, sign) })),
  );
  const leavesLess = bars.some(
    (bar) =>
      bar.segments.some(({ pounds }) => pounds < 0) &&
      bar.segments.some(({ pounds }) => pounds > 0),
  );
  return [
    ...(bars.some(({ pays }) => pays !== null && pays > 0)
      ? [{ sign: 'outlined', label: PARTNERS.pays } as const]
      : []),
    ...kinds,
    ...(leavesLess ? [{ sign: 'left-over', label: PARTNERS.leftAfterAddedCost } as const] : []),
    ...(bars.some(({ range }) => range !== null)
      ? [{ sign: 'interval', label: PARTNERS.totalWithRange } as const]
      : []),
  ];
}
