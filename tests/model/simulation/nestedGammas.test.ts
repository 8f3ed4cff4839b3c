import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/model/randomSource.ts';
import { NestedGammas } from '../../../src/model/simulation/nestedGammas.ts';
import { covarianceOf, meanOf } from '../../fixtures/drawMoments.ts';

const DRAWS = 20_000;

/** Many draws of each shape, one series a shape. */
function series(shapes: readonly number[]): readonly (readonly number[])[] {
  const random = seededRandom(3);
  const nested = new NestedGammas(shapes.length);
  const drawn = Array.from({ length: DRAWS }, () => {
    nested.shapes.set(shapes);
    nested.draw(random);
    return [...nested.values];
  });
  return shapes.map((_shape, place) => drawn.map((values) => values[place] ?? 0));
}

describe('M22: gamma draws that go together', () => {
  const shapes = [8, 2, 0.5];
  const drawn = series(shapes);

  test.each([...shapes.entries()])('place %d is a gamma draw of shape %d', (place, shape) => {
    const own = drawn[place] ?? [];
    // Five standard errors; mean and variance of a gamma of rate 1 are its shape.
    expect(Math.abs(meanOf(own) - shape)).toBeLessThan(5 * Math.sqrt(shape / DRAWS));
    expect(covarianceOf(own, own) / shape).toBeGreaterThan(0.9);
    expect(covarianceOf(own, own) / shape).toBeLessThan(1.1);
  });

  test.each([
    [0, 1, 2],
    [0, 2, 0.5],
    [1, 2, 0.5],
  ])('places %d and %d have the variance of the smaller shape, %d, in common', (a, b, common) => {
    const shared = covarianceOf(drawn[a] ?? [], drawn[b] ?? []);
    expect(shared / common).toBeGreaterThan(0.85);
    expect(shared / common).toBeLessThan(1.15);
  });

  test('equal shapes are one draw', () => {
    const [one, other] = series([3, 3]);
    expect(one).toEqual(other);
  });

  test('each keeps its place when the shapes change their order', () => {
    const random = { uniform: () => 0.5, gamma: (shape: number) => shape };
    const nested = new NestedGammas(4);
    for (const next of [
      [4, 3, 2, 1],
      [1, 4, 3, 2],
      [2, 2, 5, 0.5],
    ]) {
      nested.shapes.set(next);
      nested.draw(random);
      expect([...nested.values]).toEqual(next);
    }
  });
});
