import type { EventId } from '../../domain/identifiers.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { isMoreMoney } from '../arithmeticDust.ts';
import { rootOf } from '../sensitivity/rootOf.ts';

/**
 * Up to which share of a fall, 0–1, that would have happened anyway avoided cost still covers the programme:
 * `until` that share, `whatever` part of it, or `never`, not even were all of it due to help. Source: M34.
 */
export type StillCovers =
  | { readonly kind: 'until'; readonly share: number }
  | { readonly kind: 'whatever' }
  | { readonly kind: 'never' };

/**
 * Finds that share for the falls of these events together, all else as it is in the scenario.
 *
 * @param net avoided cost less programme cost under a scenario.
 */
export function stillCovers(
  eventIds: readonly EventId[],
  scenario: Scenario,
  net: (scenario: Scenario) => number,
): StillCovers {
  const at = (share: number) => net(withDeadweight(scenario, eventIds, share));
  if (!isMoreMoney(0, at(1))) return { kind: 'whatever' };
  if (isMoreMoney(0, at(0))) return { kind: 'never' };
  const [first] = eventIds.flatMap((id) => scenario.events.get(id)?.deadweight ?? []);
  const share = rootOf(at, { from: 0, to: 1, limit: 1 }, first ?? 0);
  return share === null ? { kind: 'whatever' } : { kind: 'until', share };
}

function withDeadweight(
  scenario: Scenario,
  eventIds: readonly EventId[],
  deadweight: number,
): Scenario {
  const events = new Map(scenario.events);
  for (const id of eventIds) {
    const settings = scenario.events.get(id);
    if (settings !== undefined) events.set(id, { ...settings, deadweight });
  }
  return { ...scenario, events };
}
