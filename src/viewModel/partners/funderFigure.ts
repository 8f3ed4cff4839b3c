import type { AvoidedFigureId } from '../explain/figureId.ts';
import type { FunderRow } from './funderRows.ts';

/** The figure that explains what a funder avoids: its own as a partner where nobody else carries its costs. */
export function funderFigure({
  funderId,
  bearers,
}: Pick<FunderRow, 'funderId' | 'bearers'>): AvoidedFigureId {
  return bearers.length === 0 ? { of: 'partner', partnerId: funderId } : { of: 'funder', funderId };
}
