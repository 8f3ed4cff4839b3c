import type { StageRates } from '../../viewModel/stageRates/stageRates.ts';
import { STAGE_RATES } from '../../words/stageRates.ts';
import type { KeyItem } from '../ChartKey.tsx';

/** The signs that this chart holds, and no others. */
export function stageRatesKey({ rows, theme, expected }: StageRates): readonly KeyItem[] {
  const has = (phase: 'before' | 'after') =>
    rows.some((row) => (row.phase === 'before') === (phase === 'before') && row.rate !== 'z');
  return [
    ...(has('before') ? [{ sign: 'rate-before', theme, label: STAGE_RATES.before } as const] : []),
    ...(has('after') ? [{ sign: 'rate-after', theme, label: STAGE_RATES.after } as const] : []),
    ...(rows.some(({ interval }) => interval !== null)
      ? [{ sign: 'range', theme, label: STAGE_RATES.range } as const]
      : []),
    ...(expected === null ? [] : [{ sign: 'expected', label: STAGE_RATES.expected } as const]),
  ];
}
