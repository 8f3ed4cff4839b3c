import { useId, type ReactNode } from 'react';
import { CHART_WORDS, markInWords } from '../../words/chart.ts';
import type { MarkRows } from './chartMark.ts';
import { useMarkBox } from './useMarkBox.ts';
import { useMarkCursor } from './useMarkCursor.ts';
import './marks.css';

interface MarkedDrawingProps {
  /** Empty where nothing in the drawing can be read by itself. */
  readonly marks: MarkRows;
  readonly children: ReactNode;
}

/** A drawing whose marks can be stepped through, each outlined and told in a line below. */
export function MarkedDrawing({ marks, children }: MarkedDrawingProps) {
  const lineId = useId();
  const { drawing, focused, told } = useMarkCursor(marks);
  const box = useMarkBox(drawing, focused?.id);
  return (
    <>
      <div
        ref={drawing}
        className="marked"
        role="group"
        aria-label={CHART_WORDS.parts}
        aria-describedby={lineId}
      >
        {children}
        {box !== null && <div className="marked__outline no-print" style={{ ...box }} />}
      </div>
      {marks.length > 0 && (
        <p id={lineId} className="marked__line no-print" aria-live="polite">
          {told === undefined ? (
            CHART_WORDS.howToRead
          ) : (
            <strong data-sum={told.isSum === true ? '' : undefined}>{markInWords(told)}</strong>
          )}
        </p>
      )}
    </>
  );
}
