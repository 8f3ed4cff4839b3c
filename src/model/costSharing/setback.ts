import type { PartnerId } from '../../domain/identifiers.ts';
import type { SharingRule } from '../../scenario/scenario.ts';
import type { Appraisal } from '../appraise.ts';
import { isMoreMoney } from '../arithmeticDust.ts';
import { shareCost, type CostSharing, type SharingOption } from './shareCost.ts';

/** Something that goes worse than planned, by factors of what was planned. */
export interface Setback {
  /** 1.1: the group costs a tenth more. */
  readonly cost: number;
  /** 0.75: a quarter less is avoided; added cost shrinks with it. */
  readonly avoided: number;
}

/** What a setback does to one funder, in the scenario's money. */
interface SetbackShare {
  readonly funderId: PartnerId;
  /** What it pays more than planned. */
  readonly paysMore: number;
  /** What it pays more and avoids less; null where it avoids less, and has no figure for how much that is. */
  readonly worseBy: number | null;
  /** Null where it has no figure for what it avoids. */
  readonly paysMoreThanItAvoids: boolean | null;
}

export interface SetbackOption {
  readonly rule: SharingRule;
  readonly shares: readonly SetbackShare[];
  /** What nobody pays, beyond what was still to be found already. */
  readonly unfundedMore: number;
}

/**
 * Who bears it when the next group costs more or avoids less. A higher cost is shared by the same rule, at what
 * was planned to be avoided; what is paid does not change afterwards because less was avoided. Source: M23.
 *
 * @param planned the sharing of the same appraisal.
 */
export function bearSetback(
  appraisal: Appraisal,
  planned: CostSharing,
  setback: Setback,
  seed: number,
): readonly SetbackOption[] {
  const { scenario } = appraisal;
  const funding = { ...scenario.funding, cost: planned.cost * setback.cost };
  const dearer = shareCost({ ...appraisal, scenario: { ...scenario, funding } }, seed);
  return planned.options.map((option, index) =>
    setbackOption(option, dearer?.options[index] ?? option, setback),
  );
}

function setbackOption(
  planned: SharingOption,
  dearer: SharingOption,
  { avoided }: Setback,
): SetbackOption {
  return {
    rule: planned.rule,
    shares: planned.shares.map(({ funderId, pays, benefit }, index) => {
      const paysNow = dearer.shares[index]?.pays ?? pays;
      const paysMore = paysNow - pays;
      const left = benefit === null ? null : benefit * avoided;
      const lost = avoided === 1 ? 0 : benefit === null ? null : benefit * (1 - avoided);
      return {
        funderId,
        paysMore,
        worseBy: lost === null ? null : paysMore + lost,
        paysMoreThanItAvoids:
          left === null ? null : isMoreMoney(paysNow, 0) && isMoreMoney(paysNow, left),
      };
    }),
    unfundedMore: dearer.unfunded - planned.unfunded,
  };
}
