import type { DataPackage } from '../../domain/dataPackage.ts';
import type { UnitCost } from '../../domain/unitCost.ts';
import type { AnalystOnlyWomen } from '../../domain/womenCounts.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { baselineStages } from '../baseline.ts';
import { optimismFactorOf, remainingAfterOverlap } from '../costAvoidance.ts';
import type { Overlap } from '../doubleCounting.ts';
import type { CountedEvent, EventAppraisal, ModelledEvent } from '../eventAppraisal.ts';
import { upratingFactor } from '../uprating.ts';
import type { EventPlan, MoneyPlan, SimulationPlan } from './drawPlan.ts';
import { RateSets } from './rateSets.ts';
import { assumedShare, statedInputs, UncertainInputs, unitCostInput } from './uncertainInputs.ts';
import { resamplingOf } from './womenPlan.ts';
import { countedTiming, countedWorth, modelledWorth, worthAtOffset } from './worth.ts';

/** What the draws of an appraisal rest on. */
interface SimulatedFigures {
  readonly pack: DataPackage;
  readonly scenario: Scenario;
  readonly events: readonly EventAppraisal[];
  readonly overlaps: readonly Overlap[];
}

/**
 * Prepares the draws. Money is linear in every rate, so a draw is a few products a row: corrections for
 * weak evidence, overlaps and the baseline are those of the figure in hand. Source: M22.
 *
 * @param women whom the counts are of, for draws by women; null for draws from the stage table. Source: M31.
 */
export function simulationPlan(
  { pack, scenario, events, overlaps }: SimulatedFigures,
  women: AnalystOnlyWomen | null,
): SimulationPlan {
  const inputs = new UncertainInputs();
  const rates = new RateSets();
  const figured = events.filter((event) => event.kind !== 'missing');
  let parts = 0;
  const plans = figured.map((event) => {
    const plan = eventPlan(event, { pack, scenario, inputs, rates, women, firstPart: parts });
    if (plan.kind === 'resampled') parts += 1 + plan.offsets.length;
    return plan;
  });
  const money = pack.unitCosts.flatMap((row) => {
    const index = figured.findIndex((event) => event.eventId === row.eventId);
    const [event, plan] = [figured[index], plans[index]];
    if (event === undefined || plan === undefined) return [];
    const factor =
      upratingFactor(row.priceYear, scenario.priceBase, pack.deflators) *
      optimismFactorOf(row, event, pack, scenario) *
      remainingAfterOverlap(row, overlaps);
    return {
      event: index,
      partnerId: row.partnerId,
      unitCost: unitCostInput(row, scenario, inputs),
      cashableShare: row.cashableShare,
      yearOffset: row.yearOffset,
      ...worthOf(row, factor, event, plan, { pack, scenario }),
    };
  });
  const resampling =
    women === null ? null : resamplingOf({ pack, scenario, figured, plans, money }, women, parts);
  return {
    inputs,
    events: plans,
    money,
    rates: rates.sets,
    roundTo: pack.programme.disclosure.roundTo,
    resampling,
  };
}

interface PlanContext {
  readonly pack: DataPackage;
  readonly scenario: Scenario;
  readonly inputs: UncertainInputs;
  readonly rates: RateSets;
  readonly women: AnalystOnlyWomen | null;
  readonly firstPart: number;
}

function eventPlan(
  event: CountedEvent | ModelledEvent,
  { pack, scenario, inputs, rates, women, firstPart }: PlanContext,
): EventPlan {
  const shared = {
    eventId: event.eventId,
    deadweight: assumedShare('deadweight', event.eventId, pack, scenario, inputs),
    attribution: assumedShare('attribution', event.eventId, pack, scenario, inputs),
  };
  if (event.kind === 'modelled') {
    const { fromMonth, toMonth } = event.expectation;
    const exact = event.expected - event.observed;
    return {
      kind: 'modelled',
      ...shared,
      stated: statedInputs(event.eventId, pack, scenario, inputs),
      womanYears: (event.women * (toMonth - fromMonth)) / 12,
      observed: event.observed,
      roundingFactor: exact === 0 ? 1 : event.grossAvoided / exact,
    };
  }
  if (women !== null) {
    const rows = pack.unitCosts.filter((row) => row.eventId === event.eventId);
    const offsets = [...new Set(rows.map((row) => row.yearOffset))];
    return { kind: 'resampled', ...shared, firstPart, offsets };
  }
  const dispersion = Math.max(1, event.dispersion ?? 1);
  const better = pack.events.find(({ id }) => id === event.eventId)?.better ?? 'fewer';
  return {
    kind: 'counted',
    ...shared,
    groups: event.groups.map((group) => {
      const owner = { cohortId: group.cohortId, better };
      const stagesBefore = baselineStages(group, event.baseline.taken);
      return {
        before: rates.add({ ...owner, side: 'before' }, stagesBefore, dispersion),
        after: rates.add({ ...owner, side: 'after' }, group.window, dispersion),
      };
    }),
  };
}

/** What £1 an event is worth of each group's rates, or of each part that is drawn. */
function worthOf(
  { yearOffset }: UnitCost,
  factor: number,
  event: CountedEvent | ModelledEvent,
  plan: EventPlan,
  { pack, scenario }: { readonly pack: DataPackage; readonly scenario: Scenario },
): Pick<MoneyPlan, 'worthBefore' | 'worthAfter'> {
  if (plan.kind === 'resampled') {
    const own = plan.offsets.map((offset) => (offset === yearOffset ? factor : 0));
    return {
      worthBefore: Float64Array.of(0, ...own),
      worthAfter: new Float64Array(own.length + 1),
    };
  }
  const plain = worthAtOffset(yearOffset, pack, scenario);
  const worth = (month: Parameters<typeof plain>[0]) => factor * plain(month);
  const groups =
    event.kind === 'counted'
      ? event.groups.map((group) =>
          countedWorth(group, event, countedTiming(pack, scenario), worth),
        )
      : [modelledWorth(event, worth)];
  return {
    worthBefore: Float64Array.from(groups, (group) => group.before),
    worthAfter: Float64Array.from(groups, (group) => group.after),
  };
}
