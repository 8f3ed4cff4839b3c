import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatMonth, addMonths } from '../../src/domain/calendar.ts';
import type { PackageFile } from '../../src/domain/packageFile.ts';
import { checkRecords } from '../../src/validate/records/checkRecords.ts';
import { month } from '../fixtures/aPackage.ts';

/*
 * A country's worth of invented records: areas × women × events × quarters, a row for each quarter, zero or
 * not. How long reading, checking and adding up take, against a loop that only counts the file's bytes, and
 * how much memory.
 */

const AREAS = 50;
const WOMEN = 24;
const EVENTS = 20;
const QUARTERS = 40;
const START = month('2018-07');
const FIRST = -60;

/** The package: the tables of `folder`, and records of this size. */
export async function countryOfRecords(folder: string): Promise<readonly PackageFile[]> {
  const tables = ['partners', 'deflators', 'programme-costs', 'contributions', 'assumptions'];
  const kept = await Promise.all(
    tables.map(async (name) => ({
      path: `${name}.csv`,
      text: await readFile(join(folder, `${name}.csv`), 'utf8'),
    })),
  );
  const programme = await readFile(join(folder, 'programme.json'), 'utf8');
  const events = Array.from({ length: EVENTS }, (_, index) => `event_${index}`);
  const areas = Array.from({ length: AREAS }, (_, index) => `area_${index}`);
  const women = areas.flatMap((area) =>
    Array.from({ length: WOMEN }, (_, index) => ({ id: `${area}-${index}`, area })),
  );
  const months = Array.from({ length: QUARTERS }, (_, quarter) =>
    formatMonth(addMonths(START, FIRST + 3 * quarter)),
  );
  const activity = women.flatMap(({ id }, woman) =>
    events.flatMap((event, at) =>
      months.map((each, quarter) => `${id},${event},${each},${(woman + at * quarter) % 4}`),
    ),
  );
  const table = (path: string, head: string, rows: readonly string[]): PackageFile => ({
    path,
    text: [head, ...rows, ''].join('\r\n'),
  });
  const from = formatMonth(addMonths(START, FIRST));
  const to = formatMonth(addMonths(START, FIRST + 3 * QUARTERS));
  return [
    { path: 'programme.json', text: programme },
    ...kept.map((file) =>
      file.path === 'assumptions.csv' ? { ...file, text: firstLines(file.text, 2) } : file,
    ),
    table(
      'events.csv',
      'event_id,name,unit,theme,better,definition',
      events.map((id) => `${id},Invented ${id},one,police,fewer,Invented`),
    ),
    table(
      'unit-costs.csv',
      'event_id,partner_id,year_offset,amount_gbp,price_year,cashable_share,grade,scope,source_title,source_year',
      events.map((id) => `${id},police,0,100,2024-25,0,6,illustrative,Invented,2024`),
    ),
    table(
      'cohorts.csv',
      'cohort_id,name,area,start,women,closed',
      areas.map((id) => `${id},${id},${id},2018-07,${WOMEN},yes`),
    ),
    table(
      'women.csv',
      'record_id,cohort_id,programme_start,observed_from,observed_to',
      women.map(({ id, area }) => `${id},${area},2018-07,${from},${to}`),
    ),
    table('activity.csv', 'record_id,event_id,month,count', activity),
  ];
}

/** Milliseconds of reading the records, and of a loop over the bytes of their largest file. */
export async function timeMillionRows(
  folder: string,
): Promise<{ readonly rows: number; readonly reading: number; readonly bytes: number }> {
  const files = await countryOfRecords(folder);
  const activity = files.find(({ path }) => path === 'activity.csv')?.text ?? '';
  const bytes = new TextEncoder().encode(activity);
  const beforeBytes = performance.now();
  let lines = 0;
  for (const byte of bytes) if (byte === 10) lines += 1;
  const afterBytes = performance.now();
  const checked = checkRecords(files);
  const afterReading = performance.now();
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues.slice(0, 3)));
  return {
    rows: lines - 1,
    reading: afterReading - afterBytes,
    bytes: afterBytes - beforeBytes,
  };
}

function firstLines(text: string, count: number): string {
  return `${text.split(/\r?\n/).slice(0, count).join('\r\n')}\r\n`;
}
