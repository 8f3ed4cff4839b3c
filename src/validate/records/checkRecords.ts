import { ActivityTally } from '../../cohort/activityTally.ts';
import { countsFromRecords } from '../../cohort/countsFromRecords.ts';
import { womenFromRecords } from '../../cohort/womenFromRecords.ts';
import type { AnalystCounts } from '../../domain/analystCounts.ts';
import { faultAt, type DataIssue } from '../../domain/dataIssue.ts';
import type { DataPackage } from '../../domain/dataPackage.ts';
import { dispersionOf } from '../../domain/dispersion.ts';
import { heldFiles, type GivenFile } from '../../domain/givenFile.ts';
import type { AnalystOnlyStageTable } from '../../domain/stageTable.ts';
import { checkPackage } from '../checkPackage.ts';
import { keyFaults } from '../keys.ts';
import { maskedIssues } from '../maskedIssues.ts';
import { secondFileFault } from '../packageContents.ts';
import { PROGRAMME_FILE, RECORD_FILES } from '../packageTables.ts';
import { UNWATCHED, type ReadingWatch } from '../readingWatch.ts';
import { readTable, type TableReading } from '../readTable.ts';
import { referenceFaults } from '../references.ts';
import type { Table } from '../table.ts';
import { stageActivityTable } from '../tables/stageActivity.ts';
import { cohortsTable } from '../tables/cohorts.ts';
import { eventsTable } from '../tables/events.ts';
import { activityTable } from './activityTable.ts';
import { coverageTable } from './coverageTable.ts';
import { readActivity } from './readActivity.ts';
import { stageTableText } from './stageTableText.ts';
import { womenTable } from './womenTable.ts';

type CheckedRecords =
  | {
      readonly ok: true;
      readonly package: DataPackage<AnalystOnlyStageTable>;
      readonly counts: AnalystCounts;
      readonly warnings: readonly DataIssue[];
    }
  | { readonly ok: false; readonly issues: readonly DataIssue[] };

/** Whether a package comes as women's records rather than as a stage table. */
export function holdsRecords(files: readonly GivenFile[]): boolean {
  return files.some(({ path }) => path.toLowerCase() === womenTable.file);
}

/** Whether a file holds records. */
export function isRecordFile(path: string): boolean {
  return RECORD_FILES.includes(path.toLowerCase());
}

/**
 * Reads a package of women's records: counts them into the stage table that they come to, and holds every
 * check against both. Records themselves are in nothing that it returns.
 * @throws the reason of the watch's signal where it is stopped.
 */
export async function checkRecords(
  given: readonly GivenFile[],
  watch: ReadingWatch = UNWATCHED,
): Promise<CheckedRecords> {
  const seconds = secondFiles(given);
  if (seconds.length > 0) return refused(seconds);
  const others = heldFiles(given).filter(({ path }) => !isRecordFile(path));
  const both = others.find(({ path }) => path.toLowerCase() === stageActivityTable.file);
  if (both !== undefined) return refused([twoForms(both.path)]);
  const withStages = (text: string) =>
    checkPackage([...others, { path: stageActivityTable.file, text }]);

  const frame = withStages(stageTableText([]));
  if (!frame.ok) return refused([...frame.issues, ...ownIssues(given)]);
  if (frame.package.programme.protected) return refused([protectedRecords()]);
  const { counts, issues } = await countRecords(given, frame.package, watch);
  if (counts === null) return refused(issues);

  const checked = withStages(stageTableText(counts.stageTable.cells));
  if (!checked.ok) return refused([...checked.issues, ...issues]);
  return {
    ok: true,
    counts,
    warnings: maskedIssues([...issues, ...checked.warnings]),
    package: {
      ...checked.package,
      stageTable: counts.stageTable,
      events: checked.package.events.map((event) => ({
        ...event,
        dispersion: dispersionOf(counts.spreads.filter(({ eventId }) => eventId === event.id)),
      })),
    },
  };
}

/** Two files for one table of records: which of them is meant cannot be told. */
function secondFiles(given: readonly GivenFile[]): readonly DataIssue[] {
  const first = new Map<string, string>();
  return given.flatMap(({ path }) => {
    const name = path.toLowerCase();
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, path);
    return earlier === undefined || !isRecordFile(path) ? [] : [secondFileFault(path, earlier)];
  });
}

function refused(issues: readonly DataIssue[]): CheckedRecords {
  return { ok: false, issues: maskedIssues(issues) };
}

