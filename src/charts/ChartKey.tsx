import { useId, type ReactNode } from 'react';
import type { Theme } from '../domain/event.ts';
import { KeptTogether } from '../ui/KeptTogether.tsx';
import { HatchPatterns, hatchFill } from './HatchPatterns.tsx';
import './chart.css';

/** One sign of the key, as the chart draws it. */
type KeySign =
  | { readonly sign: 'avoided' | 'adds-cost'; readonly theme: Theme }
  | { readonly sign: 'rate-before' | 'rate-after' | 'range'; readonly theme: Theme }
  | {
      readonly sign: 'left-over' | 'series' | 'outlined' | 'line' | 'interval' | 'expected';
    }
  /** A sign of a chart's own: svg shapes, 16 px high. */
  | { readonly sign: 'own'; readonly width: number; readonly shapes: ReactNode };

export type KeyItem = KeySign & { readonly label: string };

const HEIGHT = 16;
const WIDE_SIGNS: readonly KeySign['sign'][] = ['line', 'interval', 'expected'];

/** What the marks mean, in the order in which they are stacked. */
export function ChartKey({ items }: { readonly items: readonly KeyItem[] }) {
  const idPrefix = useId();
  return (
    <ul className="key">
      {items.map((item) => (
        <li key={item.label} className="key__item">
          <svg
            className="key__sign"
            viewBox={`0 0 ${String(widthOf(item))} ${String(HEIGHT)}`}
            width={widthOf(item)}
            height={HEIGHT}
            aria-hidden="true"
          >
            <Sign item={item} idPrefix={idPrefix} />
          </svg>
          <span>
            <KeptTogether text={item.label} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function widthOf(item: KeySign): number {
  if (item.sign === 'own') return item.width;
  return WIDE_SIGNS.includes(item.sign) ? 24 : 16;
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
    case 'rate-before':
    case 'rate-after':
      return (
        <g className={`rate kind-stroke--${item.theme}`}>
          <circle
            className={item.sign === 'rate-before' ? 'rate__open' : `kind-fill--${item.theme}`}
            cx={8}
            cy={8}
            r={6.5}
          />
        </g>
      );
    case 'range':
      return (
        <g className={`rate kind-stroke--${item.theme}`}>
          <line x1={8} x2={8} y1={0} y2={16} />
          <line x1={3} x2={13} y1={1} y2={1} />
          <line x1={3} x2={13} y1={15} y2={15} />
        </g>
      );
    case 'interval':
      return (
        <g className="interval">
          <line x1={1} x2={23} y1={8} y2={8} />
          <line x1={1} x2={1} y1={3} y2={13} />
          <line x1={23} x2={23} y1={3} y2={13} />
          <circle cx={12} cy={8} r={4} />
        </g>
      );
    case 'own':
      return item.shapes;
    case 'expected':
      return <line className="expected-line" x1={0} x2={24} y1={8} y2={8} />;
    case 'line':
      return (
        <g className="running-total">
          <path className="recharts-line-curve" d="M0 8H24" />
          <circle className="running-total__dot" cx={12} cy={8} r={4.5} />
        </g>
      );
  }
}
