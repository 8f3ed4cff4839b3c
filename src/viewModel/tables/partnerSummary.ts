import type { Appraisal } from '../../model/appraise.ts';
import type { PartnerAppraisal } from '../../model/partnerAppraisal.ts';
import { roundAppraisal, type RoundedSplit } from '../roundedAppraisal.ts';
import { figureColumn, moneyColumn, simulatedColumn, textColumn, type ColumnOf } from './column.ts';
import { matching } from './matching.ts';
import { isThere, withStatus } from './rowStatus.ts';
import type { Table } from './table.ts';
import { tableOf } from './tableOf.ts';

interface PartnerRow {
  readonly name: string;
  readonly partner: PartnerAppraisal;
  /** In pence; null where the partner has no figure. */
  readonly avoided: RoundedSplit | null;
}

const columns: readonly ColumnOf<PartnerRow>[] = withStatus(
  [
    textColumn('partner_id', ({ partner }) => partner.partnerId),
    textColumn('partner', ({ name }) => name),
    textColumn('funder_id', ({ partner }) => partner.funderId),
    moneyColumn('avoided_gbp', ({ avoided }) => avoided?.total ?? null),
    moneyColumn('cashable_gbp', ({ avoided }) => avoided?.cashable ?? null),
    moneyColumn('capacity_gbp', ({ avoided }) => avoided?.capacity ?? null),
    simulatedColumn('avoided_low_gbp'),
    simulatedColumn('avoided_high_gbp'),
    figureColumn('share_of_avoidance', ({ partner }) => partner.shareOfAvoidance),
  ],
  ({ partner }) => partner,
);

/** What each partner avoids, in the scenario's money. Source: M15, M16. */
export function partnerSummary(appraisal: Appraisal): Table {
  const rounded = roundAppraisal(appraisal, 'penny').partners;
  const rows = appraisal.partners.map((partner) => ({
    name: matching(appraisal.pack.partners, ({ id }) => id === partner.partnerId).name,
    partner,
    avoided: isThere(partner)
      ? matching(rounded, ({ partnerId }) => partnerId === partner.partnerId)
      : null,
  }));
  return tableOf('partner-summary', columns, rows, appraisal);
}
