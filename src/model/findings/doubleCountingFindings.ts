import { compareIds, type EventId, type PartnerId } from '../../domain/identifiers.ts';
import type { DoubleCountingChoice, Scenario } from '../../scenario/scenario.ts';
import { appraiseScenario, type Appraisal, type Figures } from '../appraise.ts';
import { areMoreEvents, isSameMoney } from '../arithmeticDust.ts';
import type { MoneyLine } from '../moneyLine.ts';

/** Two events avoided for one partner, one of them inside the other's unit cost. Money of the scenario. */
interface DoubleCountingFinding {
  readonly containerId: EventId;
  readonly containedId: EventId;
  readonly partnerId: PartnerId;
  /** What the scenario does about it. */
  readonly choice: DoubleCountingChoice;
  /** The scenario's key, as a dotted path, that would choose otherwise. */
  readonly scenarioKey: string;
  /**
   * What is left out of the partner’s avoided cost; for `both`, what stands in it twice. Negative where the horizon
   * holds only a rise of what falls later.
   */
  readonly amount: number;
  /** What all partners would avoid with the other choice for this pair, all else as it is. */
  readonly totalOtherwise: number;
}

/** Every overlap that the scenario takes out or lets stand, and what all overlaps left standing would come to. */
interface DoubleCountingFindings {
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
          const pair = { containerId, containedId, partnerId };
          const amount =
            choice === 'container'
              ? leftOut(pair, appraisal)
              : avoidedOf(pair, appraisal) - avoidedOf(pair, otherwise);
          return isSameMoney(amount, 0)
            ? []
            : [
                {
                  ...pair,
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
      event.kind !== 'missing' && areMoreEvents(event.netAvoided, 0) ? [event.eventId] : [],
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

type Pair = Pick<DoubleCountingFinding, 'containerId' | 'containedId' | 'partnerId'>;

/** What this pair, and no other container of the same event, leaves out. */
function leftOut(pair: Pair, { lines, overlaps }: Figures): number {
  const isTaken = overlaps.some(
    ({ containerId, containedId, partnerId }) =>
      containerId === pair.containerId &&
      containedId === pair.containedId &&
      partnerId === pair.partnerId,
  );
  return isTaken ? sumOf(pair, lines, (line) => line.overlap) : 0;
}

/** What the partner avoids of the contained event. */
function avoidedOf(pair: Pair, { lines }: Figures): number {
  return sumOf(pair, lines, (line) => line.present);
}

function sumOf(
  { containedId, partnerId }: Pair,
  lines: readonly MoneyLine[],
  amount: (line: MoneyLine) => number,
): number {
  return lines
    .filter((line) => line.withinHorizon)
    .filter((line) => line.eventId === containedId && line.partnerId === partnerId)
    .reduce((sum, line) => sum + amount(line), 0);
}
