import type { PartnerId } from '../../domain/identifiers.ts';
import { isFigure, type Figure } from '../../domain/marker.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { bearSetback, type Setback, type SetbackOption } from '../../model/costSharing/setback.ts';
import type { CostSharing } from '../../model/costSharing/shareCost.ts';
import type { SharingRule } from '../../scenario/scenario.ts';
import type { SetbackCase } from '../../words/setback.ts';
import { whoBearsIt } from '../../words/setback.ts';
import { ruleName } from '../../words/sharingRules.ts';
import { formatPounds } from '../formatMoney.ts';
import { apportion, roundHalfAway } from '../rounding.ts';
import type { RuleOption } from './ruleOptions.ts';

/** By how much each case is worse than planned. */
const SETBACKS: Readonly<Record<SetbackCase, Setback>> = {
  dearer: { cost: 1.1, avoided: 1 },
  'less-avoided': { cost: 1, avoided: 0.75 },
  both: { cost: 1.1, avoided: 0.75 },
};

/** The cases in the order in which they are told. */
export const SETBACK_CASES = Object.keys(SETBACKS).filter((id) => isCase(id));

/** What a setback does to one funder under one rule: whole pounds, positive where it is worse off. */
interface SetbackCell {
  readonly rule: SharingRule;
  readonly worseBy: Figure;
  readonly mark: 'pays-more' | 'none';
}

export interface SetbackView {
  readonly rules: readonly SharingRule[];
  readonly rows: readonly {
    readonly funderId: PartnerId;
    readonly funder: string;
    readonly cells: readonly SetbackCell[];
  }[];
  readonly toBeFound: readonly number[];
  /** Of what can be shown. */
  readonly together: readonly number[];
  /** Who bears most under each rule, a sentence each. */
  readonly sentences: readonly string[];
}

/** Who bears a setback, under each of the rules shown. */
export function setbackView(
  appraisal: Appraisal,
  sharing: CostSharing,
  shown: readonly RuleOption[],
  which: SetbackCase,
  seed: number,
): SetbackView {
  const borne = bearSetback(appraisal, sharing, SETBACKS[which], seed);
  const columns = shown.map((option) => {
    const found = borne.find(({ rule }) => rule === option.rule);
    if (found === undefined) throw new Error('A rule of this page is not in its sharing.');
    return { option, ...rounded(found, option) };
  });
  return {
    rules: shown.map(({ rule }) => rule),
    rows: (shown[0]?.funders ?? []).map(({ funderId, funder }) => ({
      funderId,
      funder,
      cells: columns.flatMap(({ cells }) => cells.get(funderId) ?? []),
    })),
    toBeFound: columns.map(({ toBeFound }) => toBeFound),
    together: columns.map(({ together }) => together),
    sentences: columns.map(({ option, cells, toBeFound, together }) =>
      sentence(option, cells, toBeFound, together),
    ),
  };
}

/** Whole pounds that add to their sum. */
function rounded({ rule, shares, unfundedMore }: SetbackOption, { funders }: RuleOption) {
  const exact = [...shares.map(({ worseBy }) => worseBy ?? 0), unfundedMore];
  const together = roundHalfAway(exact.reduce((sum, part) => sum + part, 0));
  const pounds = apportion(together, exact);
  const cells = new Map<PartnerId, SetbackCell>(
    shares.map(({ funderId, worseBy, paysMoreThanItAvoids }, index) => {
      const avoids = funders.find((funder) => funder.funderId === funderId)?.avoids ?? 'x';
      const marker = isFigure(avoids) ? 'x' : avoids;
      return [
        funderId,
        {
          rule,
          worseBy: worseBy === null ? marker : (pounds[index] ?? 0),
          mark: paysMoreThanItAvoids === true ? 'pays-more' : 'none',
        },
      ];
    }),
  );
  return { cells, toBeFound: pounds.at(-1) ?? 0, together };
}

function sentence(
  { rule, funders }: RuleOption,
  cells: ReadonlyMap<PartnerId, SetbackCell>,
  toBeFound: number,
  together: number,
): string {
  const borne = funders.map(({ funderId, shortName }) => {
    const worseBy = cells.get(funderId)?.worseBy ?? 'x';
    return { bearer: shortName, amount: isFigure(worseBy) ? worseBy : 0 };
  });
  const [most] = [...borne, { bearer: null, amount: toBeFound }].toSorted(
    (left, right) => right.amount - left.amount,
  );
  return whoBearsIt({
    rule: ruleName(rule),
    bearer: most?.bearer ?? null,
    amount: formatPounds(most?.amount ?? 0),
    whole: formatPounds(together),
  });
}

function isCase(id: string): id is SetbackCase {
  return Object.hasOwn(SETBACKS, id);
}
