import { compareIds, type EventId, type PartnerId } from '../../domain/identifiers.ts';
import type { DoubleCountingChoice, Scenario } from '../../scenario/scenario.ts';
import { appraiseScenario, type Appraisal, type Figures } from '../appraise.ts';
import { SAME_EVENTS, SAME_MONEY } from '../arithmeticDust.ts';

/** Two events avoided for one partner, one of them inside the other's unit cost. Money of the scenario. */
export interface DoubleCountingFinding {
  readonly containerId: EventId;
  readonly containedId: EventId;
  readonly partnerId: PartnerId;
  /** What the scenario does about it. */
  readonly choice: DoubleCountingChoice;
  /** The scenario's key, as a dotted path, that would choose otherwise. */
  readonly scenarioKey: string;
  /** What is left out of the partner's avoided cost; for `both`, what stands in it twice. */
  readonly amount: number;
  /** What all partners would avoid with the other choice for this pair, all else as it is. */
  readonly totalOtherwise: number;
}

/** Every overlap that the scenario takes out or lets stand, and what all overlaps left standing would come to. */
export interface DoubleCountingFindings {
  readonly findings: readonly DoubleCountingFinding[];
  readonly total: number;
  /** What all partners would avoid were no overlap taken out. */
  readonly totalWithoutRule: number;
}

/**
 * Looks for money that is, or would be, counted twice. A pair that makes no difference to anybody, as where a larger
 * event already holds all that the smaller one could, is none. Source: M9, M33.
 */
export function doubleCountingFindings(appraisal: Appraisal): DoubleCountingFindings {
  const { pack, scenario, programme } = appraisal;
  const total = programme.avoided.total;
  const pairs = avoidedPairs(appraisal);
  return {
    total,
    totalWithoutRule: total + programme.leftOutByDoubleCounting,
    findings: pairs
      .flatMap(([containerId, containedId, choice]) => {
        const other = choice === 'container' ? 'both' : 'container';
        const changed = withChoice(scenario, containerId, containedId, other);
        const otherwise = appraiseScenario(pack, changed);
        return pack.partners.flatMap(({ id: partnerId }): DoubleCountingFinding[] => {
          const amount = Math.abs(
            avoidedOf(containedId, partnerId, otherwise) -
              avoidedOf(containedId, partnerId, appraisal),
          );
          return amount <= SAME_MONEY
            ? []
            : [
                {
                  containerId,
                  containedId,
                  partnerId,
                  choice,
                  scenarioKey: `doubleCounting.${containerId}.${containedId}`,
                  amount,
                  totalOtherwise: otherwise.programme.avoided.total,
                },
              ];
        });
      })
      .toSorted(
        (left, right) =>
          compareIds(left.containerId, right.containerId) ||
          compareIds(left.containedId, right.containedId) ||
          compareIds(left.partnerId, right.partnerId),
      ),
  };
}

/** Container and contained, both avoided, and what the scenario does about them. */
function avoidedPairs({
  scenario,
  events,
}: Appraisal): readonly (readonly [EventId, EventId, DoubleCountingChoice])[] {
  const avoided = new Set(
    events.flatMap((event) =>
      event.kind !== 'missing' && event.netAvoided > SAME_EVENTS ? [event.eventId] : [],
    ),
  );
  return [...scenario.doubleCounting]
    .filter(([containerId]) => avoided.has(containerId))
    .flatMap(([containerId, inside]) =>
      [...inside]
        .filter(([containedId]) => avoided.has(containedId))
        .map(([containedId, choice]) => [containerId, containedId, choice] as const),
    );
}

function withChoice(
  scenario: Scenario,
  containerId: EventId,
  containedId: EventId,
  choice: DoubleCountingChoice,
): Scenario {
  const inside = new Map(scenario.doubleCounting.get(containerId)).set(containedId, choice);
  return { ...scenario, doubleCounting: new Map(scenario.doubleCounting).set(containerId, inside) };
}

function avoidedOf(eventId: EventId, partnerId: PartnerId, { lines }: Figures): number {
  let sum = 0;
  for (const line of lines) {
    if (line.withinHorizon && line.eventId === eventId && line.partnerId === partnerId) {
      sum += line.present;
    }
  }
  return sum;
}
