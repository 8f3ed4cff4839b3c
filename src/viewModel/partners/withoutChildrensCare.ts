import { isFigure } from '../../domain/marker.ts';
import type { Uncertainty } from '../../model/simulation/uncertainty.ts';
import { perPound, type FunderFigures, type FunderRow } from './funderRows.ts';

const LEFT_OUT = 'children';

/** Whether leaving children's care out says something that the whole does not. */
export function tellsMoreWithoutChildrensCare(rows: readonly FunderRow[]): boolean {
  const segments = rows.flatMap((row) => row.segments);
  return (
    segments.some(({ theme }) => theme === LEFT_OUT) &&
    segments.some(({ theme }) => theme !== LEFT_OUT)
  );
}

/**
 * A funder's figures with children's care and proceedings left out; what it pays stays.
 *
 * @param drawn how sure figures are in which children's care costs nobody anything; null where not known.
 */
export function withoutChildrensCare(row: FunderRow, drawn: Uncertainty | null): FunderFigures {
  const segments = row.segments.filter(({ theme }) => theme !== LEFT_OUT);
  const leftOut = segments.length < row.segments.length;
  if (!leftOut || !isFigure(row.avoided)) return row;
  const avoided = segments.reduce((sum, { pounds }) => sum + pounds, 0);
  return {
    avoided,
    segments,
    range: segments.length === 0 ? null : (drawn?.funders.get(row.funderId)?.avoided ?? null),
    net: row.pays === null ? null : avoided - row.pays,
    perPound: perPound(avoided, row.pays),
  };
}
