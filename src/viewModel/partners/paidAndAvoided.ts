import { isFigure, type Figure } from '../../domain/marker.ts';
import type { Appraisal } from '../../model/appraise.ts';
import type { Interval } from '../../model/rateInterval.ts';
import type { Uncertainty } from '../../model/simulation/uncertainty.ts';
import type { Segment } from '../summary/stack.ts';
import { figureColumn, simulatedColumn, textColumn, type ColumnOf } from '../tables/column.ts';
import { matching } from '../tables/matching.ts';
import { withStatus, type Standing } from '../tables/rowStatus.ts';
import { simulatedLimits } from '../tables/simulatedLimits.ts';
import type { Table } from '../tables/table.ts';
import { tableOf } from '../tables/tableOf.ts';
import { funderRows, type FunderRow } from './funderRows.ts';
import { withoutChildrensCare } from './withoutChildrensCare.ts';

/** A funder; or under it one event of what it avoids, or one of those that carry its cost. Whole pounds. */
interface PaidRow {
  readonly funderId: string;
  readonly eventId: string | null;
  readonly bearerId: string | null;
  readonly name: string;
  readonly avoided: Figure;
  readonly cashable: Figure | null;
  readonly capacity: Figure | null;
  readonly drawn: Interval | null;
  /** Null for what does not pay by itself. */
  readonly funder: FunderRow | null;
  readonly standing: Standing;
}

const columns: readonly ColumnOf<PaidRow>[] = withStatus(
  [
    textColumn('funder_id', ({ funderId }) => funderId),
    textColumn('event_id', ({ eventId }) => eventId),
    textColumn('bearer_id', ({ bearerId }) => bearerId),
    textColumn('name', ({ name }) => name),
    figureColumn('contribution_gbp', ({ funder }) => funder?.pays ?? null),
    figureColumn('avoided_gbp', ({ avoided }) => orNull(avoided)),
    ...simulatedLimits('avoided', ({ drawn }: PaidRow) => drawn),
    figureColumn('net_gbp', ({ funder }) => orNull(funder?.net)),
    figureColumn('return_per_gbp', ({ funder }) => orNull(funder?.perPound)),
    simulatedColumn('chance_of_recovery', ({ funder }) => funder?.chance ?? null),
    figureColumn('share_of_avoidance', ({ funder }) => funder?.shareOfAvoidance ?? null),
    figureColumn('share_of_contributions', ({ funder }) => funder?.shareOfContributions ?? null),
    figureColumn('cashable_gbp', ({ cashable }) => orNull(cashable)),
    figureColumn('capacity_gbp', ({ capacity }) => orNull(capacity)),
    simulatedColumn(
      'chance_of_recovery_cashable',
      ({ funder }) => funder?.chanceOnMoneyAlone ?? null,
    ),
    figureColumn('avoided_without_childrens_care_gbp', ({ funder }) =>
      funder === null ? null : orNull(withoutChildrensCare(funder, null).avoided),
    ),
    figureColumn('net_without_childrens_care_gbp', ({ funder }) =>
      funder === null ? null : orNull(withoutChildrensCare(funder, null).net),
    ),
  ],
  ({ standing }) => standing,
);

/**
 * What funders pay and avoid as the chart shows it, in whole pounds: each funder, the events of what it avoids,
 * and those that carry the cost; and what is left without children's care and proceedings. Source: M13 to M16, M22.
 */
export function paidAndAvoided(appraisal: Appraisal, uncertainty: Uncertainty | null): Table {
  const rows = funderRows(appraisal, uncertainty, null).flatMap((row) => [
    funderRow(row, appraisal),
    ...row.segments.map((segment) => eventRow(row, segment)),
    ...bearerRows(row, { appraisal, uncertainty }),
  ]);
  return tableOf('paid-and-avoided', columns, rows, appraisal);
}

function funderRow(row: FunderRow, { funders }: Appraisal): PaidRow {
  return {
    funderId: row.funderId,
    eventId: null,
    bearerId: null,
    name: row.funder,
    avoided: row.avoided,
    cashable: row.cashable,
    capacity: row.capacity,
    drawn: row.range,
    funder: row,
    standing: matching(funders, ({ funderId }) => funderId === row.funderId),
  };
}

function eventRow({ funderId }: FunderRow, { id, name, pounds }: Segment): PaidRow {
  return {
    funderId,
    eventId: id,
    bearerId: null,
    name,
    avoided: pounds,
    cashable: null,
    capacity: null,
    drawn: null,
    funder: null,
    standing: { coverage: 'whole', counts: '' },
  };
}

function bearerRows(
  { funderId, bearers }: FunderRow,
  context: { readonly appraisal: Appraisal; readonly uncertainty: Uncertainty | null },
): readonly PaidRow[] {
  return bearers.map(({ partnerId, partner, total, cashable, capacity }) => ({
    funderId,
    eventId: null,
    bearerId: partnerId,
    name: partner,
    avoided: total,
    cashable,
    capacity,
    drawn: context.uncertainty?.partners.get(partnerId) ?? null,
    funder: null,
    standing: matching(context.appraisal.partners, (found) => found.partnerId === partnerId),
  }));
}

function orNull(figure: Figure | null | undefined): number | null {
  return figure !== null && figure !== undefined && isFigure(figure) ? figure : null;
}
