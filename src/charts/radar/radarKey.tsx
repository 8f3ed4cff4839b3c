import type { KeyItem } from '../ChartKey.tsx';
import './radar.css';

/** What the two outlines of a radar mean. */
export function radarKey(first: string, last: string): readonly KeyItem[] {
  return (['first', 'last'] as const).map((outline) => ({
    sign: 'own',
    width: 24,
    label: outline === 'first' ? first : last,
    shapes: <rect className={`radar__${outline}`} x={1} y={2} width={22} height={12} />,
  }));
}
