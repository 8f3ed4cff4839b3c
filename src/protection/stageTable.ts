import type { AnalystCounts } from '../domain/analystCounts.ts';
import type { Cohort } from '../domain/cohort.ts';
import type { DataPackage } from '../domain/dataPackage.ts';
import type { EventDefinition } from '../domain/event.ts';
import { compareIds, type AllCohorts, type CohortId } from '../domain/identifiers.ts';
import type { Programme } from '../domain/programme.ts';
import type { ProtectedStageTable, StageCell } from '../domain/stageTable.ts';
import { rulesFor } from './disclosureRules.ts';
import { carryForward } from './earlierRelease.ts';
import { climbDown, confidential, type Published } from './granularityLadder.ts';
import { showsCount } from './publishedRow.ts';
import { allCohortsGroup, secretGroup, type SecretGroup } from './secretGroup.ts';

type EarlierRelease = DataPackage<ProtectedStageTable>;

interface ProtectionInput {
  readonly programme: Programme;
  /** Those that are published. */
  readonly cohorts: readonly Cohort[];
  readonly counts: AnalystCounts;
  readonly earlier: EarlierRelease | null;
}

/** One event's counts in one group, as they were made and as they are published. */
export interface ProtectedGroup extends Published {
  readonly cohortId: CohortId | AllCohorts;
  readonly group: SecretGroup;
  /** The rows that stand as an earlier release had them. */
  readonly carried: readonly StageCell[];
}

/**
 * Protects one event's counts: cohort by cohort; where no cohort alone can show any, all cohorts
 * together. Which of the two an earlier release used stays. Source: M26, M29.
 */
export function protectEvent(
  event: EventDefinition,
  input: ProtectionInput,
): readonly ProtectedGroup[] {
  const groups = input.cohorts.flatMap((cohort) => {
    const key = { cohortId: cohort.id, eventId: event.id };
    return secretGroup(input.counts, key, input.programme) ?? [];
  });
  const together = allCohortsGroup(groups, event.id);
  const hidden = groups.map((group) => ({ ...confidential(group), ...own(group), carried: [] }));

  const earlierTogether = earlierRows(input, together);
  if (earlierTogether.length > 0) {
    const all = protectGroup(together, earlierTogether, event, input);
    return all.rows.some(showsCount) ? [all] : [all, ...hidden];
  }
  const alone = groups.map((group) => protectGroup(group, earlierRows(input, group), event, input));
  if (alone.some(({ rows }) => rows.some(showsCount)) || !hasNewCohort(groups, input)) return alone;
  const all = protectGroup(together, [], event, input);
  return all.rows.some(showsCount) ? [all] : alone;
}

function protectGroup(
  group: SecretGroup,
  earlier: readonly StageCell[],
  event: EventDefinition,
  { programme }: ProtectionInput,
): ProtectedGroup {
  const rules = rulesFor(event, programme.disclosure);
  return earlier.length === 0
    ? { ...climbDown(group, rules), ...own(group), carried: [] }
    : { ...carryForward(earlier, group, rules, programme), ...own(group) };
}

function own(group: SecretGroup): Pick<ProtectedGroup, 'cohortId' | 'group'> {
  return { cohortId: group.cohortId, group };
}

function earlierRows(
  { earlier }: ProtectionInput,
  { cohortId, eventId }: SecretGroup,
): readonly StageCell[] {
  return (earlier?.stageTable.cells ?? []).filter(
    (cell) => cell.cohortId === cohortId && cell.eventId === eventId,
  );
}

/** Counts that an earlier release has hidden from everybody are not shown later, but with new ones among them. */
function hasNewCohort(groups: readonly SecretGroup[], input: ProtectionInput): boolean {
  return groups.some((group) => earlierRows(input, group).length === 0);
}

/** Whether a cohort is published at all: closed, and of enough women. Source: M25. */
export function isPublished({ closed, women }: Cohort, { disclosure }: Programme): boolean {
  return closed && women >= disclosure.minWomen;
}

/** Orders rows by cohort, event and month. */
export function byKey(left: StageCell, right: StageCell): number {
  return (
    compareIds(left.cohortId, right.cohortId) ||
    compareIds(left.eventId, right.eventId) ||
    left.from - right.from
  );
}
