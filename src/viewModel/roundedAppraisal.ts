import type { FinancialYear } from '../domain/calendar.ts';
import type { EventId, PartnerId } from '../domain/identifiers.ts';
import type { Appraisal } from '../model/appraise.ts';
import type { PartnerAppraisal, PartnerEvent } from '../model/partnerAppraisal.ts';
import { apportion, apportionAmongAny, roundHalfAway } from './rounding.ts';

/** What figures are rounded to: whole pounds on pages, whole pence in exports. */
type RoundingUnit = 'pound' | 'penny';

export const UNITS_IN_POUND: Readonly<Record<RoundingUnit, number>> = { pound: 1, penny: 100 };

/** Whole pounds or pence; `cashable + capacity = total`, always. */
export interface RoundedSplit {
  readonly total: number;
  readonly cashable: number;
  readonly capacity: number;
}

export interface RoundedEventYear {
  readonly year: FinancialYear;
  /** In the price base, not discounted. */
  readonly undiscounted: RoundedSplit;
  /** In the scenario's money; the years add to the event's total. */
  readonly present: number;
}

interface RoundedPartnerEvent extends RoundedSplit {
  readonly eventId: EventId;
}

export interface RoundedPartner extends RoundedSplit {
  readonly partnerId: PartnerId;
  readonly events: readonly RoundedPartnerEvent[];
}

interface RoundedYear {
  readonly year: FinancialYear;
  readonly avoided: number;
  readonly cost: number | null;
  readonly contributions: number | null;
}

/** Money rounded once, in whole units, so that parts add to their whole to the last one. Source: M16. */
export interface RoundedAppraisal {
  readonly unit: RoundingUnit;
  readonly programme: RoundedSplit & {
    readonly cost: number | null;
    readonly contributions: number | null;
    /** `avoided − cost`, of the rounded parts; null without a cost. */
    readonly netPresentValue: number | null;
  };
  readonly partners: readonly RoundedPartner[];
  readonly funders: readonly (RoundedSplit & {
    readonly funderId: PartnerId;
    readonly contribution: number | null;
    readonly net: number | null;
  })[];
  readonly years: readonly RoundedYear[];
}

/** Rounds programme → (on pages funders →) partners → events, cashable and capacity, and programme → years. */
export function roundAppraisal(appraisal: Appraisal, unit: RoundingUnit): RoundedAppraisal {
  const scale = UNITS_IN_POUND[unit];
  const { programme } = appraisal;
  const total = roundHalfAway(programme.avoided.total * scale);
  const partnerTotals = roundPartnerTotals(appraisal, total, unit);
  const partners = appraisal.partners.map((partner, index) =>
    roundPartner(partner, partnerTotals[index] ?? 0, scale),
  );
  const cashable = partners.reduce((sum, partner) => sum + partner.cashable, 0);
  const cost = programme.cost === null ? null : roundHalfAway(programme.cost.total * scale);
  const contributions =
    programme.contributions === null ? null : roundHalfAway(programme.contributions * scale);
  return {
    unit,
    programme: {
      total,
      cashable,
      capacity: total - cashable,
      cost,
      contributions,
      netPresentValue: cost === null ? null : total - cost,
    },
    partners,
    funders: roundFunders(appraisal, partners, contributions, scale),
    years: roundYears(appraisal, { total, cost, contributions }, scale),
  };
}

/**
 * A partner's events by financial year. Present values add to the partner's own rounded total; figures
 * before discounting add to its undiscounted total, which is the same one where nothing is discounted.
 */
export function roundEventYears(
  partner: PartnerAppraisal,
  rounded: RoundedPartner,
  unit: RoundingUnit,
  discounted: boolean,
): ReadonlyMap<EventId, readonly RoundedEventYear[]> {
  const scale = UNITS_IN_POUND[unit];
  const rows = partner.events.flatMap((event) =>
    event.years.map((year) => ({ eventId: event.eventId, ...year })),
  );
  const undiscounted = rows.map((row) => row.undiscounted.total * scale);
  const undiscountedTotal = discounted
    ? roundHalfAway(undiscounted.reduce((sum, part) => sum + part, 0))
    : rounded.total;
  const totals = apportion(undiscountedTotal, undiscounted);
  const presents = apportion(
    rounded.total,
    rows.map((row) => row.present * scale),
  );
  const byEvent = new Map<EventId, RoundedEventYear[]>();
  rows.forEach((row, index) => {
    const years = byEvent.get(row.eventId) ?? [];
    byEvent.set(row.eventId, years);
    years.push({
      year: row.year,
      undiscounted: splitTotal(totals[index] ?? 0, row.undiscounted, scale),
      present: presents[index] ?? 0,
    });
  });
  return byEvent;
}

