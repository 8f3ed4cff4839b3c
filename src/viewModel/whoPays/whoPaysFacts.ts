import { womenIn } from '../../domain/cohort.ts';
import { isFigure } from '../../domain/marker.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { mostRaised } from '../../model/costSharing/mostRaised.ts';
import type { CostSharing } from '../../model/costSharing/shareCost.ts';
import { missingLines } from '../../words/whoPays.ts';
import type { NothingToShare } from '../../words/whoPays.ts';
import type { BoardMessage } from '../../words/ruleBoard.ts';
import type { WhoPaysLead } from '../../words/whoPaysLead.ts';
import { formatPounds } from '../formatMoney.ts';
import { costGoesOn, periodOf } from '../summary/period.ts';
import { BOARD_RULES, type RuleOption } from './ruleOptions.ts';

/** The opening of the page, where there is a cost to share. */
export function whoPaysLeadFacts(
  appraisal: Appraisal,
  sharing: CostSharing,
  options: readonly RuleOption[],
): WhoPaysLead {
  const { basis, cost: typed } = appraisal.scenario.funding;
  const raised = mostRaised(sharing, appraisal)[basis];
  const funders = options[0]?.funders ?? [];
  return {
    women: sharing.women,
    cost: formatPounds(options[0]?.cost ?? 0),
    costWithin: typed === null && costGoesOn(appraisal) ? periodOf(appraisal).years : null,
    funders: funders.length,
    ways: boardOptions(options).length,
    basis,
    avoidsAny: raised > 0,
    fallsShortAt: raised < sharing.cost ? formatPounds(raised) : null,
    pivotal: funders.filter(({ pivotal }) => pivotal).map(({ shortName }) => shortName),
  };
}

/** The rules that every reader is shown, as far as the package allows them. */
export function boardOptions(options: readonly RuleOption[]): readonly RuleOption[] {
  return options.filter(({ rule }) => BOARD_RULES.some((shown) => shown === rule));
}

/** What a board of these rules amounts to. */
export function boardMessage(shown: readonly RuleOption[]): BoardMessage {
  const funders = shown[0]?.funders ?? [];
  return {
    fair: shown.filter(isFair).map(({ rule }) => rule),
    shown: shown.map(({ rule }) => rule),
    funders: funders.length,
    unknown: funders.some(({ avoids }) => !isFigure(avoids)),
  };
}

/** Collects the cost, and asks nobody to pay more than it avoids, as far as that is known. */
function isFair({ funders, unfunded }: RuleOption): boolean {
  return unfunded <= 0 && funders.every(({ mark }) => mark !== 'pays-more');
}

/** Why there is nothing to share. */
export function whyNothingToShare({ pack, scenario }: Appraisal): NothingToShare {
  if (scenario.cohorts !== 'all') return 'some-cohorts';
  return pack.programme.basis === 'published' ? 'report-silent' : 'package-silent';
}

/** What the package does not say of who pays, a line each. */
export function missingFrom({ pack }: Appraisal): readonly string[] {
  return missingLines({
    published: pack.programme.basis === 'published',
    cost: pack.programmeCosts.length === 0,
    contributions: pack.contributions.length === 0,
  });
}

/** How many women the next group has: as many as in the package unless asked otherwise. */
export function womenOfNextGroup({ pack, scenario }: Appraisal): number {
  return scenario.funding.women ?? womenIn(pack.cohorts);
}

/** What the last group's cost comes to for the next one, typed or not; null where the package has no cost. */
export function workedOutCost(appraisal: Appraisal): number | null {
  const { cost } = appraisal.programme;
  return cost === null
    ? null
    : (cost.total * womenOfNextGroup(appraisal)) / womenIn(appraisal.pack.cohorts);
}
