import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { PackageFile } from '../../src/domain/packageFile.ts';
import { UNWATCHED, type ReadingProgress } from '../../src/validate/readingWatch.ts';
import { openChosen } from '../../src/worker/givenOpening.ts';
import { openGiven } from '../../src/worker/openGiven.ts';
import { countryOfRecords, filesOfCountry, SHIPPED_TABLES } from '../fixtures/countryOfRecords.ts';
import { smallPackage } from '../app/hosted.tsx';

async function shipped(path: string): Promise<PackageFile> {
  const answer = await fetch(`/examples/records/${path}`);
  if (!answer.ok) throw new Error(`There is no ${path}.`);
  return { path, text: await answer.text() };
}

function chosen(files: readonly PackageFile[]): readonly File[] {
  return files.map(({ path, text }) => new File([text], path));
}

/** Invented: 24,000 rows. */
const SIZE = { areas: 2, women: 20, events: 15, quarters: 40 };
let records: readonly File[] = [];

beforeAll(async () => {
  const tables = await Promise.all(SHIPPED_TABLES.map(shipped));
  records = chosen(filesOfCountry(countryOfRecords(tables, SIZE)));
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('files that a worker opens', () => {
  test('of records come to what they come to here, and it tells how far it is', async () => {
    const told: ReadingProgress[] = [];
    const onProgress = (progress: ReadingProgress) => {
      told.push(progress);
    };
    const opened = await openGiven(records, { ...UNWATCHED, onProgress });
    expect(opened).toEqual(await openChosen(records, UNWATCHED));
    expect(opened.ok && opened.unprotected?.protection.ok).toBe(true);
    const bytes = records.find(({ name }) => name === 'activity.csv')?.size;
    expect(told.at(-1)).toEqual({ bytesRead: bytes, bytes });
  });

  test('of a protected package come to the same package', async () => {
    const files = chosen(smallPackage);
    expect(await openGiven(files, UNWATCHED)).toEqual(await openChosen(files, UNWATCHED));
  });

  test('with something wrong come to the list of it', async () => {
    const files = records.map((file) =>
      file.name === 'activity.csv'
        ? new File([file, 'nobody,event_0,2018-07,1\r\n'], file.name)
        : file,
    );
    expect(await openGiven(files, UNWATCHED)).toEqual({
      ok: false,
      issues: [expect.objectContaining({ file: 'activity.csv', row: 24_002, column: 'record_id' })],
    });
  });
});

describe('cancelling', () => {
  test('on the way ends the worker', async () => {
    const terminate = vi.spyOn(Worker.prototype, 'terminate');
    const stop = new AbortController();
    const onProgress = () => {
      stop.abort();
    };
    await expect(openGiven(records, { signal: stop.signal, onProgress })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(terminate).toHaveBeenCalledOnce();
  });

  test('before the start starts none', async () => {
    const terminate = vi.spyOn(Worker.prototype, 'terminate');
    const watch = { ...UNWATCHED, signal: AbortSignal.abort() };
    await expect(openGiven(records, watch)).rejects.toMatchObject({ name: 'AbortError' });
    expect(terminate).not.toHaveBeenCalled();
  });
});
