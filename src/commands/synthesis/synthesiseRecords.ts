import type { Cohort } from '../../domain/cohort.ts';
import type { DataPackage } from '../../domain/dataPackage.ts';
import { compareIds, type CohortId } from '../../domain/identifiers.ts';
import type { ActivityRecord, WomanRecord } from '../../domain/records.ts';
import { seededRandom } from '../../model/randomSource.ts';
import { EXAMPLE_PROFILES, OTHER_PROFILE } from './profiles.ts';
import { synthesiseActivity } from './synthesiseActivity.ts';
import { synthesiseWomen } from './synthesiseWomen.ts';

interface SynthesisedRecords {
  readonly cohorts: readonly Cohort[];
  readonly women: readonly WomanRecord[];
  readonly activity: readonly ActivityRecord[];
}

/** Several invented areas instead of the package's own cohorts. */
export interface InventedSize {
  readonly areas: number;
  readonly womenInEach: number;
}

/** Invents women and their activity for a package's counted events; the same seed invents the same. */
export function synthesiseRecords(
  pack: Pick<DataPackage, 'programme' | 'events' | 'cohorts' | 'counterfactuals'>,
  seed: number,
  size: InventedSize | null,
): SynthesisedRecords {
  const random = seededRandom(seed);
  const cohorts = size === null ? pack.cohorts : inventedCohorts(pack.cohorts, size);
  const modelled = new Set(pack.counterfactuals.map(({ eventId }) => eventId));
  const counted = pack.events.filter(({ id }) => !modelled.has(id));
  const women = cohorts.flatMap((cohort) => synthesiseWomen(cohort, pack.programme));
  const activity = cohorts.flatMap((cohort) => {
    const own = women.filter(({ cohortId }) => cohortId === cohort.id);
    return counted.flatMap(({ id }) =>
      synthesiseActivity(id, EXAMPLE_PROFILES[id] ?? OTHER_PROFILE, own, pack.programme, random),
    );
  });
  return { cohorts, women, activity: activity.toSorted(byKey) };
}

function inventedCohorts(
  [model]: readonly Cohort[],
  { areas, womenInEach }: InventedSize,
): readonly Cohort[] {
  if (model === undefined) return [];
  return Array.from({ length: areas }, (_, index) => {
    const number = String(index + 1).padStart(2, '0');
    return {
      ...model,
      id: `area-${number}` as CohortId,
      name: `Invented group ${number}`,
      area: `Invented area ${number}`,
      women: womenInEach,
    };
  });
}

function byKey(left: ActivityRecord, right: ActivityRecord): number {
  return (
    compareIds(left.recordId, right.recordId) ||
    compareIds(left.eventId, right.eventId) ||
    left.month - right.month
  );
}
