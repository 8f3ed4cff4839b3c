import { ActivityTally } from '../../src/cohort/activityTally.ts';
import { countsFromRecords } from '../../src/cohort/countsFromRecords.ts';
import type { AnalystCounts } from '../../src/domain/analystCounts.ts';
import { addMonths } from '../../src/domain/calendar.ts';
import type { Cohort } from '../../src/domain/cohort.ts';
import type { DataPackage } from '../../src/domain/dataPackage.ts';
import type { EventDefinition } from '../../src/domain/event.ts';
import type { Programme } from '../../src/domain/programme.ts';
import type { RecordId, WomanRecord } from '../../src/domain/records.ts';
import { stagesOf } from '../../src/domain/stages.ts';
import type { ProtectedStageTable } from '../../src/domain/stageTable.ts';
import { protectPackage } from '../../src/protection/protectPackage.ts';
import { aCohort, anEvent, aPackage, aProgramme, month } from '../fixtures/aPackage.ts';

/** Events by woman and stage. */
export type Counts = readonly (readonly number[])[];

/** What is told to nobody: which events which woman had. All women are seen over all stages. */
export interface Secret {
  readonly programme: Programme;
  readonly event: EventDefinition;
  readonly cohorts: readonly Cohort[];
  /** The cohort of each woman, by its index. */
  readonly cohortOf: readonly number[];
  readonly counts: Counts;
}

export function aSecret(
  counts: Counts,
  over: Partial<Omit<Secret, 'programme' | 'counts'>> & {
    readonly programme?: Partial<Programme>;
  } = {},
): Secret {
  const cohortOf = over.cohortOf ?? counts.map(() => 0);
  const sizes = new Map<number, number>();
  for (const cohort of cohortOf) sizes.set(cohort, (sizes.get(cohort) ?? 0) + 1);
  return {
    programme: aProgramme({ protected: false, ...over.programme }),
    event: over.event ?? anEvent('callout'),
    cohorts:
      over.cohorts ??
      [...sizes].map(([cohort, women]) => aCohort(`group-${cohort + 1}`, { women })),
    cohortOf,
    counts,
  };
}

/** The women of a secret as records, seen over all stages. */
export function womenOf(secret: Secret): readonly WomanRecord[] {
  const boundaries = secret.programme.stageBoundaries;
  const start = month('2018-07');
  return secret.cohortOf.map((cohort, woman) => {
    const of = secret.cohorts[cohort];
    if (of === undefined) throw new Error(`No cohort ${cohort}.`);
    return {
      recordId: `woman-${woman}` as RecordId,
      cohortId: of.id,
      programmeStart: start,
      observedFrom: addMonths(start, boundaries[0] ?? 0),
      observedTo: addMonths(start, boundaries.at(-1) ?? 0),
    };
  });
}

/** The counts that the records of a secret come to. */
export function countsOf(secret: Secret): AnalystCounts {
  const { programme, event, cohorts } = secret;
  const women = womenOf(secret);
  const stages = stagesOf(programme);
  const tally = new ActivityTally(programme, [event], women);
  secret.counts.forEach((stageCounts, woman) => {
    const record = women[woman];
    if (record === undefined) throw new Error(`No woman ${woman}.`);
    stageCounts.forEach((count, stage) => {
      const at = addMonths(record.programmeStart, stages[stage]?.from ?? 0);
      tally.add(record.recordId, event.id, at, count);
    });
  });
  return countsFromRecords(tally, { programme, cohorts, coverage: null });
}

/** All that is published of a secret, given the release before. */
export function publish(
  secret: Secret,
  earlier: DataPackage<ProtectedStageTable> | null = null,
): DataPackage<ProtectedStageTable> {
  const counts = countsOf(secret);
  const { programme, cohorts, event } = secret;
  const pack = aPackage({ cohorts, events: [event] });
  const protection = protectPackage(
    { ...pack, programme, stageTable: counts.stageTable },
    counts,
    earlier,
  );
  if (!protection.ok) throw new Error(JSON.stringify(protection.issues));
  return protection.pack;
}

/** Everything that tells anything about counts: everybody sees this, and what follows from it. */
export function emitted({ stageTable, events }: DataPackage<ProtectedStageTable>): string[] {
  return [
    JSON.stringify(stageTable.cells),
    JSON.stringify(events.map((event) => event.dispersion)),
  ];
}
