import { describe, expect, test } from 'vitest';
import { readPackageFolder } from '../../../src/commands/readPackageFolder.ts';
import type { PackageFile } from '../../../src/domain/packageFile.ts';
import { checkRecords } from '../../../src/validate/records/checkRecords.ts';

const reading = await readPackageFolder('public/examples/records');
const files = reading.ok ? reading.files : [];

/** The invented records with one file's text changed. */
function withText(path: string, change: (text: string) => string): readonly PackageFile[] {
  return files.map((file) => (file.path === path ? { path, text: change(file.text) } : file));
}

function addLine(line: string): (text: string) => string {
  return (text) => `${text}${line}\r\n`;
}

function faultsOf(given: readonly PackageFile[]) {
  const checked = checkRecords(given);
  if (checked.ok) return [];
  return checked.issues
    .filter(({ severity }) => severity === 'fault')
    .map(({ file, column, found }) => ({ file, column, found }));
}

describe('records', () => {
  test('open, whatever the order of their rows', () => {
    const shuffled = withText('activity.csv', (text) => {
      const [head = '', ...rows] = text.trimEnd().split('\r\n');
      return `${[head, ...rows.toReversed()].join('\r\n')}\r\n`;
    });
    const [one, other] = [checkRecords(files), checkRecords(shuffled)];
    expect(one.ok).toBe(true);
    expect(other).toEqual(one);
  });

  test.each([
    ['of nobody in women.csv', 'first-999,police_callout,2018-07,1', 'record_id'],
    ['of an unknown event', 'first-001,nothing,2018-07,1', 'event_id'],
    ['of a modelled event', 'first-001,pregnancy,2018-07,1', 'event_id'],
    ['outside her observation', 'first-001,police_callout,2010-01,1', 'month'],
    ['that is part of an event', 'first-001,police_callout,2018-08,1.5', 'count'],
    ['of no month', 'first-001,police_callout,Apr-24,1', 'month'],
  ])('activity %s stops the load', (_, line, column) => {
    expect(faultsOf(withText('activity.csv', addLine(line)))).toEqual([
      expect.objectContaining({ file: 'activity.csv', column }),
    ]);
  });

  test('the same woman, event and month twice stops the load', () => {
    const twice = withText('activity.csv', (text) => `${text}${text.split('\r\n')[1] ?? ''}\r\n`);
    expect(faultsOf(twice)).toEqual([
      expect.objectContaining({ column: 'record_id, event_id, month' }),
    ]);
  });

  test('with coverage, activity outside it stops the load, and an event that nobody looked for has no row', () => {
    const coverage = (from: string) => [
      ...withText('activity.csv', (text) =>
        text
          .split('\r\n')
          .filter((line) => /^record_id|police_callout/.test(line))
          .join('\r\n'),
      ),
      {
        path: 'coverage.csv',
        text: `event_id,cohort_id,from,to\r\npolice_callout,*,${from},2021-06\r\n`,
      },
    ];
    const checked = checkRecords(coverage('2016-07'));
    if (!checked.ok) throw new Error('Coverage that does not open.');
    expect(new Set(checked.counts.stageTable.cells.map(({ eventId }) => eventId))).toEqual(
      new Set(['police_callout']),
    );
    expect(new Set(faultsOf(coverage('2019-01')).map(({ column }) => column))).toEqual(
      new Set(['month']),
    );
  });

  test('a start outside the observation, and women that cohorts.csv does not count, stop the load', () => {
    const line = 'first-021,first,2018-07,2018-10,2021-01';
    expect(faultsOf(withText('women.csv', addLine(line)))).toContainEqual(
      expect.objectContaining({ file: 'women.csv', column: 'observed_from' }),
    );
    const late = 'first-021,first,2018-07,2016-07,2021-01';
    expect(faultsOf(withText('women.csv', addLine(late)))).toEqual([
      { file: 'women.csv', column: null, found: '21 women of "first"' },
    ]);
  });

  test('a stage table beside them stops the load', () => {
    expect(faultsOf([...files, { path: 'stage-activity.csv', text: '' }])).toEqual([
      expect.objectContaining({ file: 'stage-activity.csv' }),
    ]);
  });
});
