import { figureKey, type FigureId } from '../viewModel/explain/figureId.ts';
import { howMade } from '../words/explain.ts';
import type { Explaining } from './ExplainedFigureCell.tsx';
import './explained-figure.css';

interface ExplainedFigureProps {
  /** The figure as the sentence says it. */
  readonly text: string;
  readonly id: FigureId;
  readonly explaining: Explaining;
}

/** A figure in running text that is the button to its own chain. */
export function ExplainedFigure({ text, id, explaining }: ExplainedFigureProps) {
  const { open, onExplain } = explaining;
  return (
    <button
      type="button"
      className="explained-figure explained-figure--in-text"
      aria-label={howMade(text)}
      aria-expanded={open !== null && figureKey(open) === figureKey(id)}
      onClick={(event) => onExplain(id, event.currentTarget)}
    >
      {text}
    </button>
  );
}
