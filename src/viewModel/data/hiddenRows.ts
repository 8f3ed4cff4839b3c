import type { DataPackage } from '../../domain/dataPackage.ts';
import { costOfHiding, howShown, leftOutGroups, SHARING } from '../../words/sharing.ts';
import { formatList } from '../formatList.ts';
import { formatCount } from '../formatNumber.ts';

/** One side of a start: what was counted, and what is shown; null where it is hidden. */
interface CountedAndShown {
  readonly true: number;
  readonly shown: number | null;
}

/** What disclosure control says of itself. */
export interface HidingReport {
  readonly groups: readonly {
    readonly cohortId: string;
    readonly eventId: string;
    readonly rung: Parameters<typeof howShown>[0];
    readonly before: CountedAndShown;
    readonly after: CountedAndShown;
  }[];
  readonly unpublishedCohorts: readonly string[];
  readonly trueEvents: number;
  readonly eventsBehindFigures: number;
  readonly shownEvents: number;
}

interface HiddenRow {
  readonly key: string;
  readonly event: string;
  readonly group: string;
  readonly how: string;
  readonly before: string;
  readonly beforeShown: string;
  readonly after: string;
  readonly afterShown: string;
}

interface HiddenRows {
  readonly rows: readonly HiddenRow[];
  /** Sentences about the whole. */
  readonly sums: readonly string[];
}

/** What disclosure control hides of each event and group, and what that costs the totals. For the analyst's own eyes. */
export function hiddenRows(
  report: HidingReport,
  { events, cohorts }: Pick<DataPackage, 'events' | 'cohorts'>,
): HiddenRows {
  const eventName = (id: string) => events.find((event) => event.id === id)?.name ?? id;
  const groupName = (id: string) =>
    id === '*' ? SHARING.allGroups : (cohorts.find((cohort) => cohort.id === id)?.name ?? id);
  const { unpublishedCohorts } = report;
  return {
    rows: report.groups.map(({ cohortId, eventId, rung, before, after }) => ({
      key: `${eventId} ${cohortId}`,
      event: eventName(eventId),
      group: groupName(cohortId),
      how: howShown(rung),
      before: formatCount(before.true),
      beforeShown: shownText(before),
      after: formatCount(after.true),
      afterShown: shownText(after),
    })),
    sums: [
      costOfHiding({
        counted: formatCount(report.trueEvents),
        behind: formatCount(report.eventsBehindFigures),
        shown: formatCount(report.shownEvents),
      }),
      ...(unpublishedCohorts.length === 0
        ? []
        : [leftOutGroups(formatList(unpublishedCohorts.map(groupName)))]),
    ],
  };
}

function shownText({ shown }: CountedAndShown): string {
  return shown === null ? SHARING.hidden : formatCount(shown);
}
