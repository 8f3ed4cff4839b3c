import type { KeyItem } from '../ChartKey.tsx';
import type { Dot } from './dotRow.ts';
import './dots.css';

/** What the circles of a row mean, from the first to the last. */
export function dotKey(
  items: readonly { readonly sign: Dot['sign']; readonly label: string }[],
): readonly KeyItem[] {
  return items.map(({ sign, label }) => ({
    sign: 'own',
    width: 16,
    label,
    shapes: (
      <g className="dot dot--series">
        <circle
          className={sign === 'open' ? 'dot__open' : 'dot__series'}
          cx={8}
          cy={8}
          r={sign === 'between' ? 4 : 6}
        />
      </g>
    ),
  }));
}
