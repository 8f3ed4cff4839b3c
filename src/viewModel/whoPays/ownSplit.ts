import type { PartnerId } from '../../domain/identifiers.ts';
import { isFigure, type Figure } from '../../domain/marker.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { mostRaised } from '../../model/costSharing/mostRaised.ts';
import type { CostSharing } from '../../model/costSharing/shareCost.ts';
import type { CustomShares } from '../../scenario/sharing.ts';
import {
  nobodyLoses,
  splitInWords,
  splitStatus,
  splitTitle,
  OWN_SPLIT,
} from '../../words/ownSplit.ts';
import type { ShareMark } from '../../words/whoPays.ts';
import { formatPounds } from '../formatMoney.ts';
import { formatFactor } from '../formatNumber.ts';
import { apportion } from '../rounding.ts';
import type { RuleOption } from './ruleOptions.ts';

/** One funder of a split by hand. Pounds are null until a share is typed. */
export interface SplitRow {
  readonly funderId: PartnerId;
  readonly funder: string;
  readonly shortName: string;
  /** In 100; null where none is typed. */
  readonly percent: number | null;
  /** The most that it can be while shares do not pass 100%. */
  readonly mostPercent: number;
  readonly pays: number | null;
  readonly net: Figure | null;
  readonly mark: ShareMark;
}

/** A split by hand, and what it comes to. */
export interface OwnSplit {
  readonly rows: readonly SplitRow[];
  readonly cost: number;
  /** In 100. */
  readonly leftPercent: number;
  readonly leftPounds: number;
  readonly isEmpty: boolean;
  readonly title: string;
  readonly status: string;
  readonly inWords: string;
  /** Whether there is a split in which nobody pays more than it avoids. */
  readonly nobodyLoses: readonly string[];
  /** The funder that avoids most. */
  readonly lead: { readonly funderId: PartnerId; readonly shortName: string } | null;
}

/** Shares closer to the whole than this are the whole: thirds never add to 1 in the last digit. In 100. */
const SAME_PERCENT = 1e-6;

/** Shares are set to a tenth of a per cent. */
const STEPS = 1000;

export function ownSplit(
  appraisal: Appraisal,
  sharing: CostSharing,
  options: readonly RuleOption[],
): OwnSplit {
  const { custom } = appraisal.scenario.funding;
  const split = options.find(({ rule }) => rule === 'custom');
  // Every rule shares the same cost among the same funders.
  const [first] = options;
  if (first === undefined) throw new Error('No rule shares the cost.');
  const sharedByAll = [...custom.values()].reduce((sum, share) => sum + share, 0) * 100;
  const rows = (split ?? first).funders.map((funder): SplitRow => {
    const share = custom.get(funder.funderId) ?? null;
    const percent = share === null ? null : share * 100;
    return {
      funderId: funder.funderId,
      funder: funder.funder,
      shortName: funder.shortName,
      percent,
      mostPercent: settled(Math.max(0, 100 - sharedByAll + (percent ?? 0))),
      pays: split === undefined ? null : funder.pays,
      net: split === undefined ? null : funder.net,
      mark: split === undefined || funder.mark === 'pays-nothing' ? 'none' : funder.mark,
    };
  });
  const shared = rows.reduce((sum, { percent }) => sum + (percent ?? 0), 0);
  const leftPercent = settled(100 - shared);
  const leftPounds = split?.unfunded ?? first.cost;
  const isEmpty = split === undefined;
  const byAvoided = first.funders.toSorted(
    (left, right) => amount(right.avoids) - amount(left.avoids),
  );
  return {
    rows,
    cost: first.cost,
    leftPercent,
    leftPounds,
    isEmpty,
    title: splitTitle({
      isEmpty,
      left: leftPercent > 0 ? percentText(leftPercent) : null,
      losing: rows.filter(({ mark }) => mark === 'pays-more').map(({ shortName }) => shortName),
    }),
    status: splitStatus({
      shared: percentText(settled(shared)),
      left: percentText(leftPercent),
      leftPounds: formatPounds(leftPounds),
      isWhole: leftPercent === 0,
      isEmpty,
    }),
    inWords: splitInWords([
      ...rows.map(({ shortName, percent }) => ({
        name: shortName,
        share: percentText(percent ?? 0),
      })),
      { name: OWN_SPLIT.toBeFound, share: percentText(leftPercent) },
    ]),
    nobodyLoses: nobodyLosesLines(appraisal, sharing, first),
    lead: byAvoided[0] ?? null,
  };
}

/** "12.5%". */
export function percentText(percent: number): string {
  return `${formatFactor(Number(percent.toFixed(1)))}%`;
}

/** The shares of another rule, to a tenth of a per cent, adding to what that rule collects. */
export function sharesOf({ funders, cost }: RuleOption): CustomShares {
  const exact = funders.map(({ pays }) => (pays / Math.max(cost, 1)) * STEPS);
  const total = Math.round(exact.reduce((sum, share) => sum + share, 0));
  const steps = apportion(Math.min(total, STEPS), exact);
  return Object.fromEntries(
    funders.map(({ funderId }, index) => [funderId, (steps[index] ?? 0) / STEPS]),
  );
}

function nobodyLosesLines(
  appraisal: Appraisal,
  sharing: CostSharing,
  any: RuleOption | undefined,
): readonly string[] {
  const { total, cashable } = mostRaised(sharing, appraisal);
  const basis = appraisal.scenario.funding.basis === 'total' ? total : cashable;
  return nobodyLoses({
    cost: formatPounds(sharing.cost),
    raised: basis < sharing.cost ? formatPounds(basis) : null,
    short: formatPounds(sharing.cost - basis),
    cashable: cashable < sharing.cost ? formatPounds(cashable) : null,
    unknown: (any?.funders ?? []).some(({ avoids }) => !isFigure(avoids)),
  });
}

/** Takes arithmetic dust off a share in 100. */
function settled(percent: number): number {
  const near = Math.round(percent * 1000) / 1000;
  return Math.abs(near - percent) < SAME_PERCENT ? near : percent;
}

function amount(figure: Figure): number {
  return isFigure(figure) ? figure : -Infinity;
}
