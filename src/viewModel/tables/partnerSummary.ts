import type { PartnerAppraisal } from '../../model/partnerAppraisal.ts';
import type { Interval } from '../../model/rateInterval.ts';
import { roundAppraisal, type RoundedSplit } from '../roundedAppraisal.ts';
import { figureColumn, moneyColumn, textColumn, type ColumnOf } from './column.ts';
import { matching } from './matching.ts';
import type { Results } from './results.ts';
import { isThere, withStatus } from './rowStatus.ts';
import { simulatedLimits } from './simulatedLimits.ts';
import type { Table } from './table.ts';
import { tableOf } from './tableOf.ts';

interface PartnerRow {
  readonly name: string;
  readonly partner: PartnerAppraisal;
  /** In pence; null where the partner has no figure. */
  readonly avoided: RoundedSplit | null;
  /** Null where nothing was drawn. */
  readonly drawn: Interval | null;
}

const columns: readonly ColumnOf<PartnerRow>[] = withStatus(
  [
    textColumn('partner_id', ({ partner }) => partner.partnerId),
    textColumn('partner', ({ name }) => name),
    textColumn('funder_id', ({ partner }) => partner.funderId),
    moneyColumn('avoided_gbp', ({ avoided }) => avoided?.total ?? null),
    moneyColumn('cashable_gbp', ({ avoided }) => avoided?.cashable ?? null),
    moneyColumn('capacity_gbp', ({ avoided }) => avoided?.capacity ?? null),
    ...simulatedLimits('avoided', ({ drawn }: PartnerRow) => drawn),
    figureColumn('share_of_avoidance', ({ partner }) => partner.shareOfAvoidance),
  ],
  ({ partner }) => partner,
);

/** What each partner avoids, in the scenario's money. Source: M15, M16, M22. */
export function partnerSummary({
  appraisal,
  uncertainty,
}: Pick<Results, 'appraisal' | 'uncertainty'>): Table {
  const rounded = roundAppraisal(appraisal, 'penny').partners;
  const rows = appraisal.partners.map((partner) => ({
    name: matching(appraisal.pack.partners, ({ id }) => id === partner.partnerId).name,
    partner,
    avoided: isThere(partner)
      ? matching(rounded, ({ partnerId }) => partnerId === partner.partnerId)
      : null,
    drawn: uncertainty?.partners.get(partner.partnerId) ?? null,
  }));
  return tableOf('partner-summary', columns, rows, appraisal);
}
