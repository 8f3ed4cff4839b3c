import { womenIn } from '../../domain/cohort.ts';
import type { PartnerId } from '../../domain/identifiers.ts';
import type { SharingRule } from '../../scenario/scenario.ts';
import type { Appraisal } from '../appraise.ts';
import type { Gain } from '../costSharing/rules.ts';
import { gainOf, type CostSharing, type SharingOption } from '../costSharing/shareCost.ts';

/** One step of a chain that gives a figure: what it begins with, or what is done to that. */
export interface SharingStep {
  readonly operation: 'start' | 'add' | 'multiply';
  /** In full: pounds or a factor. */
  readonly value: number;
  readonly is: SharingTerm;
}

/** What a step is, as data; the words are somebody else's. */
type SharingTerm =
  | { readonly of: 'typedCost' | 'programmeCost' | 'nothing' }
  | { readonly of: 'women'; readonly next: number; readonly counted: number }
  | { readonly of: 'pastBenefit' | 'pastCap' | 'contribution' | 'benefit' | 'keptGain' }
  | { readonly of: 'equalPart'; readonly funders: number }
  | { readonly of: 'partOfBenefits'; readonly benefit: number; readonly all: number }
  | { readonly of: 'agreedShare' }
  | { readonly of: 'paidAtMost'; readonly funderId: PartnerId }
  | { readonly of: 'paid'; readonly rule: SharingRule; readonly funderId: PartnerId };

type Chain = readonly SharingStep[];

/** What the next group costs: as typed, or what the programme costs for as many women. Source: M23. */
export function explainNextGroupCost(appraisal: Appraisal, sharing: CostSharing): Chain {
  const { scenario, programme } = appraisal;
  return scenario.funding.cost === null
    ? forNextGroup({ of: 'programmeCost' }, programme.cost?.total ?? 0, appraisal, sharing)
    : [start({ of: 'typedCost' }, scenario.funding.cost)];
}

/** What a funder would avoid with the next group, on the basis chosen. Source: M23. */
export function explainBenefit(
  appraisal: Appraisal,
  sharing: CostSharing,
  funderId: PartnerId,
): Chain {
  const { benefit } = gainIn(gainsOf(appraisal, sharing), funderId);
  return forNextGroup({ of: 'pastBenefit' }, benefit / sharing.ratio, appraisal, sharing);
}

/** What a funder would pay under a rule. Source: M23. */
export function explainShare(
  appraisal: Appraisal,
  sharing: CostSharing,
  option: SharingOption,
  funderId: PartnerId,
): Chain {
  const gains = gainsOf(appraisal, sharing);
  const gain = gainIn(gains, funderId);
  const pays = paidUnder(option, funderId);
  const cost = explainNextGroupCost(appraisal, sharing);
  switch (option.rule) {
    case 'current':
      return forNextGroup(
        { of: 'contribution' },
        gain.contribution / sharing.ratio,
        appraisal,
        sharing,
      );
    case 'equal': {
      const funders = option.shares.length;
      return [...cost, times({ of: 'equalPart', funders }, 1 / funders)];
    }
    case 'custom':
      return [
        ...cost,
        times({ of: 'agreedShare' }, appraisal.scenario.funding.custom.get(funderId) ?? 0),
      ];
    case 'proportional':
      return pays === 0 ? NOTHING : [...cost, partOf(gain, gains)];
    case 'capped':
      return pays === 0 ? NOTHING : cappedChain(gain, { appraisal, sharing, option, gains });
    case 'shapley':
      return pays === 0
        ? NOTHING
        : [start({ of: 'benefit' }, gain.benefit), plus({ of: 'keptGain' }, pays - gain.benefit)];
  }
}

/** What a rule cannot collect: the cost less what each funder pays. Source: M23. */
export function explainToFind(
  appraisal: Appraisal,
  sharing: CostSharing,
  { rule, shares }: SharingOption,
): Chain {
  return [
    ...explainNextGroupCost(appraisal, sharing),
    ...shares.map(({ funderId, pays }) => plus({ of: 'paid', rule, funderId }, -pays)),
  ];
}

interface Capped {
  readonly appraisal: Appraisal;
  readonly sharing: CostSharing;
  readonly option: SharingOption;
  readonly gains: readonly Gain[];
}

/** The most that it is asked for, or its part of what those at their most leave. */
function cappedChain(gain: Gain, { appraisal, sharing, option, gains }: Capped): Chain {
  const isFull = ({ funderId, cashable }: Gain) => paidUnder(option, funderId) === cashable;
  if (isFull(gain)) {
    return forNextGroup({ of: 'pastCap' }, gain.cashable / sharing.ratio, appraisal, sharing);
  }
  const paying = gains.filter(({ funderId }) => paidUnder(option, funderId) > 0);
  return [
    ...explainNextGroupCost(appraisal, sharing),
    ...paying
      .filter(isFull)
      .map(({ funderId, cashable }) => plus({ of: 'paidAtMost', funderId }, -cashable)),
    partOf(
      gain,
      paying.filter((one) => !isFull(one)),
    ),
  ];
}

/** By what a funder gains of all that these gain. */
function partOf({ benefit }: Gain, gains: readonly Gain[]): SharingStep {
  const all = gains.reduce((total, one) => total + Math.max(one.benefit, 0), 0);
  return times({ of: 'partOfBenefits', benefit, all }, benefit / all);
}

/** An amount of the last group for as many women as the next one has. */
function forNextGroup(
  is: SharingTerm,
  amount: number,
  { pack }: Appraisal,
  { women, ratio }: CostSharing,
): Chain {
  const counted = womenIn(pack.cohorts);
  return [
    start(is, amount),
    ...(ratio === 1 ? [] : [times({ of: 'women', next: women, counted }, ratio)]),
  ];
}

function gainsOf(appraisal: Appraisal, { options, ratio }: CostSharing): readonly Gain[] {
  const taking = new Set(options[0]?.shares.map(({ funderId }) => funderId));
  return appraisal.funders
    .filter(({ funderId }) => taking.has(funderId))
    .map((funder) => gainOf(funder, appraisal, ratio));
}

function gainIn(gains: readonly Gain[], funderId: PartnerId): Gain {
  const gain = gains.find((one) => one.funderId === funderId);
  if (gain === undefined) throw new Error(`${funderId} takes no part.`);
  return gain;
}

function paidUnder({ shares }: SharingOption, funderId: PartnerId): number {
  return shares.find((share) => share.funderId === funderId)?.pays ?? 0;
}

const NOTHING: Chain = [{ operation: 'start', value: 0, is: { of: 'nothing' } }];

function start(is: SharingTerm, value: number): SharingStep {
  return { operation: 'start', value, is };
}

function plus(is: SharingTerm, value: number): SharingStep {
  return { operation: 'add', value, is };
}

function times(is: SharingTerm, value: number): SharingStep {
  return { operation: 'multiply', value, is };
}
