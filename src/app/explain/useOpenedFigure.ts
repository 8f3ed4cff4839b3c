import { useState } from 'react';
import type { Explaining } from '../../tables/ExplainedFigureCell.tsx';
import { figureKey, type FigureId } from '../../viewModel/explain/figureId.ts';

/** The figure whose chain is open, those that led to it, and the button that opened the first. */
export interface OpenedFigure {
  readonly figure: FigureId;
  readonly ledFrom: readonly FigureId[];
  readonly opener: HTMLElement;
}

interface OpenedFigureState {
  readonly opened: OpenedFigure | null;
  readonly close: () => void;
  /** Goes to another chain from the one that is open: to a part of it, or back. */
  readonly follow: (figure: FigureId, ledFrom: readonly FigureId[]) => void;
  readonly explaining: Explaining;
}

/** Which figure of the page explains itself at the moment. Pressing it again closes its chain. */
export function useOpenedFigure(): OpenedFigureState {
  const [opened, setOpened] = useState<OpenedFigure | null>(null);
  return {
    opened,
    close: () => setOpened(null),
    follow: (figure, ledFrom) =>
      setOpened((before) => before && { figure, ledFrom, opener: before.opener }),
    explaining: {
      open: opened?.figure ?? null,
      onExplain: (figure, opener) =>
        setOpened((before) =>
          before !== null && figureKey(before.figure) === figureKey(figure)
            ? null
            : { figure, ledFrom: [], opener },
        ),
    },
  };
}
