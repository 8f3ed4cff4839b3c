import type { Appraisal } from '../../model/appraise.ts';
import { isCovered } from '../../model/coverage.ts';
import { roundAppraisal, type RoundedAppraisal } from '../roundedAppraisal.ts';
import type { AvoidedFigureId } from './figureId.ts';

/** A figure as it is shown, in pounds. Positive is avoided; negative is added cost. */
export interface ShownFigure {
  /** To the penny. */
  readonly toPenny: number;
  /** Whole pounds, as pages show it. */
  readonly inTable: number;
}

/** Looks figures up as they are shown; null for one that is hidden, not available or not there. */
export function shownFigures(
  appraisal: Appraisal,
): (figure: AvoidedFigureId) => ShownFigure | null {
  const pennies = roundAppraisal(appraisal, 'penny');
  const pounds = roundAppraisal(appraisal, 'pound');
  return (figure) => {
    if (!isShown(figure, appraisal)) return null;
    const toPenny = roundedTotal(figure, pennies);
    const inTable = roundedTotal(figure, pounds);
    return toPenny === undefined || inTable === undefined
      ? null
      : { toPenny: toPenny / 100, inTable };
  };
}

function isShown(figure: AvoidedFigureId, { programme, funders, partners }: Appraisal): boolean {
  if (figure.of === 'programme') return isCovered(programme.coverage);
  if (figure.of === 'funder') {
    const funder = funders.find(({ funderId }) => funderId === figure.funderId);
    return funder !== undefined && isCovered(funder.coverage);
  }
  const partner = partners.find(({ partnerId }) => partnerId === figure.partnerId);
  const found =
    figure.of === 'partner'
      ? partner
      : partner?.events.find(({ eventId }) => eventId === figure.eventId);
  return found !== undefined && isCovered(found.coverage);
}

function roundedTotal(figure: AvoidedFigureId, rounded: RoundedAppraisal): number | undefined {
  if (figure.of === 'programme') return rounded.programme.total;
  if (figure.of === 'funder') {
    return rounded.funders.find(({ funderId }) => funderId === figure.funderId)?.total;
  }
  const partner = rounded.partners.find(({ partnerId }) => partnerId === figure.partnerId);
  return figure.of === 'partner'
    ? partner?.total
    : partner?.events.find(({ eventId }) => eventId === figure.eventId)?.total;
}
