import { addMonths, formatMonth } from '../../src/domain/calendar.ts';
import type { EventDefinition } from '../../src/domain/event.ts';
import type { PackageFile } from '../../src/domain/packageFile.ts';
import { stagesOf } from '../../src/domain/stages.ts';
import { changeableFiles } from '../../src/export/packageTables.ts';
import { checkedFolder, EXAMPLE, filesOf } from '../fixtures/checkedFolder.ts';
import { womenOf, type Secret } from './secret.ts';

const RECORDS = 'public/examples/records';
/** What secrets change of the invented example; its prices, partners, payments and judgements stay. */
const CHANGED = ['programme.json', 'cohorts.csv', 'events.csv', 'women.csv', 'activity.csv'];

/** Secrets of the same women as kinds of events of the invented example, so that they have prices and partners. */
export function asExampleEvents(secrets: readonly Secret[]): readonly Secret[] {
  const kinds = countedEvents();
  return secrets.flatMap((secret, index) => {
    const event = kinds[index];
    return event === undefined
      ? []
      : [{ ...secret, event: { ...event, minWomen: secret.event.minWomen, dispersion: null } }];
  });
}

/** The files of records, as an analyst holds them, in which the women of some secrets had their events. */
export function recordFiles(secrets: readonly Secret[]): readonly PackageFile[] {
  const [first] = secrets;
  if (first === undefined) throw new Error('No event.');
  const pack = checkedFolder(EXAMPLE);
  const changed = changeableFiles({
    ...pack,
    programme: {
      ...pack.programme,
      protected: false,
      stageBoundaries: first.programme.stageBoundaries,
    },
    cohorts: first.cohorts,
    events: pack.events.map(
      (event) => secrets.find((secret) => secret.event.id === event.id)?.event ?? event,
    ),
  });
  return [
    ...filesOf(RECORDS).filter(({ path }) => !CHANGED.includes(path)),
    ...changed.filter(({ path }) => CHANGED.includes(path)),
    { path: 'women.csv', text: womenText(first) },
    { path: 'activity.csv', text: activityText(secrets) },
    { path: 'coverage.csv', text: coverageText(secrets) },
  ];
}

function countedEvents(): readonly EventDefinition[] {
  const { events, counterfactuals } = checkedFolder(EXAMPLE);
  return events.filter(({ id }) => !counterfactuals.some((row) => row.eventId === id));
}

function womenText(secret: Secret): string {
  const rows = womenOf(secret).map((woman) => [
    woman.recordId,
    woman.cohortId,
    formatMonth(woman.programmeStart),
    formatMonth(woman.observedFrom),
    formatMonth(woman.observedTo),
  ]);
  return csv(['record_id', 'cohort_id', 'programme_start', 'observed_from', 'observed_to'], rows);
}

function activityText(secrets: readonly Secret[]): string {
  const rows = secrets.flatMap((secret) => {
    const stages = stagesOf(secret.programme);
    return womenOf(secret).flatMap((woman, index) =>
      stages.flatMap(({ from }, stage) => {
        const count = secret.counts[index]?.[stage] ?? 0;
        const month = formatMonth(addMonths(woman.programmeStart, from));
        return count === 0 ? [] : [[woman.recordId, secret.event.id, month, `${count}`]];
      }),
    );
  });
  return csv(['record_id', 'event_id', 'month', 'count'], rows);
}

function coverageText(secrets: readonly Secret[]): string {
  const rows = secrets.flatMap((secret) => {
    const [woman] = womenOf(secret);
    return woman === undefined
      ? []
      : [[secret.event.id, '*', formatMonth(woman.observedFrom), formatMonth(woman.observedTo)]];
  });
  return csv(['event_id', 'cohort_id', 'from', 'to'], rows);
}

function csv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}
