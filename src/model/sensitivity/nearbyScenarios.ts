import type { DataPackage } from '../../domain/dataPackage.ts';
import type { EventId } from '../../domain/identifiers.ts';
import type { UnitCost } from '../../domain/unitCost.ts';
import { unitCostKey, type Scenario } from '../../scenario/scenario.ts';
import { netByEvent, type Appraisal } from '../appraise.ts';
import { moneyLinesOf, remainingAfterOverlap } from '../costAvoidance.ts';
import { counterfactualFor } from '../counterfactual.ts';
import { overlaps } from '../doubleCounting.ts';
import { appraiseEvent, type EventAppraisal } from '../eventAppraisal.ts';
import type { MoneyLine } from '../moneyLine.ts';

interface Worked extends Pick<Appraisal, 'pack' | 'scenario' | 'overlaps'> {
  readonly events: ReadonlyMap<EventId, EventAppraisal>;
}

/**
 * Total avoided cost under scenarios that differ from an appraisal's own in settings of events and in unit costs
 * alone. What they leave as it was is not worked out again, and what it adds up to is, to the last bit, what a whole
 * appraisal comes to: so that hundreds of values of an input can be looked at. In the scenario's money, not rounded.
 */
export function nearbyAvoided(appraisal: Appraisal): (scenario: Scenario) => number {
  const { pack } = appraisal;
  const own: Worked = { ...appraisal, events: byId(appraisal.events) };
  const known = new Map(pack.unitCosts.map((row) => [row, linesOf(row, own)]));
  return (scenario) => {
    const events = pack.events.map((definition, index) => {
      const before = appraisal.events[index];
      return before !== undefined && sameSettings(definition.id, pack, scenario, appraisal.scenario)
        ? before
        : appraiseEvent(definition, pack, scenario);
    });
    const found = overlaps(pack.unitCosts, netByEvent(events), scenario.doubleCounting);
    const changed: Worked = { pack, scenario, events: byId(events), overlaps: found };
    let total = 0;
    for (const row of pack.unitCosts) {
      const lines = sameMoney(row, changed, own) ? known.get(row) : linesOf(row, changed);
      for (const line of lines ?? []) if (line.withinHorizon) total += line.present;
    }
    return total;
  };
}

/** Whether an event rests on the same settings in both scenarios: its own, and those of the events that it follows. */
function sameSettings(id: EventId, pack: DataPackage, left: Scenario, right: Scenario): boolean {
  if (left.events.get(id) !== right.events.get(id)) return false;
  const leader = counterfactualFor(pack, id, left.counterfactual)?.expectation;
  return leader?.kind !== 'follows' || sameSettings(leader.eventId, pack, left, right);
}

/** Whether a row of unit costs comes to the same lines of money. */
function sameMoney(row: UnitCost, left: Worked, right: Worked): boolean {
  const key = unitCostKey(row);
  return (
    left.scenario.unitCosts.get(key) === right.scenario.unitCosts.get(key) &&
    left.events.get(row.eventId) === right.events.get(row.eventId) &&
    remainingAfterOverlap(row, left.overlaps) === remainingAfterOverlap(row, right.overlaps)
  );
}

function linesOf(row: UnitCost, worked: Worked): readonly MoneyLine[] {
  const event = worked.events.get(row.eventId);
  return event === undefined || event.kind === 'missing'
    ? []
    : moneyLinesOf(row, event, worked.overlaps, worked.pack, worked.scenario);
}

function byId(events: readonly EventAppraisal[]): ReadonlyMap<EventId, EventAppraisal> {
  return new Map(events.map((event) => [event.eventId, event]));
}
