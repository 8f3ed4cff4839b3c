import { THEMES } from '../domain/event.ts';
import { avoidsAndAdds, type Stack } from '../viewModel/summary/stack.ts';
import { PARTNER_CHART_WORDS, keyLabel } from '../words/partnerChart.ts';
import type { KeyItem } from './ChartKey.tsx';

const SIDES = [
  { sign: 'avoided', isOn: (pounds: number) => pounds > 0 },
  { sign: 'adds-cost', isOn: (pounds: number) => pounds < 0 },
] as const;

/** The signs that these stacks hold, and no others: their kinds of event, and what is left after added cost. */
export function stackKey(stacks: readonly Stack[]): readonly KeyItem[] {
  const segments = stacks.flatMap((stack) => stack.segments);
  const kinds = THEMES.flatMap((theme) =>
    SIDES.filter(({ isOn }) =>
      segments.some((segment) => segment.theme === theme && isOn(segment.pounds)),
    ).map(({ sign }) => ({ sign, theme, label: keyLabel(theme, sign) })),
  );
  return stacks.some(avoidsAndAdds)
    ? [...kinds, { sign: 'left-over', label: PARTNER_CHART_WORDS.leftAfterAddedCost }]
    : kinds;
}
