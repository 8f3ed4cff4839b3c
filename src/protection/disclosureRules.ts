import type { EventDefinition } from '../domain/event.ts';
import type { Disclosure } from '../domain/programme.ts';

/** The rules for one event: the programme's, with the data owner's threshold where that is stricter. */
export function rulesFor(
  event: Pick<EventDefinition, 'minWomen'>,
  disclosure: Disclosure,
): Disclosure {
  return {
    ...disclosure,
    minWomen: Math.max(disclosure.minWomen, event.minWomen ?? disclosure.minWomen),
  };
}
