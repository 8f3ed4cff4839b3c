import type { EventDefinition } from '../../domain/event.ts';
import type { Partner } from '../../domain/partner.ts';
import type { Appraisal } from '../../model/appraise.ts';
import type { PartnerEvent } from '../../model/partnerAppraisal.ts';
import { roundAppraisal, type RoundedSplit } from '../roundedAppraisal.ts';
import { moneyColumn, textColumn, type ColumnOf } from './column.ts';
import { matching } from './matching.ts';
import { isThere, withStatus } from './rowStatus.ts';
import type { Table } from './table.ts';
import { tableOf } from './tableOf.ts';

interface PartnerEventRow {
  readonly partner: Partner;
  readonly event: EventDefinition;
  readonly found: PartnerEvent;
  /** In pence; null where there is no figure. */
  readonly avoided: RoundedSplit | null;
}

const columns: readonly ColumnOf<PartnerEventRow>[] = withStatus(
  [
    textColumn('partner_id', ({ partner }) => partner.id),
    textColumn('partner', ({ partner }) => partner.name),
    textColumn('event_id', ({ event }) => event.id),
    textColumn('event', ({ event }) => event.name),
    textColumn('theme', ({ event }) => event.theme),
    moneyColumn('avoided_gbp', ({ avoided }) => avoided?.total ?? null),
    moneyColumn('cashable_gbp', ({ avoided }) => avoided?.cashable ?? null),
    moneyColumn('capacity_gbp', ({ avoided }) => avoided?.capacity ?? null),
  ],
  ({ found }) => found,
);

/**
 * The parts of the bars of partners: what each avoids of each event, in the scenario's money. They add to the
 * partner's avoided cost. For the page only. Source: M15, M16.
 */
export function partnerEvent(appraisal: Appraisal): Table {
  const { pack, partners } = appraisal;
  const rounded = roundAppraisal(appraisal, 'penny').partners;
  const rows = partners.flatMap(({ partnerId, events }) =>
    events.map((found) => ({
      partner: matching(pack.partners, ({ id }) => id === partnerId),
      event: matching(pack.events, ({ id }) => id === found.eventId),
      found,
      avoided: isThere(found)
        ? matching(
            matching(rounded, (partner) => partner.partnerId === partnerId).events,
            ({ eventId }) => eventId === found.eventId,
          )
        : null,
    })),
  );
  return tableOf('partner-event', columns, rows, appraisal);
}
