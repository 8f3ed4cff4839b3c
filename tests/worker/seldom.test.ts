import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { seldom } from '../../src/worker/seldom.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});

afterEach(() => {
  vi.useRealTimers();
});

test('progress is told at the start, a tenth of a second later and at the end', async () => {
  const told: number[] = [];
  const tell = seldom(({ bytesRead }) => {
    told.push(bytesRead);
  });
  for (const bytesRead of [1, 2, 3, 4, 5]) {
    await tell({ bytesRead, bytes: 5 });
    vi.advanceTimersByTime(60);
  }
  expect(told).toEqual([1, 3, 5]);
});

test('who is told may hold the reading up', async () => {
  const tell = seldom(() => Promise.reject(new Error('Not now.')));
  await expect(tell({ bytesRead: 1, bytes: 2 })).rejects.toThrow('Not now.');
});
