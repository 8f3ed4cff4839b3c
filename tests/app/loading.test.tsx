import { http, HttpResponse } from 'msw';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { dataFiles, INDEX_FILE } from '../../mocks/dataFiles.ts';
import { FAULTS } from '../../mocks/faults.ts';
import { usePackage } from '../../src/app/queries/usePackage.ts';
import { freshQueries, hosted, smallPackage } from './hosted.tsx';

beforeAll(() => hosted.start({ onUnhandledRequest: 'bypass', quiet: true }));
afterEach(() => {
  hosted.resetHandlers();
  vi.restoreAllMocks();
});
afterAll(() => hosted.stop());

function textOf(path: string): string {
  const file = smallPackage.find((one) => one.path === path);
  if (file === undefined) throw new Error(`The small package has no ${path}.`);
  return file.text;
}

function openPackage(name: string) {
  return renderHook((asked) => usePackage(asked ?? name), {
    initialProps: name,
    wrapper: freshQueries(),
  });
}

describe('a package that is there', () => {
  test('comes whole, under its own name', async () => {
    const { result } = await openPackage('example');
    expect(result.current).toMatchObject({ data: undefined, error: null, isFetching: true });
    await expect.poll(() => result.current.data?.name).toBe('example');
    expect(result.current.data?.pack.stageTable.protection).toBe('protected');
    expect(result.current.data?.pack.partners.length).toBeGreaterThan(1);
    expect(result.current).toMatchObject({ error: null, isFetching: false });
  });

  test('is fetched once, however often it is asked for', async () => {
    let asked = 0;
    hosted.use(
      http.get(dataFiles('example', 'programme.json'), () => {
        asked += 1;
      }),
    );
    const { result, rerender } = await openPackage('example');
    await expect.poll(() => result.current.data?.name).toBe('example');
    await rerender('second');
    await expect.poll(() => result.current.data?.name).toBe('second');
    await rerender('example');
    expect(result.current.data?.name).toBe('example');
    expect(asked).toBe(1);
  });

  test('opens also when the browser thinks that it is offline', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    window.dispatchEvent(new Event('offline'));
    const { result } = await openPackage('example');
    await expect.poll(() => result.current.data?.name).toBe('example');
    window.dispatchEvent(new Event('online'));
  });
});

describe('whatever fails, nothing of the package is loaded, and what was there before stays', () => {
  test.each([
    ['missing', { kind: 'missing', status: 404, file: 'second/datapackage.json' }],
    ['refused', { kind: 'refused', status: 403, file: 'second/datapackage.json' }],
    ['unreachable', { kind: 'unreachable', status: undefined, file: 'second/datapackage.json' }],
    ['one-failing', { kind: 'server', status: 500, file: 'second/unit-costs.csv' }],
    ['cut-off', { kind: 'cut-off', status: undefined, file: 'second/unit-costs.csv' }],
    ['cut-short', { kind: 'cut-off', status: undefined, file: 'second/unit-costs.csv' }],
    ['web-page', { kind: 'web-page', status: undefined, file: 'second/unit-costs.csv' }],
    ['web-page-as-csv', { kind: 'web-page', status: undefined, file: 'second/unit-costs.csv' }],
    ['undecodable', { kind: 'undecodable', status: undefined, file: 'second/unit-costs.csv' }],
  ] as const)('%s', async (fault, failure) => {
    const { result, rerender } = await openPackage('example');
    await expect.poll(() => result.current.data?.name).toBe('example');
    const before = result.current.data;

    hosted.use(FAULTS[fault]('second'));
    await rerender('second');
    expect(result.current).toMatchObject({ error: null, isFetching: true });
    expect(result.current.data).toBe(before);

    await expect.poll(() => result.current.error).toMatchObject(failure);
    expect(result.current.data).toBe(before);
    await expect.poll(() => result.current.isFetching).toBe(false);

    hosted.resetHandlers();
    result.current.refetch();
    await expect.poll(() => result.current.data?.name).toBe('second');
    expect(result.current.error).toBeNull();
  });

  test('endless: told once the patience is at its end, without asking again', async () => {
    const patience = new AbortController();
    const timeouts = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(patience.signal);
    let asked = 0;
    hosted.use(
      http.get(dataFiles('example', 'unit-costs.csv'), () => {
        asked += 1;
      }),
      FAULTS.endless('example'),
    );
    const { result } = await openPackage('example');
    await expect.poll(() => asked).toBe(1);
    expect(timeouts).toHaveBeenCalledWith(15_000);
    expect(result.current).toMatchObject({ data: undefined, error: null, isFetching: true });

    patience.abort(new DOMException('too long', 'TimeoutError'));
    await expect
      .poll(() => result.current.error)
      .toMatchObject({ kind: 'timeout', retryable: true });
    expect(result.current).toMatchObject({ data: undefined, isFetching: false });
    expect(asked).toBe(1);
  });

  test('slow: still on its way, and what was there before stays until it is whole', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { result, rerender } = await openPackage('example');
    await expect.poll(() => result.current.data?.name).toBe('example');
    hosted.use(http.get(dataFiles('second', 'unit-costs.csv'), () => held));
    await rerender('second');
    await expect.poll(() => result.current.isFetching).toBe(true);
    expect(result.current.data?.name).toBe('example');
    release();
    await expect.poll(() => result.current.data?.name).toBe('second');
  });
});

