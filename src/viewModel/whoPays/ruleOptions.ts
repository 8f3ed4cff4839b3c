import { compareIds, type PartnerId } from '../../domain/identifiers.ts';
import { isFigure, type Figure, type Marker } from '../../domain/marker.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { isCovered, type Coverage } from '../../model/coverage.ts';
import type { CostSharing, FunderShare, SharingOption } from '../../model/costSharing/shareCost.ts';
import { sharingChances } from '../../model/costSharing/sharingChances.ts';
import type { Uncertainty } from '../../model/simulation/uncertainty.ts';
import type { SharingRule } from '../../scenario/scenario.ts';
import type { ShareMark } from '../../words/whoPays.ts';
import { viewedFirst } from '../partners/funderRows.ts';
import { roundAppraisal, type RoundedAppraisal } from '../roundedAppraisal.ts';
import { matching } from '../tables/matching.ts';
import { typographic } from '../typographic.ts';
import { roundedBenefit, roundedShares } from './roundedShares.ts';

/** The rules that a board is shown; analysts find the others a press away. */
export const BOARD_RULES = [
  'current',
  'equal',
  'proportional',
] as const satisfies readonly SharingRule[];

/** What a rule asks of one funder for the next group. Whole pounds; ratios of figures not rounded. */
export interface FunderOption {
  readonly funderId: PartnerId;
  readonly funder: string;
  readonly shortName: string;
  readonly pays: number;
  readonly avoids: Figure;
  readonly net: Figure;
  /** Avoided for each £1 paid; `z` where nothing is paid. */
  readonly perPound: Figure;
  /** `z` where nothing is paid; null where what is paid is never recovered. */
  readonly yearsToRecover: Figure | null;
  /** 0–1; null where it pays nothing, or where nothing was drawn. */
  readonly chance: number | null;
  readonly mark: ShareMark;
  /** Without it, what the others avoid does not cover the cost. */
  readonly pivotal: boolean;
}

/** One way to share the cost: what funders pay and what is still to be found add to the cost, to the pound. */
export interface RuleOption {
  readonly rule: SharingRule;
  readonly cost: number;
  readonly funders: readonly FunderOption[];
  /** Negative where the rule collects more than the cost. */
  readonly unfunded: number;
}

/** The ways to share the cost as pages show them: funders by what they avoid, the reader's own organisation first. */
export function ruleOptions(
  appraisal: Appraisal,
  sharing: CostSharing,
  uncertainty: Uncertainty | null,
  viewAs: string | null,
): readonly RuleOption[] {
  const rounded = roundAppraisal(appraisal, 'pound');
  const chances = uncertainty === null ? [] : sharingChances(sharing, appraisal, uncertainty.draws);
  return sharing.options.map((option, index) =>
    ruleOption(option, {
      appraisal,
      sharing,
      rounded,
      chances: chances[index] ?? [],
      viewAs,
    }),
  );
}

interface Context {
  readonly appraisal: Appraisal;
  readonly sharing: CostSharing;
  readonly rounded: RoundedAppraisal;
  readonly chances: readonly (number | null)[];
  readonly viewAs: string | null;
}

function ruleOption(option: SharingOption, context: Context): RuleOption {
  const { cost, pays, unfunded } = roundedShares(option, context.sharing, 'pound');
  const funders = option.shares.map((share, index) =>
    funderOption(share, pays[index] ?? 0, context.chances[index] ?? null, context),
  );
  return {
    rule: option.rule,
    cost,
    funders: viewedFirst(
      funders.toSorted(
        (left, right) =>
          rank(right.avoids) - rank(left.avoids) || compareIds(left.funderId, right.funderId),
      ),
      context.viewAs,
    ),
    unfunded,
  };
}

function funderOption(
  share: FunderShare,
  pays: number,
  chance: number | null,
  { appraisal, sharing, rounded }: Context,
): FunderOption {
  const { funderId, coverage, benefit, paysMoreThanItAvoids, pivotal, yearsToRecover } = share;
  const named = matching(appraisal.pack.partners, ({ id }) => id === funderId);
  const avoids =
    benefit === null
      ? markerOf(coverage)
      : roundedBenefit(funderId, sharing, rounded.funders, appraisal);
  return {
    funderId,
    funder: typographic(named.name),
    shortName: typographic(named.shortName),
    pays,
    avoids,
    net: isFigure(avoids) ? avoids - pays : avoids,
    perPound: benefit === null ? markerOf(coverage) : pays === 0 ? 'z' : benefit / share.pays,
    yearsToRecover: benefit === null ? markerOf(coverage) : pays === 0 ? 'z' : yearsToRecover,
    chance,
    mark: markOf(avoids, pays, paysMoreThanItAvoids),
    pivotal: pivotal === true,
  };
}

function markOf(avoids: Figure, pays: number, paysMore: boolean | null): ShareMark {
  if (!isFigure(avoids)) return 'no-figure';
  if (paysMore === true && pays > 0) return 'pays-more';
  if (pays === 0 && avoids > 0) return 'pays-nothing';
  return avoids < 0 ? 'adds-cost' : 'none';
}

/** Why a funder has no figure. */
function markerOf(coverage: Coverage): Marker {
  return isCovered(coverage) ? 'x' : coverage;
}

function rank(figure: Figure): number {
  return isFigure(figure) ? figure : -Infinity;
}
