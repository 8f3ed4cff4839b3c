import { isFigure, type Figure } from '../domain/marker.ts';
import { formatPounds, formatPoundsChange } from '../viewModel/formatMoney.ts';

interface FigureCellProps {
  readonly figure: Figure;
  /** `change` says the sign of a rise too. */
  readonly as?: 'amount' | 'change';
}

/** Whole pounds, or the marker that stands in their place. */
export function FigureCell({ figure, as = 'amount' }: FigureCellProps) {
  const format = as === 'change' ? formatPoundsChange : formatPounds;
  return <td className="table__figure">{isFigure(figure) ? format(figure) : `[${figure}]`}</td>;
}
