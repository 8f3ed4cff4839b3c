import type { BridgeBar } from '../../viewModel/bridge/bridgeRows.ts';
import { BRIDGE } from '../../words/bridge.ts';
import type { KeyItem } from '../ChartKey.tsx';
import type { MarkRows } from '../marks/chartMark.ts';
import './bridge.css';

const SIGNS = [
  { kind: 'total', label: BRIDGE.keyTotal },
  { kind: 'less', label: BRIDGE.keyLess },
] as const;

/** The signs that these bars hold. */
export function bridgeKey(bars: readonly BridgeBar[]): readonly KeyItem[] {
  return SIGNS.filter((sign) => bars.some(({ kind }) => kind === sign.kind)).map(
    ({ kind, label }) => ({
      sign: 'own',
      width: 16,
      label,
      shapes: (
        <rect
          className={`bridge__bar bridge__bar--${kind}`}
          x={0.75}
          y={0.75}
          width={14.5}
          height={14.5}
        />
      ),
    }),
  );
}

/** A row a bar. */
export function bridgeMarks(bars: readonly BridgeBar[]): MarkRows {
  return bars.map(({ id, name, figure }) => [{ id, name, figure }]);
}
