import { womenIn } from '../../domain/cohort.ts';
import type { FinancialYear } from '../../domain/calendar.ts';
import type { PartnerId } from '../../domain/identifiers.ts';
import type { SharingRule } from '../../scenario/scenario.ts';
import type { Appraisal } from '../appraise.ts';
import { isMoreMoney } from '../arithmeticDust.ts';
import { isCovered, type Coverage } from '../coverage.ts';
import type { FunderAppraisal } from '../funderAppraisal.ts';
import { seededUniform } from '../seededUniform.ts';
import { capped, current, custom, equal, proportional, type Gain, type Rule } from './rules.ts';
import { shapley } from './shapley.ts';

/** The rules in the order in which they are told. `custom` comes last, and only where shares are given. */
export const SHARING_RULES = [
  'current',
  'equal',
  'proportional',
  'capped',
  'shapley',
  'custom',
] as const satisfies readonly SharingRule[];

/** What a rule asks of one funder for the next group, in the scenario's money. Source: M23. */
export interface FunderShare {
  readonly funderId: PartnerId;
  readonly coverage: Coverage;
  readonly pays: number;
  /** What it would avoid, on the basis chosen; null, with the two that rest on it, where it has no figure. */
  readonly benefit: number | null;
  /** False where it pays nothing. */
  readonly paysMoreThanItAvoids: boolean | null;
  /** Without it, the benefits of the others do not cover the cost. */
  readonly pivotal: boolean | null;
  /** Whole years, the base year the first, until what is avoided reaches what is paid; null if never, or if nothing is paid. */
  readonly yearsToRecover: number | null;
}

/** One way to share the cost. `unfunded` is what it cannot collect; negative where it collects too much. */
export interface SharingOption {
  readonly rule: SharingRule;
  readonly shares: readonly FunderShare[];
  readonly unfunded: number;
}

/** The next group: how many women, what it costs, and each way to share that. */
export interface CostSharing {
  readonly women: number;
  readonly cost: number;
  /** Women of the next group ÷ women of the package: what figures of the past are multiplied by. */
  readonly ratio: number;
  readonly options: readonly SharingOption[];
}

/**
 * Shares the cost of the next group by every rule that the package allows. Source: M23.
 * @returns null where there is no cost to share: none typed, and none in the package for all of its cohorts.
 */
export function shareCost(appraisal: Appraisal, seed: number): CostSharing | null {
  const { pack, scenario, programme } = appraisal;
  const counted = womenIn(pack.cohorts);
  const women = scenario.funding.women ?? counted;
  const ratio = women / counted;
  const past = programme.cost === null ? null : programme.cost.total * ratio;
  const cost = scenario.funding.cost ?? past;
  if (cost === null || scenario.cohorts !== 'all') return null;

  const funders = appraisal.funders.filter(
    ({ funderId }) =>
      scenario.funding.funders === 'all' || scenario.funding.funders.includes(funderId),
  );
  const gains = funders.map((funder) => gainOf(funder, appraisal, ratio));
  const options = rulesFor(appraisal, seed).map(([rule, share]) => {
    const pays = share(cost, gains);
    return {
      rule,
      shares: funders.map((funder, index) =>
        funderShare(funder, gains, index, pays[index] ?? 0, cost, appraisal, ratio),
      ),
      unfunded: cost - pays.reduce((sum, paid) => sum + paid, 0),
    };
  });
  return { women, cost, ratio, options };
}

function rulesFor(
  { scenario: { funding }, programme }: Appraisal,
  seed: number,
): readonly (readonly [SharingRule, Rule])[] {
  const rules: Readonly<Record<SharingRule, Rule | null>> = {
    current: programme.contributions === null ? null : current,
    equal,
    proportional,
    capped,
    shapley: shapley(seededUniform(seed)),
    custom: funding.custom.size === 0 ? null : custom(funding.custom),
  };
  return SHARING_RULES.flatMap((rule) => {
    const share = rules[rule];
    return share === null ? [] : [[rule, share] as const];
  });
}

/** What one funder brings to every rule; nothing where it has no figure. */
export function gainOf(funder: FunderAppraisal, { scenario }: Appraisal, ratio: number): Gain {
  const { total, cashable } = isCovered(funder.coverage)
    ? funder.avoided
    : { total: 0, cashable: 0 };
  return {
    funderId: funder.funderId,
    benefit: (scenario.funding.basis === 'cashable' ? cashable : total) * ratio,
    cashable: cashable * ratio,
    contribution: (funder.funding?.contribution ?? 0) * ratio,
  };
}

function funderShare(
  { funderId, bearerIds, coverage }: FunderAppraisal,
  gains: readonly Gain[],
  index: number,
  pays: number,
  cost: number,
  appraisal: Appraisal,
  ratio: number,
): FunderShare {
  if (!isCovered(coverage)) {
    return {
      funderId,
      coverage,
      pays,
      benefit: null,
      paysMoreThanItAvoids: null,
      pivotal: null,
      yearsToRecover: null,
    };
  }
  const benefit = gains[index]?.benefit ?? 0;
  const all = gains.reduce((sum, gain) => sum + Math.max(gain.benefit, 0), 0);
  const covers = (benefits: number) => !isMoreMoney(cost, benefits);
  return {
    funderId,
    coverage,
    pays,
    benefit,
    paysMoreThanItAvoids: isMoreMoney(pays, 0) && isMoreMoney(pays, benefit),
    pivotal: benefit > 0 && covers(all) && !covers(all - benefit),
    yearsToRecover: isMoreMoney(pays, 0) ? yearsToRecover(pays, bearerIds, appraisal, ratio) : null,
  };
}

function yearsToRecover(
  pays: number,
  bearerIds: readonly PartnerId[],
  { pack, scenario, lines }: Appraisal,
  ratio: number,
): number | null {
  const byYear = new Map<FinancialYear, number>();
  for (const line of lines) {
    if (!line.withinHorizon || !bearerIds.includes(line.partnerId)) continue;
    const share = scenario.funding.basis === 'cashable' ? line.unitCost.cashableShare : 1;
    byYear.set(line.moneyYear, (byYear.get(line.moneyYear) ?? 0) + line.present * share * ratio);
  }
  let sofar = 0;
  for (const [year, amount] of [...byYear].toSorted(([left], [right]) => left - right)) {
    sofar += amount;
    if (!isMoreMoney(pays, sofar)) return year - pack.programme.baseYear + 1;
  }
  return null;
}
