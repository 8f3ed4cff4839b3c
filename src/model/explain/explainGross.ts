import { MONTHS_IN_YEAR } from '../../domain/calendar.ts';
import type { DataPackage } from '../../domain/dataPackage.ts';
import type { EventId } from '../../domain/identifiers.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { baselineStages } from '../baseline.ts';
import { counterfactualFor, type GroupChange } from '../counterfactual.ts';
import type { CountedEvent, ModelledEvent } from '../eventAppraisal.ts';
import { pooled, windowEnd, type Group, type GroupExposure } from '../exposure.ts';
import type { TimingRules } from '../timing.ts';
import { dividedBy, given, product, sum, type Explanation, type Stage } from './explanation.ts';

/** Less than this of an event is what arithmetic leaves behind, not rounding. */
const DUST = 1e-9;

/** How many events fewer than expected one group had, before any share is taken off, and when. */
export interface ExplainedGroup {
  readonly group: Group & { readonly womanMonths: number };
  readonly gross: Explanation;
  /** What `gross` is made of, stage by stage. */
  readonly stages: readonly { readonly stage: Stage; readonly gross: Explanation }[];
}

/** The change in each of an event's groups, from what was counted or stated. */
export function explainGroups(
  event: CountedEvent | ModelledEvent,
  pack: DataPackage,
  scenario: Scenario,
): readonly ExplainedGroup[] {
  return event.kind === 'counted'
    ? event.groups.map((group) => countedGroup(group, event))
    : event.groups.map((group) => modelledGroup(group, event, pack, scenario));
}

/** How an event's change is laid on the calendar. */
export function timingRulesOf(
  event: CountedEvent | ModelledEvent,
  pack: DataPackage,
  scenario: Scenario,
): TimingRules {
  return event.kind === 'counted'
    ? { dataAsAt: pack.programme.dataAsAt, endMonth: windowEnd(pack, scenario.window) }
    : { dataAsAt: null, endMonth: event.expectation.toMonth };
}

function countedGroup(group: GroupExposure, event: CountedEvent): ExplainedGroup {
  const { cohortId } = group;
  const before = pooled(baselineStages(group, event.baseline.taken));
  const stages = group.window.map((stage) => {
    const expected = product({ of: 'expected', cohortId }, [
      given({ of: 'eventsBefore', cohortId }, before.events),
      dividedBy({ of: 'womanYearsBefore', cohortId }, before.womanYears),
      given({ of: 'womanYears', cohortId, stage }, stage.womanYears),
    ]);
    const observed = given({ of: 'observed', cohortId, stage }, -stage.events);
    return { stage, gross: sum({ of: 'stage', cohortId, stage }, [expected, observed]) };
  });
  return {
    group: { ...group, womanMonths: pooled(group.window).womanYears * MONTHS_IN_YEAR },
    gross: sum(
      { of: 'gross', cohortId },
      stages.map((stage) => stage.gross),
    ),
    stages,
  };
}

function modelledGroup(
  group: GroupChange,
  { eventId, expectation, row }: ModelledEvent,
  pack: DataPackage,
  scenario: Scenario,
): ExplainedGroup {
  const { cohortId } = group;
  const stage = { from: expectation.fromMonth, to: expectation.toMonth };
  const rounding = group.gross - (group.expected - group.observed);
  const isRounded = scenario.rounding && row.rounding === 'nearest' && Math.abs(rounding) > DUST;
  const gross = sum({ of: 'gross', cohortId }, [
    product({ of: 'expected', cohortId }, [
      given({ of: 'women' }, group.women),
      ...statedFactors(eventId, expectation.ratePerWomanYear, pack, scenario),
      given({ of: 'yearsOfRate' }, (stage.to - stage.from) / MONTHS_IN_YEAR),
    ]),
    given({ of: 'observed', cohortId, stage }, -group.observed),
    ...(isRounded ? [given({ of: 'eventRounding' }, rounding)] : []),
  ]);
  return { group, gross, stages: [{ stage, gross }] };
}

/** The rate a modelled event rests on, and each probability on the way from it. */
function statedFactors(
  eventId: EventId,
  rate: number,
  pack: DataPackage,
  scenario: Scenario,
): readonly Explanation[] {
  const row = counterfactualFor(pack, eventId, scenario.counterfactual);
  if (row === undefined) return [];
  const probability = scenario.events.get(eventId)?.probability ?? row.probability;
  const step = given({ of: 'probability', eventId }, probability);
  return row.expectation.kind === 'follows'
    ? [...statedFactors(row.expectation.eventId, rate, pack, scenario), step]
    : [given({ of: 'statedRate', eventId }, rate), step];
}
