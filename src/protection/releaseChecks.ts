import type { Cohort } from '../domain/cohort.ts';
import type { DataPackage } from '../domain/dataPackage.ts';
import { faultAt, type DataIssue } from '../domain/dataIssue.ts';
import { isFigure } from '../domain/marker.ts';
import type { Programme } from '../domain/programme.ts';
import type { ProtectedStageTable, StageCell } from '../domain/stageTable.ts';
import {
  CANNOT_BE_ASSESSED,
  changedCohort,
  OTHER_BOUNDARIES,
  OTHER_RULES,
} from '../words/protection.ts';

const PROGRAMME = 'programme.json';
const COHORTS = 'cohorts.csv';
const STAGE_ACTIVITY = 'stage-activity.csv';

/** Counts of which nobody can tell how many women they are about. */
export function assessmentFaults(cells: readonly StageCell[]): readonly DataIssue[] {
  const isUnknown = ({ events, womenWithEvent, largestShare }: StageCell) =>
    isFigure(events) && events > 0 && (womenWithEvent === null || largestShare === null);
  return cells.some(isUnknown) ? [faultAt({ file: STAGE_ACTIVITY }, CANNOT_BE_ASSESSED)] : [];
}

/** What would let an earlier release and this one be compared to find hidden counts. Source: M29. */
export function releaseFaults(
  programme: Programme,
  cohorts: readonly Cohort[],
  earlier: DataPackage<ProtectedStageTable>,
): readonly DataIssue[] {
  const issues: DataIssue[] = [];
  if (!sameStages(programme, earlier.programme)) {
    issues.push(faultAt({ file: PROGRAMME, column: 'stageBoundaries' }, OTHER_BOUNDARIES));
  }
  if (!sameRules(programme, earlier.programme)) {
    issues.push(faultAt({ file: PROGRAMME, column: 'disclosure' }, OTHER_RULES));
  }
  for (const cohort of earlier.cohorts) {
    const now = cohorts.find(({ id }) => id === cohort.id);
    if (now === undefined || !now.closed || !sameCohort(now, cohort)) {
      issues.push(faultAt({ file: COHORTS }, changedCohort(cohort.id)));
    }
  }
  return issues;
}

function sameStages(left: Programme, right: Programme): boolean {
  return (
    left.programmeMonths === right.programmeMonths &&
    left.stageBoundaries.length === right.stageBoundaries.length &&
    left.stageBoundaries.every((month, index) => month === right.stageBoundaries[index])
  );
}

function sameRules({ disclosure: left }: Programme, { disclosure: right }: Programme): boolean {
  return (
    left.minWomen === right.minWomen &&
    left.maxShare === right.maxShare &&
    left.roundTo === right.roundTo
  );
}

function sameCohort(left: Cohort, right: Cohort): boolean {
  return left.start === right.start && left.women === right.women;
}
