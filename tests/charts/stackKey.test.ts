import { expect, test } from 'vitest';
import { stackKey } from '../../src/charts/stackKey.ts';
import type { Theme } from '../../src/domain/event.ts';

function aStack(...parts: readonly (readonly [theme: Theme, pounds: number])[]) {
  return {
    segments: parts.map(([theme, pounds]) => ({
      id: theme,
      name: theme,
      theme,
      pounds,
    })),
  };
}

const signs = (...stacks: readonly ReturnType<typeof aStack>[]) =>
  stackKey(stacks).map((item) => ('theme' in item ? `${item.theme} ${item.sign}` : item.sign));

test('a key holds each kind once, as it is drawn and in the order in which it is stacked', () => {
  expect(
    signs(aStack(['help', -5], ['police', 3]), aStack(['children', 9], ['police', -2])),
  ).toEqual([
    'children avoided',
    'police avoided',
    'police adds-cost',
    'help adds-cost',
    'left-over',
  ]);
});

test('what is left after added cost is in the key only where one bar avoids and adds', () => {
  expect(signs(aStack(['police', 3]), aStack(['help', -5]))).not.toContain('left-over');
  expect(signs(aStack(['police', 3], ['help', -5]))).toContain('left-over');
  expect(signs()).toEqual([]);
});
