import { howMade } from '../../words/explain.ts';

interface FollowedFigureProps {
  readonly figure: string;
  readonly onFollow: () => void;
}

/** A figure within a chain that leads on to its own. */
export function FollowedFigure({ figure, onFollow }: FollowedFigureProps) {
  return (
    <button
      type="button"
      className="explained-figure"
      aria-label={howMade(figure)}
      onClick={onFollow}
    >
      {figure}
    </button>
  );
}
