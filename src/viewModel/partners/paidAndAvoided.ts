import { isFigure, type Figure } from '../../domain/marker.ts';
import type { CountStatus } from '../../domain/stageTable.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { isCovered, type Coverage } from '../../model/coverage.ts';
import type { FunderAppraisal } from '../../model/funderAppraisal.ts';
import type { Interval } from '../../model/rateInterval.ts';
import type { Uncertainty } from '../../model/simulation/uncertainty.ts';
import {
  roundAppraisal,
  type RoundedAppraisal,
  type RoundedPartner,
  type RoundedSplit,
} from '../roundedAppraisal.ts';
import {
  figureColumn,
  moneyColumn,
  simulatedColumn,
  textColumn,
  type ColumnOf,
} from '../tables/column.ts';
import { matching } from '../tables/matching.ts';
import { withStatus } from '../tables/rowStatus.ts';
import { simulatedLimits } from '../tables/simulatedLimits.ts';
import type { Table } from '../tables/table.ts';
import { tableOf } from '../tables/tableOf.ts';
import { perPound } from './funderRows.ts';

/** A funder, or under it one of those that carry its cost. Money in pence. */
interface PaidRow {
  readonly funderId: string;
  /** Null for the funder itself. */
  readonly bearerId: string | null;
  readonly name: string;
  readonly coverage: Coverage;
  readonly counts: CountStatus;
  readonly rounded: RoundedSplit;
  readonly withoutChildren: number;
  readonly drawn: Interval | null;
  /** Null for those that do not pay themselves. */
  readonly funder: FunderAppraisal | null;
  readonly contribution: number | null;
  readonly chances: {
    readonly ofRecovery: number | null;
    readonly ofRecoveryCashable: number | null;
  };
}

const columns: readonly ColumnOf<PaidRow>[] = withStatus(
  [
    textColumn('funder_id', ({ funderId }) => funderId),
    textColumn('bearer_id', ({ bearerId }) => bearerId),
    textColumn('name', ({ name }) => name),
    moneyColumn('contribution_gbp', ({ contribution }) => contribution),
    moneyColumn(
      'avoided_gbp',
      ifAvoided(({ rounded }) => rounded.total),
    ),
    ...simulatedLimits('avoided', ({ drawn }: PaidRow) => drawn),
    moneyColumn('net_gbp', ifAvoided(netOf(({ rounded }) => rounded.total))),
    figureColumn('return_per_gbp', ({ funder, coverage }) => returnOf(funder, coverage)),
    simulatedColumn('chance_of_recovery', ({ chances }) => chances.ofRecovery),
    figureColumn('share_of_avoidance', ({ funder }) => funder?.shareOfAvoidance ?? null),
    figureColumn(
      'share_of_contributions',
      ({ funder }) => funder?.funding?.shareOfContributions ?? null,
    ),
    moneyColumn(
      'cashable_gbp',
      ifAvoided(({ rounded }) => rounded.cashable),
    ),
    moneyColumn(
      'capacity_gbp',
      ifAvoided(({ rounded }) => rounded.capacity),
    ),
    simulatedColumn('chance_of_recovery_cashable', ({ chances }) => chances.ofRecoveryCashable),
    moneyColumn(
      'avoided_without_childrens_care_gbp',
      ifAvoided((row) => row.withoutChildren),
    ),
    moneyColumn('net_without_childrens_care_gbp', ifAvoided(netOf((row) => row.withoutChildren))),
  ],
  (row) => row,
);

/**
 * What funders pay and avoid, with those that carry the cost under them, and what is left without children's
 * care and proceedings. Source: M13 to M16, M22.
 */
export function paidAndAvoided(appraisal: Appraisal, uncertainty: Uncertainty | null): Table {
  const rounded = roundAppraisal(appraisal, 'penny');
  const rows = appraisal.funders.flatMap((funder) => [
    funderRow(funder, { appraisal, rounded, uncertainty }),
    ...bearerRows(funder, { appraisal, rounded, uncertainty }),
  ]);
  return tableOf('paid-and-avoided', columns, rows, appraisal);
}

interface Context {
  readonly appraisal: Appraisal;
  readonly rounded: RoundedAppraisal;
  readonly uncertainty: Uncertainty | null;
}

const NO_CHANCES = { ofRecovery: null, ofRecoveryCashable: null } as const;

function funderRow(funder: FunderAppraisal, context: Context): PaidRow {
  const { appraisal, rounded, uncertainty } = context;
  const { funderId, bearerIds } = funder;
  const figures = matching(rounded.funders, (row) => row.funderId === funderId);
  const drawn = uncertainty?.funders.get(funderId) ?? null;
  return {
    funderId,
    bearerId: null,
    name: nameOf(funderId, appraisal),
    coverage: funder.coverage,
    counts: funder.counts,
    rounded: figures,
    withoutChildren: rounded.partners
      .filter(({ partnerId }) => bearerIds.includes(partnerId))
      .reduce((sum, partner) => sum + withoutChildren(partner, appraisal), 0),
    drawn: drawn?.avoided ?? null,
    funder,
    contribution: figures.contribution,
    chances: drawn ?? NO_CHANCES,
  };
}

function bearerRows(
  { funderId, bearerIds }: FunderAppraisal,
  { appraisal, rounded, uncertainty }: Context,
): readonly PaidRow[] {
  return appraisal.partners
    .filter(({ partnerId, events }) => bearerIds.includes(partnerId) && events.length > 0)
    .filter(({ partnerId }) => partnerId !== funderId)
    .map(({ partnerId, coverage, counts }) => {
      const figures = matching(rounded.partners, (row) => row.partnerId === partnerId);
      return {
        funderId,
        bearerId: partnerId,
        name: nameOf(partnerId, appraisal),
        coverage,
        counts,
        rounded: figures,
        withoutChildren: withoutChildren(figures, appraisal),
        drawn: uncertainty?.partners.get(partnerId) ?? null,
        funder: null,
        contribution: null,
        chances: NO_CHANCES,
      };
    });
}

function nameOf(partnerId: string, { pack }: Appraisal): string {
  return matching(pack.partners, ({ id }) => id === partnerId).name;
}

function withoutChildren({ events }: RoundedPartner, { pack }: Appraisal): number {
  return events
    .filter(({ eventId }) => matching(pack.events, ({ id }) => id === eventId).theme !== 'children')
    .reduce((sum, { total }) => sum + total, 0);
}

/** Nothing where there is no figure for what is avoided. */
function ifAvoided(of: (row: PaidRow) => number | null): (row: PaidRow) => number | null {
  return (row) => (isCovered(row.coverage) ? of(row) : null);
}

function netOf(avoided: (row: PaidRow) => number): (row: PaidRow) => number | null {
  return (row) => (row.contribution === null ? null : avoided(row) - row.contribution);
}

function returnOf(funder: FunderAppraisal | null, coverage: Coverage): number | null {
  if (funder === null) return null;
  const shown: Figure = isCovered(coverage) ? funder.avoided.total : coverage;
  const figure = perPound(shown, funder.funding?.contribution ?? null);
  return figure !== null && isFigure(figure) ? figure : null;
}
