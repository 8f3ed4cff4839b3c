import { expect, test } from 'vitest';
import { failureOfStatus } from '../../src/files/failureOfStatus.ts';

test.each([
  [404, 'missing', false],
  [410, 'missing', false],
  [401, 'refused', false],
  [403, 'refused', false],
  [400, 'refused', false],
  [408, 'server', true],
  [429, 'server', true],
  [500, 'server', true],
  [503, 'server', true],
])('status %i is told as %s; asking again can help: %s', (status, kind, retryable) => {
  expect(failureOfStatus(status, 'a/events.csv')).toMatchObject({
    kind,
    status,
    retryable,
    file: 'a/events.csv',
    issues: [],
  });
});
