import type { EventId } from '../../domain/identifiers.ts';
import type { PackageTables } from '../packageReading.ts';

/** Events that a package has figures of: counted in the stage table, or modelled. */
export function countedEvents({
  stageActivity,
  counterfactuals,
}: PackageTables): ReadonlySet<EventId> {
  return new Set(
    [...stageActivity.rows, ...counterfactuals.rows].map(({ record }) => record.eventId),
  );
}
