import { isFigure, type Figure } from '../domain/marker.ts';
import { figureKey, type FigureId } from '../viewModel/explain/figureId.ts';
import { formatPounds } from '../viewModel/formatMoney.ts';
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
}

/** A figure that is the button to its own chain; one that is hidden or not there opens nothing. */
export function ExplainedFigureCell({ figure, id, explaining }: ExplainedFigureCellProps) {
  if (!isFigure(figure)) return <FigureCell figure={figure} />;
  const { open, onExplain } = explaining;
  return (
    <td className="table__figure">
      <button
        type="button"
        className="explained-figure"
        aria-label={howMade(formatPounds(figure))}
        aria-expanded={open !== null && figureKey(open) === figureKey(id)}
        onClick={(event) => onExplain(id, event.currentTarget)}
      >
        {formatPounds(figure)}
      </button>
    </td>
  );
}
