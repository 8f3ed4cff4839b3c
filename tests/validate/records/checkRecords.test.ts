import { describe, expect, test } from 'vitest';
import type { GivenFile } from '../../../src/domain/givenFile.ts';
import type { PackageFile } from '../../../src/domain/packageFile.ts';
import { decodePieces } from '../../../src/files/decodePieces.ts';
import { UNWATCHED, type ReadingProgress } from '../../../src/validate/readingWatch.ts';
import { checkRecords } from '../../../src/validate/records/checkRecords.ts';
import { filesOf } from '../../fixtures/checkedFolder.ts';

const files = filesOf('public/examples/records');

/** The invented records with one file's text changed. */
function withText(path: string, change: (text: string) => string): readonly PackageFile[] {
  return files.map((file) => (file.path === path ? { path, text: change(file.text) } : file));
}

function addLine(line: string): (text: string) => string {
  return (text) => `${text}${line}\r\n`;
}

async function faultsOf(given: readonly GivenFile[]) {
  const checked = await checkRecords(given);
  if (checked.ok) return [];
  return checked.issues
    .filter(({ severity }) => severity === 'fault')
    .map(({ file, column, found }) => ({ file, column, found }));
}

describe('records', () => {
  test('open, whatever the order of their rows', async () => {
    const shuffled = withText('activity.csv', (text) => {
      const [head = '', ...rows] = text.trimEnd().split('\r\n');
      return `${[head, ...rows.toReversed()].join('\r\n')}\r\n`;
    });
    const [one, other] = [await checkRecords(files), await checkRecords(shuffled)];
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
  ])('activity %s stops the load', async (_, line, column) => {
    expect(await faultsOf(withText('activity.csv', addLine(line)))).toEqual([
      expect.objectContaining({ file: 'activity.csv', column }),
    ]);
  });

  test('the same woman, event and month twice stops the load', async () => {
    const twice = withText('activity.csv', (text) => `${text}${text.split('\r\n')[1] ?? ''}\r\n`);
    expect(await faultsOf(twice)).toEqual([
      expect.objectContaining({ column: 'record_id, event_id, month' }),
    ]);
  });

  test('with coverage, activity outside it stops the load, and an event that nobody looked for has no row', async () => {
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
    const checked = await checkRecords(coverage('2016-07'));
    if (!checked.ok) throw new Error('Coverage that does not open.');
    expect(new Set(checked.counts.stageTable.cells.map(({ eventId }) => eventId))).toEqual(
      new Set(['police_callout']),
    );
    expect(new Set((await faultsOf(coverage('2019-01'))).map(({ column }) => column))).toEqual(
      new Set(['month']),
    );
  });

  test('a start outside the observation, and women that cohorts.csv does not count, stop the load', async () => {
    const line = 'first-021,first,2018-07,2018-10,2021-01';
    expect(await faultsOf(withText('women.csv', addLine(line)))).toContainEqual(
      expect.objectContaining({ file: 'women.csv', column: 'observed_from' }),
    );
    const late = 'first-021,first,2018-07,2016-07,2021-01';
    expect(await faultsOf(withText('women.csv', addLine(late)))).toEqual([
      { file: 'women.csv', column: null, found: '21 women of "first"' },
    ]);
  });

  test('a stage table beside them stops the load', async () => {
    expect(await faultsOf([...files, { path: 'stage-activity.csv', text: '' }])).toEqual([
      expect.objectContaining({ file: 'stage-activity.csv' }),
    ]);
  });
});

describe('activity that comes in pieces', () => {
  /** The invented records, their activity so many characters at a time. */
  function inPieces(length: number): readonly GivenFile[] {
    return files.map((file) => (file.path === 'activity.csv' ? streamed(file, length) : file));
  }

  function streamed({ path, text }: PackageFile, length: number): GivenFile {
    async function* pieces() {
      for (let start = 0; start < text.length; start += length) {
        await Promise.resolve();
        const bytesRead = Math.min(start + length, text.length);
        yield { text: text.slice(start, bytesRead), bytesRead };
      }
    }
    return { path, bytes: text.length, pieces };
  }

  test('opens as the whole does, and tells how far it has come', async () => {
    const told: number[] = [];
    const watch = {
      ...UNWATCHED,
      onProgress: ({ bytesRead, bytes }: ReadingProgress) => {
        told.push(bytesRead / bytes);
      },
    };
    expect(await checkRecords(inPieces(7_001), watch)).toEqual(await checkRecords(files));
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual(told.toSorted((left, right) => left - right));
    expect(told.at(-1)).toBe(1);
  });

  test('is read no further once it is stopped', async () => {
    const stop = new AbortController();
    let pieces = 0;
    const watch = {
      signal: stop.signal,
      onProgress: () => {
        pieces += 1;
        if (pieces === 2) stop.abort();
      },
    };
    await expect(checkRecords(inPieces(1_000), watch)).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(pieces).toBe(2);
  });

  test('that is not UTF-8 further down stops the load', async () => {
    const broken = files.map((file) =>
      file.path === 'activity.csv'
        ? { path: file.path, bytes: 1, pieces: () => decodePieces(latin(), file.path) }
        : file,
    );
    async function* latin() {
      yield await Promise.resolve(new TextEncoder().encode('record_id,event_id,month,count\r\n'));
      yield new Uint8Array([0xa3]);
    }
    expect(await faultsOf(broken)).toEqual([
      { file: 'activity.csv', column: null, found: 'bytes that are not UTF-8 text' },
    ]);
  });
});

test.each([
  ['record_id', 'an e-mail address', 'jane.doe@example.org,police_callout,2018-08,1'],
  ['event_id', 'a National Insurance number', 'first-001,AB123456C,2018-08,1'],
  ['count', 'an NHS number (10 digits)', 'first-001,police_callout,2018-08,9434765919'],
])(
  'activity that points to a person in its %s is told as that alone',
  async (column, kind, line) => {
    expect(await faultsOf(withText('activity.csv', addLine(line)))).toEqual([
      { file: 'activity.csv', column, found: `a value that looks like ${kind}` },
    ]);
  },
);
