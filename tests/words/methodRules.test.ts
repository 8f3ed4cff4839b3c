import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CARE_RULES } from '../../src/words/method/careRules.ts';
import { COUNTING_RULES } from '../../src/words/method/countingRules.ts';
import { MONEY_RULES } from '../../src/words/method/moneyRules.ts';
import { PRIVACY_RULES } from '../../src/words/method/privacyRules.ts';

const told = [...COUNTING_RULES, ...MONEY_RULES, ...CARE_RULES, ...PRIVACY_RULES].map(
  ({ number }) => number,
);
const written = [...readFileSync('METHOD.md', 'utf8').matchAll(/^\*\*(M\d+) /gm)].map(
  ([, number]) => number,
);

test('every rule that the page tells is one of METHOD.md, told once', () => {
  expect(told.length).toBeGreaterThan(20);
  expect(new Set(told).size).toBe(told.length);
  expect(told.filter((number) => !written.includes(number))).toEqual([]);
});

test('the page leaves out no rule up to the last that it tells', () => {
  const first = written.filter((number) => Number(number?.slice(1)) <= 30);
  expect(first.filter((number) => !told.some((rule) => rule === number))).toEqual([]);
});
