import { formatFinancialYear } from '../../domain/calendar.ts';
import type { PartnerId } from '../../domain/identifiers.ts';
import type { Appraisal } from '../../model/appraise.ts';
import type {
  PartnerAppraisal,
  PartnerEvent,
  PartnerEventYear,
} from '../../model/partnerAppraisal.ts';
import {
  roundAppraisal,
  roundEventYears,
  type RoundedEventYear,
  type RoundedPartner,
} from '../roundedAppraisal.ts';
import { figureColumn, moneyColumn, textColumn, type ColumnOf } from './column.ts';
import { matching } from './matching.ts';
import { isThere, withStatus } from './rowStatus.ts';
import type { Table } from './table.ts';
import { tableOf } from './tableOf.ts';

interface EventYearRow {
  readonly partnerId: PartnerId;
  readonly event: PartnerEvent;
  /** Null where the event has no figure: then one row stands for all its years. */
  readonly year: { readonly exact: PartnerEventYear; readonly rounded: RoundedEventYear } | null;
}

const columns: readonly ColumnOf<EventYearRow>[] = withStatus(
  [
    textColumn('partner_id', ({ partnerId }) => partnerId),
    textColumn('event_id', ({ event }) => event.eventId),
    textColumn('financial_year', ({ year }) =>
      year === null ? null : formatFinancialYear(year.exact.year),
    ),
    figureColumn('avoided_events', ({ year }) => year?.exact.avoidedEvents ?? null),
    moneyColumn('avoided_gbp', ({ year }) => year?.rounded.undiscounted.total ?? null),
    moneyColumn('cashable_gbp', ({ year }) => year?.rounded.undiscounted.cashable ?? null),
    moneyColumn('capacity_gbp', ({ year }) => year?.rounded.undiscounted.capacity ?? null),
    moneyColumn('avoided_pv_gbp', ({ year }) => year?.rounded.present ?? null),
  ],
  ({ event }) => event,
);

/**
 * What each partner avoids of each event in each financial year: before discounting, and as present value.
 * Present values add to the partner's avoided cost. Source: M16.
 */
export function partnerEventYear(appraisal: Appraisal): Table {
  const rounded = roundAppraisal(appraisal, 'penny').partners;
  const rows = appraisal.partners.flatMap((partner) =>
    eventYearRows(
      partner,
      matching(rounded, ({ partnerId }) => partnerId === partner.partnerId),
      appraisal,
    ),
  );
  return tableOf('partner-event-year', columns, rows, appraisal);
}

function eventYearRows(
  partner: PartnerAppraisal,
  rounded: RoundedPartner,
  { scenario }: Appraisal,
): readonly EventYearRow[] {
  const discounted = scenario.discounting !== 'none';
  const roundedYears = roundEventYears(partner, rounded, 'penny', discounted);
  return partner.events.flatMap((event): readonly EventYearRow[] => {
    const { partnerId } = partner;
    if (!isThere(event)) return [{ partnerId, event, year: null }];
    const ofEvent = roundedYears.get(event.eventId) ?? [];
    return event.years.map((exact) => ({
      partnerId,
      event,
      year: { exact, rounded: matching(ofEvent, ({ year }) => year === exact.year) },
    }));
  });
}
