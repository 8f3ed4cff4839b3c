import type { DataPackage } from '../../domain/dataPackage.ts';
import type { CohortId } from '../../domain/identifiers.ts';
import type { AnalystOnlyWomen } from '../../domain/womenCounts.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { baselineStages } from '../baseline.ts';
import type { CountedEvent, ModelledEvent } from '../eventAppraisal.ts';
import { pooled } from '../exposure.ts';
import type { CohortEffects, Resampling } from './resampling.ts';
import type { EventPlan, MoneyPlan, ResampledEventPlan } from './drawPlan.ts';
import { effectsOf, womenExposures } from './womenEffects.ts';
import { womenDrawn } from './womenDrawn.ts';
import { countedTiming, lastingWorth, worthAtOffset, worthOfStages } from './worth.ts';

interface PlannedFigures {
  readonly pack: DataPackage;
  readonly scenario: Scenario;
  readonly figured: readonly (CountedEvent | ModelledEvent)[];
  readonly plans: readonly EventPlan[];
  readonly money: readonly MoneyPlan[];
}

/** What each woman brings to every resampled event, cohort by cohort, and how many of them are drawn. Source: M31. */
export function resamplingOf(
  figures: PlannedFigures,
  women: AnalystOnlyWomen,
  parts: number,
): Resampling {
  const cohorts = new Map<CohortId, Float64Array>();
  figures.figured.forEach((event, index) => {
    const plan = figures.plans[index];
    if (event.kind !== 'counted' || plan?.kind !== 'resampled') return;
    for (const [cohortId, effects] of eventEffects(event, plan, figures, women)) {
      const size = (effects[0]?.length ?? 0) * parts;
      const matrix = cohorts.get(cohortId) ?? new Float64Array(size);
      cohorts.set(cohortId, matrix);
      effects.forEach((part, local) => {
        part.forEach((effect, woman) => {
          matrix[woman * parts + plan.firstPart + local] = effect;
        });
      });
    }
  });
  return {
    parts,
    cohorts: [...cohorts.values()].map((effects) => cohortEffects(effects, parts, figures)),
  };
}

/** By cohort: what each woman brings to gross events, then to what they are worth at each offset. */
function eventEffects(
  event: CountedEvent,
  { offsets }: ResampledEventPlan,
  { pack, scenario }: PlannedFigures,
  women: AnalystOnlyWomen,
): readonly (readonly [CohortId, readonly (readonly number[])[]])[] {
  const rules = countedTiming(pack, scenario);
  const cohortOf = new Map(pack.cohorts.map(({ id }) => [String(id), id]));
  return event.groups.map((group) => {
    const cohortId = cohortOf.get(group.cohortId);
    if (cohortId === undefined) throw new Error('Women are drawn by cohort, never all together.');
    const before = baselineStages(group, event.baseline.taken);
    const exposures = womenExposures(
      women,
      { cohortId, eventId: event.eventId },
      { before, window: group.window },
    );
    const womanMonths = pooled(group.window).womanYears * 12;
    const gross = effectsOf(
      exposures,
      group.window.map(() => 1),
      0,
    );
    const worths = offsets.map((offset) => {
      const worth = worthAtOffset(offset, pack, scenario);
      const lasting = lastingWorth({ ...group, womanMonths }, event, rules, worth);
      return effectsOf(exposures, worthOfStages(group, rules, worth), lasting);
    });
    return [cohortId, [gross, ...worths]] as const;
  });
}

function cohortEffects(
  effects: Float64Array,
  parts: number,
  { plans, money }: PlannedFigures,
): CohortEffects {
  const weights = worthOfParts(parts, plans, money);
  const women = effects.length / parts;
  const totals = Array.from({ length: women }, (_, woman) =>
    weights.reduce((sum, weight, part) => sum + weight * (effects[woman * parts + part] ?? 0), 0),
  );
  const drawn = womenDrawn(totals);
  return { women, drawn, effects: effects.map((effect) => (effect * women) / drawn) };
}

/** What one of each part is worth to the whole, every stated range at the figure in use. */
function worthOfParts(
  parts: number,
  plans: readonly EventPlan[],
  money: readonly MoneyPlan[],
): Float64Array {
  const weights = new Float64Array(parts);
  for (const row of money) {
    const plan = plans[row.event];
    if (plan?.kind !== 'resampled') continue;
    const net = (1 - plan.deadweight.range.mode) * plan.attribution.range.mode;
    row.worthBefore.forEach((worth, local) => {
      const part = plan.firstPart + local;
      weights[part] = (weights[part] ?? 0) + worth * net * row.unitCost.range.mode;
    });
  }
  return weights;
}
