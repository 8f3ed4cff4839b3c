import type { EventId, PartnerId } from '../../domain/identifiers.ts';
import { compareIds } from '../../domain/identifiers.ts';
import { isFigure, type Figure } from '../../domain/marker.ts';
import { THEMES, type Theme } from '../../domain/event.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { isCovered, type Coverage } from '../../model/coverage.ts';
import type { Interval } from '../../model/rateInterval.ts';
import type { Uncertainty } from '../../model/simulation/uncertainty.ts';
import type { PartnerAppraisal } from '../../model/partnerAppraisal.ts';
import type { RoundedAppraisal, RoundedPartner, RoundedSplit } from '../roundedAppraisal.ts';
import type { MoneyRange } from '../../words/headline.ts';
import { formatTableRange } from '../formatMoney.ts';
import { typographic } from '../typographic.ts';

/** Which part of avoided cost is looked at: all of it, spending not needed, or staff time and capacity. */
export const MEASURES = ['total', 'cashable', 'capacity'] as const;
export type Measure = (typeof MEASURES)[number];

/** Whole pounds, or the reason why there are none. Positive is avoided; negative adds cost. */
export type FigureSplit = Readonly<Record<Measure, Figure>>;

/** One event of one partner: a segment of the bar, and an indented row of the table. */
export interface EventRow extends FigureSplit {
  readonly eventId: EventId;
  readonly event: string;
  readonly theme: Theme;
}

/** One partner: a bar of the chart, and a bold row of the table. */
export interface PartnerRow extends FigureSplit {
  readonly partnerId: PartnerId;
  readonly partner: string;
  readonly shortName: string;
  /** Its range, 19 in 20, written out; null where there is none, or none yet. */
  readonly range: MoneyRange | null;
  /** `partial` where cohorts or events are left out of the figure. */
  readonly status: Coverage;
  readonly events: readonly EventRow[];
}

/**
 * The partners that carry a cost, most avoided first, those without a figure last, ties by id. One that
 * only pays for others has no row: what it would pay for stands under those who carry it.
 */
export function partnerRows(
  appraisal: Appraisal,
  rounded: RoundedAppraisal,
  uncertainty: Uncertainty | null,
): readonly PartnerRow[] {
  return appraisal.partners
    .filter((partner) => !isPurseOnly(partner, appraisal))
    .map((partner) => partnerRow(partner, appraisal, rounded, uncertainty))
    .toSorted(
      (left, right) =>
        rank(right.total) - rank(left.total) || compareIds(left.partnerId, right.partnerId),
    );
}

function isPurseOnly(partner: PartnerAppraisal, { partners }: Appraisal): boolean {
  const paysForOthers = partners.some(
    (other) => other.funderId === partner.partnerId && other.partnerId !== partner.partnerId,
  );
  return partner.events.length === 0 && paysForOthers;
}

function partnerRow(
  partner: PartnerAppraisal,
  { pack }: Appraisal,
  rounded: RoundedAppraisal,
  uncertainty: Uncertainty | null,
): PartnerRow {
  const named = pack.partners.find(({ id }) => id === partner.partnerId);
  const figures = rounded.partners.find(({ partnerId }) => partnerId === partner.partnerId);
  return {
    partnerId: partner.partnerId,
    partner: typographic(named?.name ?? partner.partnerId),
    shortName: typographic(named?.shortName ?? partner.partnerId),
    status: partner.coverage,
    range: rangeText(uncertainty?.partners.get(partner.partnerId)),
    ...shown(partner.coverage, figures),
    events: pack.events
      .flatMap((event) => {
        const found = partner.events.find(({ eventId }) => eventId === event.id);
        return found === undefined
          ? []
          : [
              {
                eventId: event.id,
                event: typographic(event.name),
                theme: event.theme,
                ...shown(found.coverage, roundedEvent(figures, event.id)),
              },
            ];
      })
      .toSorted((left, right) => THEMES.indexOf(left.theme) - THEMES.indexOf(right.theme)),
  };
}

/** A range as the table says it. */
export function rangeText(range: Interval | undefined): MoneyRange | null {
  return range === undefined ? null : formatTableRange(range);
}

function roundedEvent(partner: RoundedPartner | undefined, eventId: EventId) {
  return partner?.events.find((event) => event.eventId === eventId);
}

function shown(coverage: Coverage, figures: RoundedSplit | undefined): FigureSplit {
  if (!isCovered(coverage)) return { total: coverage, cashable: coverage, capacity: coverage };
  const { total, cashable, capacity } = figures ?? { total: 0, cashable: 0, capacity: 0 };
  return { total, cashable, capacity };
}

function rank(figure: Figure): number {
  return isFigure(figure) ? figure : -Infinity;
}
