import { useId } from 'react';
import type { Theme } from '../domain/event.ts';
import { HatchPatterns, hatchFill } from './HatchPatterns.tsx';
import './chart.css';

/** One sign of the key, as the chart draws it. */
export type KeySign =
  | { readonly sign: 'avoided' | 'adds-cost'; readonly theme: Theme }
  | { readonly sign: 'left-over' | 'series' | 'outlined' | 'line' };

export type KeyItem = KeySign & { readonly label: string };

/** What the marks mean, in the order in which they are stacked. */
export function ChartKey({ items }: { readonly items: readonly KeyItem[] }) {
  const idPrefix = useId();
  return (
    <ul className="key">
      {items.map((item) => (
        <li key={item.label} className="key__item">
          <svg
            className="key__sign"
            width={item.sign === 'line' ? 24 : 16}
            height={16}
            aria-hidden="true"
          >
            <Sign item={item} idPrefix={idPrefix} />
          </svg>
          {item.label}
        </li>
      ))}
    </ul>
  );
}

function Sign({ item, idPrefix }: { readonly item: KeySign; readonly idPrefix: string }) {
  switch (item.sign) {
    case 'avoided':
      return <rect className={`segment kind-fill--${item.theme}`} width={16} height={16} />;
    case 'adds-cost':
      return (
        <>
          <HatchPatterns idPrefix={idPrefix} />
          <rect
            className={`segment--adds kind-stroke--${item.theme}`}
            x={0.75}
            y={0.75}
            width={14.5}
            height={14.5}
            fill={hatchFill(idPrefix, item.theme)}
          />
        </>
      );
    case 'left-over':
      return <rect className="left-over" x={6} width={3} height={16} />;
    case 'series':
      return <rect className="year-avoided" width={16} height={16} />;
    case 'outlined':
      return <rect className="year-cost" x={0.75} y={0.75} width={14.5} height={14.5} />;
    case 'line':
      return (
        <g className="running-total">
          <path className="recharts-line-curve" d="M0 8H24" />
          <circle className="running-total__dot" cx={12} cy={8} r={4.5} />
        </g>
      );
  }
}