describe('asking again', () => {
  test('happens by itself where it can help: two failures and then the file', async () => {
    let asked = 0;
    hosted.use(
      http.get(dataFiles('example', 'events.csv'), () => {
        asked += 1;
        return asked < 3 ? new HttpResponse(null, { status: 503 }) : undefined;
      }),
    );
    const { result } = await openPackage('example');
    await expect.poll(() => result.current.data?.name).toBe('example');
    expect(asked).toBe(3);
  });

  test('never happens by itself for bad data', async () => {
    let asked = 0;
    hosted.use(
      http.get(dataFiles('example', 'events.csv'), () => {
        asked += 1;
        return HttpResponse.text('event_id,colour\nx,red\n');
      }),
    );
    const { result } = await openPackage('example');
    await expect
      .poll(() => result.current.error)
      .toMatchObject({ kind: 'faults', file: 'example' });
    expect(result.current.error?.issues).toContainEqual(
      expect.objectContaining({ severity: 'fault', file: 'events.csv', column: 'colour' }),
    );
    expect(result.current.data).toBeUndefined();
    expect(asked).toBe(1);
  });
});

describe('a package is refused', () => {
  test('where the site’s list does not name it: its address is never asked for', async () => {
    let asked = 0;
    hosted.use(
      http.get(dataFiles('unlisted'), () => {
        asked += 1;
      }),
    );
    const { result } = await openPackage('unlisted');
    await expect
      .poll(() => result.current.error)
      .toMatchObject({ kind: 'missing', file: 'unlisted' });
    expect(asked).toBe(0);
  });

  test('where its counts have not been through disclosure control', async () => {
    const unprotected = textOf('programme.json').replace('"protected": true', '"protected": false');
    const [headings] = textOf('stage-activity.csv').split('\n');
    hosted.use(
      http.get(dataFiles('example', 'programme.json'), () => HttpResponse.text(unprotected)),
      http.get(dataFiles('example', 'stage-activity.csv'), () => HttpResponse.text(headings)),
    );
    const { result } = await openPackage('example');
    await expect
      .poll(() => result.current.error)
      .toMatchObject({ kind: 'faults', file: 'example' });
    expect(result.current.data).toBeUndefined();
    expect(result.current.error?.issues).toContainEqual(
      expect.objectContaining({ severity: 'fault', file: 'programme.json', column: 'protected' }),
    );
  });

  test('where the list itself cannot be had', async () => {
    hosted.use(http.get(INDEX_FILE, () => new HttpResponse(null, { status: 404 })));
    const { result } = await openPackage('example');
    await expect
      .poll(() => result.current.error)
      .toMatchObject({ kind: 'missing', file: 'index.json' });
    hosted.resetHandlers();
    result.current.refetch();
    await expect.poll(() => result.current.data?.name).toBe('example');
  });
});
