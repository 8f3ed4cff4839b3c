import type { Figure } from '../domain/marker.ts';
import { figureOrMarker } from '../viewModel/figureOrMarker.ts';
import { formatPounds, formatPoundsChange } from '../viewModel/formatMoney.ts';

interface FigureCellProps {
  readonly figure: Figure;
  /** `change` says the sign of a rise too. */
  readonly as?: 'amount' | 'change';
  /** `wide`: left out where there is little room. */
  readonly room?: 'any' | 'wide';
}

/** Whole pounds, or the marker that stands in their place. */
export function FigureCell({ figure, as = 'amount', room = 'any' }: FigureCellProps) {
  const format = as === 'change' ? formatPoundsChange : formatPounds;
  return (
    <td className={room === 'wide' ? 'table__figure table__roomy' : 'table__figure'}>
      {figureOrMarker(figure, format)}
    </td>
  );
}
