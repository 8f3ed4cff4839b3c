import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureText } from '../../src/export/figureText.ts';

describe('A figure as text', () => {
  test.each([
    [1292599, '1292599'],
    [0.1, '0.1'],
    [0.1 + 0.2, '0.3'],
    [2 / 3, '0.666666666666667'],
    [-1250.5, '-1250.5'],
    [0, '0'],
    [-0, '0'],
    [1e-9, '1e-9'],
    [86173.266667, '86173.266667'],
  ])('%d is written %s', (value, text) => {
    expect(figureText(value)).toBe(text);
  });

  test('pence of up to ten billion pounds are written exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (pence) => {
        expect(Math.round(Number(figureText(pence / 100)) * 100)).toBe(pence === 0 ? 0 : pence);
        expect(figureText(pence / 100)).toMatch(/^-?\d+(\.\d{1,2})?$/);
      }),
      { numRuns: 1000 },
    );
  });
});
