import { compareIds } from '../../../domain/identifiers.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { CHANGED, type UsedAssumption } from './usedAssumption.ts';

/** One row for every event that lies inside the unit cost of another; `event_id` is the one inside. */
export function doubleCountingAssumptions(
  scenario: Scenario,
  preset: Scenario,
): readonly UsedAssumption[] {
  return [...scenario.doubleCounting]
    .toSorted(([left], [right]) => compareIds(left, right))
    .flatMap(([container, choices]) =>
      [...choices]
        .toSorted(([left], [right]) => compareIds(left, right))
        .map(([contained, value]) => {
          const presetValue = preset.doubleCounting.get(container)?.get(contained) ?? null;
          return {
            name: `doubleCounting.${container}.${contained}`,
            eventId: contained,
            value,
            presetValue,
            source: value === presetValue ? scenario.preset : CHANGED,
          };
        }),
    );
}
