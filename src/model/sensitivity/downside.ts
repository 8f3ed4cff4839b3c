import type { Appraisal } from '../appraise.ts';
import { isMoreMoney } from '../arithmeticDust.ts';
import { isFixed } from '../simulation/triangular.ts';
import { nearbyAvoided } from './nearbyScenarios.ts';
import { scenarioWith, sensitivityInputs, type SensitivityInput } from './sensitivityInput.ts';

/** What is left of the answer if something that it rests on is wrong. Pounds of the scenario's money, not rounded. */
export interface DownsideCase {
  readonly avoided: number;
  /** `avoided` less the programme's cost; null where no cost is known. */
  readonly net: number | null;
}

/** One assumption at the end of its stated range that avoids less. */
interface BadEnd extends DownsideCase {
  readonly input: SensitivityInput;
  readonly value: number;
}

export interface Downside {
  readonly asEstimated: DownsideCase;
  /** Half of all that is avoided, added cost halved with it. */
  readonly halved: DownsideCase;
  /** Each by itself, the one that takes off most first; those whose range leaves nothing to lose are not in it. */
  readonly badEnds: readonly BadEnd[];
  /** All of `badEnds` at once. */
  readonly allTogether: DownsideCase;
}

/**
 * "If half of this is wrong": the effect halved, each assumption at its bad end, and all of them at once.
 * Unlike a range by simulation it asks nothing of how likely that is. Source: M36.
 */
export function downside(appraisal: Appraisal): Downside {
  const { pack, scenario, programme } = appraisal;
  const cost = programme.cost?.total ?? null;
  const caseOf = (avoided: number): DownsideCase => ({
    avoided,
    net: cost === null ? null : avoided - cost,
  });
  const avoidedWith = nearbyAvoided(appraisal);

  const badEnds = sensitivityInputs(pack, scenario)
    .filter(({ range }) => !isFixed(range))
    .map((input) => {
      const at = (value: number) => ({
        value,
        avoided: avoidedWith(scenarioWith(pack, scenario, input, value)),
      });
      const [low, high] = [at(input.range.low), at(input.range.high)];
      const { value, avoided } = low.avoided <= high.avoided ? low : high;
      return { input, value, ...caseOf(avoided) };
    })
    .filter(({ avoided }) => isMoreMoney(programme.avoided.total, avoided))
    .toSorted((left, right) => left.avoided - right.avoided);

  return {
    asEstimated: caseOf(programme.avoided.total),
    halved: caseOf(programme.avoided.total / 2),
    badEnds,
    allTogether: caseOf(
      avoidedWith(
        badEnds.reduce(
          (changed, { input, value }) => scenarioWith(pack, changed, input, value),
          scenario,
        ),
      ),
    ),
  };
}
