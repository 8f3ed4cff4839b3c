import { expect, test } from 'vitest';
import {
  areMoreEvents,
  areSameEvents,
  isMoreMoney,
  isSameMoney,
} from '../../src/model/arithmeticDust.ts';

test('M16: a millionth of a pound is no difference, two are; no order of sizes, only a difference', () => {
  expect([isMoreMoney(1e-6, 0), isMoreMoney(2e-6, 0), isMoreMoney(-1, 0)]).toEqual([
    false,
    true,
    false,
  ]);
  expect([isMoreMoney(7, 7), isMoreMoney(8, 7), isMoreMoney(7, 8)]).toEqual([false, true, false]);
  expect([isSameMoney(1e-6, 0), isSameMoney(0, 2e-6), isSameMoney(2e-6, 0)]).toEqual([
    true,
    false,
    false,
  ]);
  expect([isSameMoney(7, 7), isSameMoney(7, -7)]).toEqual([true, false]);
});

test('M16: a billionth of an event is no difference, two are', () => {
  expect([areMoreEvents(1e-9, 0), areMoreEvents(2e-9, 0), areMoreEvents(3, 4)]).toEqual([
    false,
    true,
    false,
  ]);
  expect([areMoreEvents(4, 4), areMoreEvents(5, 4)]).toEqual([false, true]);
  expect([areSameEvents(1e-9, 0), areSameEvents(0, 2e-9), areSameEvents(2e-9, 0)]).toEqual([
    true,
    false,
    false,
  ]);
  expect([areSameEvents(7, 7), areSameEvents(7, -7)]).toEqual([true, false]);
});
