import { formatMonth } from '../domain/calendar.ts';
import type { PackageFile } from '../domain/packageFile.ts';
import type { ActivityRecord, WomanRecord } from '../domain/records.ts';
import type { Table } from '../viewModel/tables/table.ts';
import { csvBytes } from './csv.ts';

/** Invented women as `women.csv`. */
export function womenFile(women: readonly WomanRecord[]): PackageFile {
  return file({
    name: 'women',
    columns: columns('record_id', 'cohort_id', 'programme_start', 'observed_from', 'observed_to'),
    rows: women.map((woman) => [
      woman.recordId,
      woman.cohortId,
      formatMonth(woman.programmeStart),
      formatMonth(woman.observedFrom),
      formatMonth(woman.observedTo),
    ]),
  });
}

/** Their invented activity as `activity.csv`. */
export function activityFile(activity: readonly ActivityRecord[]): PackageFile {
  return file({
    name: 'activity',
    columns: columns('record_id', 'event_id', 'month', 'count'),
    rows: activity.map((row) => [row.recordId, row.eventId, formatMonth(row.month), row.count]),
  });
}

function columns(...names: readonly string[]): Table['columns'] {
  return names.map((name) => ({ name, kind: 'either' }));
}

function file(table: Table): PackageFile {
  return { path: `${table.name}.csv`, text: new TextDecoder().decode(csvBytes(table)) };
}
