import type { EventDefinition } from './event.ts';
import type { EventId } from './identifiers.ts';

/**
 * Which events each event's unit cost already holds, followed all the way down.
 * A cycle, which the checks refuse, ends where it meets itself.
 */
export function containedEvents(
  events: readonly EventDefinition[],
): ReadonlyMap<EventId, ReadonlySet<EventId>> {
  const direct = new Map(events.map((event) => [event.id, event.contains]));
  return new Map(
    events.map((event) => {
      const reached = new Set<EventId>();
      const open = [...event.contains];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (reached.has(next)) continue;
        reached.add(next);
        open.push(...(direct.get(next) ?? []));
      }
      return [event.id, reached];
    }),
  );
}