/**
 * A programme's total shared out among its partners, in their order. Pounds go to funders first: else one that pays
 * for several partners could be as many pounds off, and so differ from what the exports say of it.
 */
function roundPartnerTotals(
  { partners, funders }: Appraisal,
  total: number,
  unit: RoundingUnit,
): readonly number[] {
  const exact = partners.map(({ avoided }) => avoided.total * UNITS_IN_POUND[unit]);
  if (unit === 'penny') return apportion(total, exact);
  const places = funders.map(({ bearerIds }) =>
    partners.flatMap(({ partnerId }, place) => (bearerIds.includes(partnerId) ? [place] : [])),
  );
  const shares = apportion(
    total,
    places.map((own) => own.reduce((sum, place) => sum + (exact[place] ?? 0), 0)),
  );
  const rounded = new Map(
    places.flatMap((own, funder) => {
      const parts = apportion(
        shares[funder] ?? 0,
        own.map((place) => exact[place] ?? 0),
      );
      return own.map((place, index) => [place, parts[index] ?? 0] as const);
    }),
  );
  return partners.map((_, place) => rounded.get(place) ?? 0);
}

/**
 * A partner's cashable money and its capacity are each shared out among the events that have any, so that
 * an event without capacity shows none; an event's total is what its two parts add to.
 */
function roundPartner(partner: PartnerAppraisal, total: number, scale: number): RoundedPartner {
  const split = splitTotal(total, partner.avoided, scale);
  const share = (whole: number, amount: (event: PartnerEvent) => number) =>
    apportionAmongAny(
      whole,
      partner.events.map((event) => amount(event) * scale),
    );
  const cashables = share(split.cashable, (event) => event.avoided.cashable);
  const capacities = share(split.capacity, (event) => event.avoided.capacity);
  return {
    partnerId: partner.partnerId,
    ...split,
    events: partner.events.map(({ eventId }, index) => {
      const cashable = cashables[index] ?? 0;
      const capacity = capacities[index] ?? 0;
      return { eventId, total: cashable + capacity, cashable, capacity };
    }),
  };
}

function splitTotal(
  total: number,
  exact: { readonly cashable: number; readonly capacity: number },
  scale: number,
): RoundedSplit {
  const [cashable = 0, capacity = 0] = apportion(total, [
    exact.cashable * scale,
    exact.capacity * scale,
  ]);
  return { total, cashable, capacity };
}

function roundFunders(
  appraisal: Appraisal,
  partners: readonly RoundedPartner[],
  contributions: number | null,
  scale: number,
): RoundedAppraisal['funders'] {
  const shares =
    contributions === null
      ? null
      : apportion(
          contributions,
          appraisal.funders.map(({ funding }) => (funding?.contribution ?? 0) * scale),
        );
  return appraisal.funders.map(({ funderId, bearerIds }, index) => {
    const bearers = partners.filter((partner) => bearerIds.includes(partner.partnerId));
    const total = bearers.reduce((sum, partner) => sum + partner.total, 0);
    const cashable = bearers.reduce((sum, partner) => sum + partner.cashable, 0);
    const contribution = shares?.[index] ?? null;
    return {
      funderId,
      total,
      cashable,
      capacity: total - cashable,
      contribution,
      net: contribution === null ? null : total - contribution,
    };
  });
}

function roundYears(
  { programme: { years } }: Appraisal,
  whole: { total: number; cost: number | null; contributions: number | null },
  scale: number,
): readonly RoundedYear[] {
  const avoided = apportion(
    whole.total,
    years.map((year) => year.avoided * scale),
  );
  const spread = (total: number | null, amount: (year: (typeof years)[number]) => number | null) =>
    total === null
      ? null
      : apportion(
          total,
          years.map((year) => (amount(year) ?? 0) * scale),
        );
  const costs = spread(whole.cost, (year) => year.cost);
  const contributions = spread(whole.contributions, (year) => year.contributions);
  return years.map(({ year }, index) => ({
    year,
    avoided: avoided[index] ?? 0,
    cost: costs?.[index] ?? null,
    contributions: contributions?.[index] ?? null,
  }));
}
