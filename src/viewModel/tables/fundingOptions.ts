import type { PartnerId } from '../../domain/identifiers.ts';
import type { SharingRule } from '../../scenario/scenario.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { countStatusOfSum, coverageOfSum, isCovered } from '../../model/coverage.ts';
import type { CostSharing, FunderShare, SharingOption } from '../../model/costSharing/shareCost.ts';
import { sharingChances } from '../../model/costSharing/sharingChances.ts';
import { roundAppraisal, type RoundedAppraisal } from '../roundedAppraisal.ts';
import { roundedBenefit, roundedShares } from '../whoPays/roundedShares.ts';
import { figureColumn, moneyColumn, simulatedColumn, textColumn, type ColumnOf } from './column.ts';
import { matching } from './matching.ts';
import type { Results } from './results.ts';
import { withStatus, type Standing } from './rowStatus.ts';
import type { Table } from './table.ts';
import { tableOf } from './tableOf.ts';

/** Stands in the funders' column for what a rule cannot collect. */
const UNFUNDED = 'unfunded';

interface ShareRow {
  readonly rule: SharingRule;
  readonly funderId: PartnerId | typeof UNFUNDED;
  /** In pence. */
  readonly pays: number;
  /** In pence; null without a figure. */
  readonly benefit: number | null;
  /** Null for what nobody pays. */
  readonly share: FunderShare | null;
  readonly chance: number | null;
  readonly standing: Standing;
}

const columns: readonly ColumnOf<ShareRow>[] = withStatus(
  [
    textColumn('rule', ({ rule }) => rule),
    textColumn('funder_id', ({ funderId }) => funderId),
    moneyColumn('pays_gbp', ({ pays }) => pays),
    moneyColumn('benefit_gbp', ({ benefit }) => benefit),
    moneyColumn('net_gbp', ({ benefit, pays }) => (benefit === null ? null : benefit - pays)),
    figureColumn('return_per_gbp', returnPerPound),
    figureColumn('years_to_recover', ({ share }) => share?.yearsToRecover ?? null),
    simulatedColumn('chance_of_recovery', ({ chance }) => chance),
    textColumn('pays_more_than_it_avoids', ({ share }) => trueOrFalse(share?.paysMoreThanItAvoids)),
    textColumn('pivotal', ({ share }) => trueOrFalse(share?.pivotal)),
  ],
  ({ standing }) => standing,
);

/**
 * Every way to share the cost of the next group: who pays what, and what no rule can collect. Each way adds
 * to the cost, to the penny. No rows where there is no cost to share. Source: M16, M23.
 */
export function fundingOptions({ appraisal, uncertainty, sharing }: Results): Table {
  if (sharing === null) return tableOf('funding-options', columns, [], appraisal);
  const rounded = roundAppraisal(appraisal, 'penny').funders;
  const chances = uncertainty === null ? [] : sharingChances(sharing, appraisal, uncertainty.draws);
  const rows = sharing.options.flatMap((option, index) =>
    optionRows(option, sharing, chances[index] ?? [], rounded, appraisal),
  );
  return tableOf('funding-options', columns, rows, appraisal);
}

function optionRows(
  option: SharingOption,
  sharing: CostSharing,
  chances: readonly (number | null)[],
  rounded: RoundedAppraisal['funders'],
  appraisal: Appraisal,
): readonly ShareRow[] {
  const { rule, shares } = option;
  const { pays, unfunded } = roundedShares(option, sharing, 'penny');
  const rows = shares.map((share, index): ShareRow => ({
    rule,
    funderId: share.funderId,
    pays: pays[index] ?? 0,
    benefit:
      share.benefit === null ? null : roundedBenefit(share.funderId, sharing, rounded, appraisal),
    share,
    chance: chances[index] ?? null,
    standing: matching(appraisal.funders, ({ funderId }) => funderId === share.funderId),
  }));
  return [
    ...rows,
    {
      rule,
      funderId: UNFUNDED,
      pays: unfunded,
      benefit: null,
      share: null,
      chance: null,
      standing: unfundedStanding(rule, rows),
    },
  ];
}

/** What cannot be collected rests on benefits only under the rules that ask what a funder gains. */
function unfundedStanding(rule: SharingRule, rows: readonly ShareRow[]): Standing {
  if (!RESTS_ON_BENEFITS.has(rule)) return { coverage: 'whole', counts: '' };
  const coverage = coverageOfSum(
    rows.flatMap(({ share }) => (share === null ? [] : [share.coverage])),
  );
  return {
    coverage: isCovered(coverage) ? coverage : 'partial',
    counts: countStatusOfSum(rows.map(({ standing }) => standing.counts)),
  };
}

const RESTS_ON_BENEFITS: ReadonlySet<SharingRule> = new Set(['proportional', 'capped', 'shapley']);

/** What is avoided for each £1 paid; nothing where nothing is paid. */
function returnPerPound({ share, pays }: ShareRow): number | null {
  const benefit = share?.benefit ?? null;
  return share === null || benefit === null || pays <= 0 ? null : benefit / share.pays;
}

function trueOrFalse(value: boolean | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
