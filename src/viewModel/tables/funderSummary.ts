import { formatMonth } from '../../domain/calendar.ts';
import type { FunderAppraisal } from '../../model/funderAppraisal.ts';
import type { FunderChance } from '../../model/simulation/uncertainty.ts';
import { roundAppraisal, type RoundedAppraisal } from '../roundedAppraisal.ts';
import {
  eitherColumn,
  figureColumn,
  moneyColumn,
  simulatedColumn,
  textColumn,
  type ColumnOf,
} from './column.ts';
import { matching } from './matching.ts';
import type { Results } from './results.ts';
import { isThere, withStatus } from './rowStatus.ts';
import { simulatedLimits } from './simulatedLimits.ts';
import type { Table } from './table.ts';
import { tableOf } from './tableOf.ts';

interface FunderRow {
  readonly name: string;
  readonly funder: FunderAppraisal;
  /** In pence. */
  readonly rounded: RoundedAppraisal['funders'][number];
  /** Null where nothing was drawn. */
  readonly drawn: FunderChance | null;
}

const columns: readonly ColumnOf<FunderRow>[] = withStatus(
  [
    textColumn('funder_id', ({ funder }) => funder.funderId),
    textColumn('funder', ({ name }) => name),
    moneyColumn(
      'avoided_gbp',
      ifAvoided(({ rounded }) => rounded.total),
    ),
    moneyColumn(
      'cashable_gbp',
      ifAvoided(({ rounded }) => rounded.cashable),
    ),
    moneyColumn(
      'capacity_gbp',
      ifAvoided(({ rounded }) => rounded.capacity),
    ),
    ...simulatedLimits('avoided', ({ drawn }: FunderRow) => drawn?.avoided ?? null),
    moneyColumn('contribution_gbp', ({ rounded }) => rounded.contribution),
    moneyColumn(
      'net_gbp',
      ifAvoided(({ rounded }) => rounded.net),
    ),
    figureColumn('return_per_gbp', ifAvoided(returnPerPound)),
    figureColumn('share_of_avoidance', ({ funder }) => funder.shareOfAvoidance),
    figureColumn(
      'share_of_contributions',
      ({ funder }) => funder.funding?.shareOfContributions ?? null,
    ),
    eitherColumn('payback_month', ifAvoided(paybackMonth)),
    simulatedColumn('chance_of_recovery', ({ drawn }) => drawn?.ofRecovery ?? null),
    simulatedColumn(
      'chance_of_recovery_cashable',
      ({ drawn }) => drawn?.ofRecoveryCashable ?? null,
    ),
  ],
  ({ funder }) => funder,
);

/** What each funder pays, and what the partners it pays for avoid. Source: M13 to M16, M22. */
export function funderSummary({ appraisal, uncertainty }: Results): Table {
  const rounded = roundAppraisal(appraisal, 'penny').funders;
  const rows = appraisal.funders.map((funder) => ({
    name: matching(appraisal.pack.partners, ({ id }) => id === funder.funderId).name,
    funder,
    rounded: matching(rounded, ({ funderId }) => funderId === funder.funderId),
    drawn: uncertainty?.funders.get(funder.funderId) ?? null,
  }));
  return tableOf('funder-summary', columns, rows, appraisal);
}

/** Nothing where the funder has no figure for what is avoided. */
function ifAvoided<Value>(of: (row: FunderRow) => Value): (row: FunderRow) => Value | null {
  return (row) => (isThere(row.funder) ? of(row) : null);
}

/** Avoided for each £1 paid in, negative where costs were added; nothing where nothing is paid in. */
function returnPerPound({ funder: { avoided, funding } }: FunderRow): number | null {
  return funding !== null && funding.contribution > 0 ? avoided.total / funding.contribution : null;
}

function paybackMonth({ funder: { funding } }: FunderRow): string | null {
  const month = funding?.paybackMonth ?? null;
  return month === null ? null : formatMonth(month);
}