/** What the small tables of records show by themselves, where there is nothing to hold them against. */
function ownIssues(given: readonly GivenFile[]): readonly DataIssue[] {
  const held = heldFiles(given);
  const fileOf = (name: string) => held.find(({ path }) => path.toLowerCase() === name);
  return [
    ...readTable(womenTable, fileOf(womenTable.file)).issues,
    ...readTable(coverageTable, fileOf(coverageTable.file)).issues,
  ];
}

/** Counts are null where anything is wrong with the records. */
async function countRecords(
  given: readonly GivenFile[],
  frame: DataPackage,
  watch: ReadingWatch,
): Promise<{ readonly counts: AnalystCounts | null; readonly issues: readonly DataIssue[] }> {
  const { programme, cohorts, events } = frame;
  const held = heldFiles(given);
  const fileOf = (name: string) => held.find(({ path }) => path.toLowerCase() === name);
  const women = readTable(womenTable, fileOf(womenTable.file));
  const coverageFile = fileOf(coverageTable.file);
  const coverage = readTable(coverageTable, coverageFile);
  const issues: DataIssue[] = [
    ...tableIssues(womenTable, women, frame),
    ...tableIssues(coverageTable, coverage, frame),
  ];
  const records = women.rows.map(({ record }) => record);
  const counted = events.filter(({ id }) => !isModelled(frame, id));
  const tally = new ActivityTally(programme, counted, records);
  const covered = coverageFile === undefined ? null : coverage.rows.map(({ record }) => record);
  const context = {
    events,
    modelled: new Set(events.map(({ id }) => id).filter((id) => isModelled(frame, id))),
    women: records,
    coverage: covered,
  };
  const activityFile = given.find(({ path }) => path.toLowerCase() === activityTable.file);
  if (issues.every(({ severity }) => severity === 'warning')) {
    issues.push(
      ...(activityFile === undefined
        ? [noActivity()]
        : await readActivity(activityFile, tally, context, watch)),
    );
  }
  issues.push(...womenOfCohorts(women, frame));
  if (issues.some(({ severity }) => severity === 'fault')) return { counts: null, issues };
  const asked = { programme, cohorts, coverage: covered };
  const counts = { ...countsFromRecords(tally, asked), women: womenFromRecords(tally, asked) };
  return { counts, issues };
}

function isModelled({ counterfactuals }: DataPackage, eventId: string): boolean {
  return counterfactuals.some((row) => row.eventId === eventId);
}

function tableIssues<Row>(
  table: Table<Row>,
  reading: TableReading<Row>,
  { cohorts, events }: DataPackage,
): readonly DataIssue[] {
  const ids = (column: string, rows: readonly { readonly id: string }[]) =>
    rows.map(({ id }, index) => ({ row: index + 2, cells: new Map([[column, id]]) }));
  return [
    ...reading.issues,
    ...keyFaults(table, reading.cells),
    ...referenceFaults(
      table,
      reading.cells,
      new Map([
        [cohortsTable.file, ids('cohort_id', cohorts)],
        [eventsTable.file, ids('event_id', events)],
      ]),
    ),
  ];
}

function noActivity(): DataIssue {
  return faultAt(
    { file: activityTable.file },
    {
      found: 'no such file',
      expected: 'the events of the women in women.csv, if only its headings',
      remedy: 'Add it from its template.',
    },
  );
}

/** Cohorts whose number of women is not that of women.csv. */
function womenOfCohorts(
  women: TableReading<{ readonly cohortId: string }>,
  { cohorts }: DataPackage,
): readonly DataIssue[] {
  if (!women.complete) return [];
  return cohorts.flatMap((cohort) => {
    const counted = women.rows.filter(({ record }) => record.cohortId === cohort.id).length;
    return counted === cohort.women
      ? []
      : [
          faultAt(
            { file: womenTable.file },
            {
              found: `${counted} women of "${cohort.id}"`,
              expected: `${cohort.women}, as in cohorts.csv`,
              remedy: 'Everyone who started counts, whether or not she stayed.',
            },
          ),
        ];
  });
}

function twoForms(path: string): DataIssue {
  return faultAt(
    { file: path },
    {
      found: 'a stage table beside records',
      expected: 'one or the other',
      remedy: 'Take the stage table out: it is counted from the records.',
    },
  );
}

function protectedRecords(): DataIssue {
  return faultAt(
    { file: PROGRAMME_FILE, column: 'protected' },
    {
      found: 'true, beside records',
      expected: 'false',
      remedy: 'Records are protected when they are counted, not before.',
    },
  );
}
