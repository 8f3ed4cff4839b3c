import { describe, expect, test } from 'vitest';
import { rootOf } from '../../../src/model/sensitivity/rootOf.ts';

const UNIT = { from: 0, to: 1, limit: 1 };

describe('M22: where a straight line is zero', () => {
  test('is told in closed form, up to the limit, however short the stretch that is looked at', () => {
    expect(rootOf((x) => 2 * x - 1, UNIT, 0)).toBe(0.5);
    expect(rootOf((x) => 3 - 4 * x, UNIT, 0)).toBe(0.75);
    expect(rootOf((x) => x - 5, { from: 0, to: 2, limit: Infinity }, 0)).toBe(5);
    expect(rootOf((x) => 2 * x - 6, { from: 1, to: 2, limit: 4 }, 0)).toBe(3);
  });

  test('is none below the least or above the limit; both themselves may be it', () => {
    expect(rootOf((x) => x - 5, { from: 0, to: 2, limit: 4 }, 0)).toBeNull();
    expect(rootOf((x) => x + 1, UNIT, 0)).toBeNull();
    expect(rootOf((x) => x, UNIT, 0.5)).toBe(0);
    expect(rootOf((x) => x - 1, UNIT, 0.5)).toBe(1);
  });

  test('is the value in use where the line is zero throughout, and none where it never is', () => {
    expect(rootOf(() => 0, UNIT, 0.3)).toBe(0.3);
    expect(rootOf(() => 7, UNIT, 0.3)).toBeNull();
  });

  test('what bends by less than arithmetic leaves is straight', () => {
    expect(rootOf((x) => 2 * x - 1 + 1e-12 * x * x, UNIT, 0)).toBeCloseTo(0.5, 9);
  });
});

describe('M22: where a curve is zero', () => {
  test.each([
    ['rises', (x: number) => x * x - 0.3],
    ['falls', (x: number) => 0.3 - x * x],
  ])('is found to the last bits where it %s', (_, curve) => {
    expect(rootOf(curve, UNIT, 1)).toBeCloseTo(Math.sqrt(0.3), 11);
  });

  test('is the one nearest to the value in use', () => {
    const twice = (x: number) => (x - 0.21) * (x - 0.83);
    expect(rootOf(twice, UNIT, 0.1)).toBeCloseTo(0.21, 11);
    expect(rootOf(twice, UNIT, 0.4)).toBeCloseTo(0.21, 11);
    expect(rootOf(twice, UNIT, 0.6)).toBeCloseTo(0.83, 11);
    expect(rootOf(twice, UNIT, 1)).toBeCloseTo(0.83, 11);
  });

  test('may lie at either end, or on a value that was looked at', () => {
    expect(rootOf((x) => x * x, UNIT, 0.5)).toBeCloseTo(0, 11);
    expect(rootOf((x) => x * x - 1, UNIT, 0.5)).toBeCloseTo(1, 11);
    expect(rootOf((x) => x * x - 0.25, UNIT, 0)).toBeCloseTo(0.5, 11);
  });

  test('is none where it never is, and is not looked for beyond', () => {
    expect(rootOf((x) => x * x + 1, UNIT, 0)).toBeNull();
    expect(rootOf((x) => x * x - 9, { from: 0, to: 2, limit: Infinity }, 0)).toBeNull();
  });

  test('is looked for from the least value on', () => {
    const search = { from: 2, to: 6, limit: 6 };
    expect(rootOf((x) => x * x - 9, search, 6)).toBeCloseTo(3, 11);
    expect(rootOf((x) => x * x - 1, search, 6)).toBeNull();
  });
});
