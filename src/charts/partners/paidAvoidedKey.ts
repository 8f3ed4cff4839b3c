import type { FunderPanel } from '../../viewModel/partners/funderPanels.ts';
import { PARTNERS } from '../../words/partners.ts';
import type { KeyItem } from '../ChartKey.tsx';
import { stackKey } from '../stackKey.ts';

/** The signs that these bars hold, and no others. */
export function paidAvoidedKey(panels: readonly FunderPanel[]): readonly KeyItem[] {
  const bars = panels.flatMap((panel) => panel.bars);
  return [
    ...(bars.some(({ pays }) => pays !== null && pays > 0)
      ? [{ sign: 'outlined', label: PARTNERS.pays } as const]
      : []),
    ...stackKey(bars),
    ...(bars.some(({ range }) => range !== null)
      ? [{ sign: 'interval', label: PARTNERS.totalWithRange } as const]
      : []),
  ];
}
