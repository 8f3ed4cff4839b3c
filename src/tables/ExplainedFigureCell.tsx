import { isFigure, type Figure } from '../domain/marker.ts';
import { figureKey, type FigureId } from '../viewModel/explain/figureId.ts';
import { formatPounds, formatPoundsChange } from '../viewModel/formatMoney.ts';
import { howMade } from '../words/explain.ts';
import { FigureCell } from './FigureCell.tsx';
import './explained-figure.css';

/** What a table needs so that its figures explain themselves. */
export interface Explaining {
  /** The figure whose chain is open; null for none. */
  readonly open: FigureId | null;
  /** @param opener the button that was pressed, to which the focus returns. */
  readonly onExplain: (figure: FigureId, opener: HTMLElement) => void;
}

interface ExplainedFigureCellProps {
  readonly figure: Figure;
  readonly id: FigureId;
  readonly explaining: Explaining;
  /** `change` says the sign of a rise too. */
  readonly as?: 'amount' | 'change';
  /** `wide`: left out where there is little room. */
  readonly room?: 'any' | 'wide';
}

/** A figure that is the button to its own chain; one that is hidden or not there opens nothing. */
export function ExplainedFigureCell({
  figure,
  id,
  explaining,
  as = 'amount',
  room = 'any',
}: ExplainedFigureCellProps) {
  if (!isFigure(figure)) return <FigureCell figure={figure} room={room} />;
  const { open, onExplain } = explaining;
  const text = as === 'change' ? formatPoundsChange(figure) : formatPounds(figure);
  return (
    <td className={room === 'wide' ? 'table__figure table__roomy' : 'table__figure'}>
      <button
        type="button"
        className="explained-figure"
        aria-label={howMade(text)}
        aria-expanded={open !== null && figureKey(open) === figureKey(id)}
        onClick={(event) => onExplain(id, event.currentTarget)}
      >
        {text}
      </button>
    </td>
  );
}
