import type { PartnerId } from '../../domain/identifiers.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { isCovered, type Coverage } from '../../model/coverage.ts';
import { explainContribution } from '../../model/explain/explainPayments.ts';
import {
  roundAppraisal,
  UNITS_IN_POUND,
  type RoundedAppraisal,
  type RoundedSplit,
} from '../roundedAppraisal.ts';
import { apportion, roundHalfAway } from '../rounding.ts';
import type { AppraisedFigureId, AvoidedFigureId, PaidFigureId } from './figureId.ts';

/** A figure as it is shown, in pounds. Positive is avoided, or paid; negative is added cost, or paid beyond it. */
export interface ShownFigure {
  /** To the penny. */
  readonly toPenny: number;
  /** Whole pounds, as pages show it. */
  readonly inTable: number;
}

/** Looks figures up as they are shown; null for one that is hidden, not available or not there. */
export function shownFigures(
  appraisal: Appraisal,
): (figure: AppraisedFigureId) => ShownFigure | null {
  const pennies = roundAppraisal(appraisal, 'penny');
  const pounds = roundAppraisal(appraisal, 'pound');
  return (figure) => {
    const coverage = coverageOf(figure, appraisal);
    if (coverage === undefined || !isCovered(coverage)) return null;
    const toPenny = roundedFigure(figure, pennies, appraisal);
    const inTable = roundedFigure(figure, pounds, appraisal);
    if (toPenny === null || inTable === null) return null;
    return {
      toPenny: toPenny / 100,
      inTable: standsInTable(figure) ? inTable : roundHalfAway(toPenny / 100),
    };
  };
}

/** Whether a page shows it in whole pounds beside what it adds up with. */
function standsInTable(figure: AppraisedFigureId): boolean {
  if (figure.of === 'cashable' || figure.of === 'capacity') return figure.whole.of !== 'event';
  return figure.of !== 'contributionInYear';
}

/** Of what is avoided in it; what is paid alone is always whole. */
export function coverageOf(figure: AppraisedFigureId, appraisal: Appraisal): Coverage | undefined {
  const { programme, funders, partners } = appraisal;
  switch (figure.of) {
    case 'cashable':
    case 'capacity':
      return coverageOf(figure.whole, appraisal);
    case 'funder':
    case 'netOfFunder':
      return funders.find(({ funderId }) => funderId === figure.funderId)?.coverage;
    case 'partner':
      return partners.find(({ partnerId }) => partnerId === figure.partnerId)?.coverage;
    case 'event':
      return partners
        .flatMap(({ events }) => events)
        .find(({ eventId }) => eventId === figure.eventId)?.coverage;
    case 'partnerEvent':
      return partners
        .find(({ partnerId }) => partnerId === figure.partnerId)
        ?.events.find(({ eventId }) => eventId === figure.eventId)?.coverage;
    case 'programmeCost':
    case 'contributions':
    case 'contribution':
    case 'contributionInYear':
    case 'costInYear':
      return 'whole';
    case 'programme':
    case 'netPresentValue':
    case 'netOfAll':
    case 'avoidedInYear':
      return programme.coverage;
  }
}

/** In units of `rounded`; null where there is no such figure. */
function roundedFigure(
  figure: AppraisedFigureId,
  rounded: RoundedAppraisal,
  appraisal: Appraisal,
): number | null {
  switch (figure.of) {
    case 'programme':
    case 'funder':
    case 'partner':
    case 'event':
    case 'partnerEvent':
      return splitOf(figure, rounded)?.total ?? null;
    case 'cashable':
    case 'capacity':
      return splitOf(figure.whole, rounded)?.[figure.of] ?? null;
    case 'programmeCost':
      return rounded.programme.cost;
    case 'contributions':
      return rounded.programme.contributions;
    case 'contribution':
      return funderOf(figure, rounded)?.contribution ?? null;
    case 'contributionInYear':
      return contributionInYear(figure, rounded, appraisal);
    case 'netPresentValue':
      return rounded.programme.netPresentValue;
    case 'netOfAll':
      return rounded.programme.contributions === null
        ? null
        : rounded.programme.total - rounded.programme.contributions;
    case 'netOfFunder':
      return funderOf(figure, rounded)?.net ?? null;
    case 'avoidedInYear':
      return rounded.years.find(({ year }) => year === figure.year)?.avoided ?? null;
    case 'costInYear':
      return rounded.years.find(({ year }) => year === figure.year)?.cost ?? null;
  }
}

function splitOf(figure: AvoidedFigureId, rounded: RoundedAppraisal): RoundedSplit | undefined {
  const { programme, funders, partners } = rounded;
  switch (figure.of) {
    case 'programme':
      return programme;
    case 'funder':
      return funders.find(({ funderId }) => funderId === figure.funderId);
    case 'partner':
      return partners.find(({ partnerId }) => partnerId === figure.partnerId);
    case 'event':
      return partners
        .flatMap(({ events }) => events)
        .filter(({ eventId }) => eventId === figure.eventId)
        .reduce(
          (left, right) => ({
            total: left.total + right.total,
            cashable: left.cashable + right.cashable,
            capacity: left.capacity + right.capacity,
          }),
          NOTHING,
        );
    case 'partnerEvent':
      return partners
        .find(({ partnerId }) => partnerId === figure.partnerId)
        ?.events.find(({ eventId }) => eventId === figure.eventId);
  }
}

const NOTHING: RoundedSplit = { total: 0, cashable: 0, capacity: 0 };

/** A year’s part of what a funder pays, so that its years add up. */
function contributionInYear(
  figure: Extract<PaidFigureId, { of: 'contributionInYear' }>,
  rounded: RoundedAppraisal,
  appraisal: Appraisal,
): number | null {
  const whole = funderOf(figure, rounded)?.contribution ?? null;
  const years = explainContribution(appraisal, figure.funderId);
  if (whole === null) return null;
  const parts = apportion(
    whole,
    years.map(({ present }) => present * UNITS_IN_POUND[rounded.unit]),
  );
  return parts[years.findIndex(({ year }) => year === figure.year)] ?? null;
}

function funderOf({ funderId }: { readonly funderId: PartnerId }, { funders }: RoundedAppraisal) {
  return funders.find((funder) => funder.funderId === funderId);
}
