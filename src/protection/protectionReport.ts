import type { Cohort } from '../domain/cohort.ts';
import type { EventDefinition } from '../domain/event.ts';
import type { AllCohorts, CohortId, EventId } from '../domain/identifiers.ts';
import { isFigure } from '../domain/marker.ts';
import type { StageCell } from '../domain/stageTable.ts';
import type { Rung } from './granularityLadder.ts';
import type { ProtectedGroup } from './stageTable.ts';

/** What disclosure control made of one event's counts in one group. For the analyst's own eyes. */
interface GroupReport {
  readonly cohortId: CohortId | AllCohorts;
  readonly eventId: EventId;
  readonly rung: Rung;
  readonly before: TrueAndShown;
  readonly after: TrueAndShown;
}

interface TrueAndShown {
  readonly true: number;
  /** Null where any count is hidden. */
  readonly shown: number | null;
}

/** What is hidden, and what that costs the totals. For the analyst's own eyes. */
export interface ProtectionReport {
  readonly groups: readonly GroupReport[];
  /** Cohorts left out altogether: not closed, or of too few women. */
  readonly unpublishedCohorts: readonly CohortId[];
  /** Events without any count shown. */
  readonly hiddenEvents: readonly EventId[];
  /** Events in all published cohorts, and those of them that stand behind a shown figure. */
  readonly trueEvents: number;
  readonly eventsBehindFigures: number;
  /** What the shown figures add up to. */
  readonly shownEvents: number;
}

/** Sets what is published beside what was counted. */
export function protectionReport(
  events: readonly EventDefinition[],
  groups: readonly ProtectedGroup[],
  unpublished: readonly Cohort[],
): ProtectionReport {
  const reports = groups.map(groupReport);
  const sides = reports.flatMap(({ before, after }) => [before, after]);
  const counted = new Set(reports.map(({ eventId }) => eventId));
  return {
    groups: reports,
    unpublishedCohorts: unpublished.map(({ id }) => id),
    hiddenEvents: events
      .map(({ id }) => id)
      .filter((id) => counted.has(id) && !shownEvent(id, reports)),
    trueEvents: sum(
      reports.filter(isAlone).flatMap(({ before, after }) => [before.true, after.true]),
    ),
    eventsBehindFigures: sum(sides.map((side) => (side.shown === null ? 0 : side.true))),
    shownEvents: sum(sides.map((side) => side.shown ?? 0)),
  };

  /** All cohorts together count what single cohorts have counted, unless those rows stand in for them. */
  function isAlone({ cohortId, eventId }: GroupReport): boolean {
    const single = reports.some((each) => each.eventId === eventId && each.cohortId !== '*');
    return cohortId !== '*' || !single;
  }
}

function groupReport({ cohortId, group, rung, rows }: ProtectedGroup): GroupReport {
  const isBefore = ({ to }: { readonly to: number }) => to <= 0;
  const side = (matches: (span: { readonly to: number }) => boolean): TrueAndShown => ({
    true: sum(group.stages.filter(matches).map(({ events }) => events)),
    shown: shownSum(rows.filter(matches)),
  });
  return {
    cohortId,
    eventId: group.eventId,
    rung,
    before: side(isBefore),
    after: side((span) => !isBefore(span)),
  };
}

function shownEvent(eventId: EventId, reports: readonly GroupReport[]): boolean {
  return reports.some((report) => report.eventId === eventId && report.rung !== 'confidential');
}

function shownSum(rows: readonly StageCell[]): number | null {
  const figures = rows.map(({ events }) => events).filter(isFigure);
  return figures.length < rows.length ? null : sum(figures);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
