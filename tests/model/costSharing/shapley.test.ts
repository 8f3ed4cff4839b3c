import { describe, expect, test } from 'vitest';
import { RANDOM_ORDERS, shapley } from '../../../src/model/costSharing/shapley.ts';
import { seededUniform } from '../../../src/model/seededUniform.ts';
import { sumOf } from '../../fixtures/sameMoney.ts';
import { aGain } from './someGains.ts';

/**
 * Shapley values of `max(0, Σ b − cost)` for whole benefits, exactly: of every size of coalition of the
 * others, how many have each sum, counted by dynamic programming.
 */
function exactByCounting(benefits: readonly number[], cost: number): readonly number[] {
  const total = sumOf(benefits, (benefit) => benefit);
  const n = benefits.length;
  return benefits.map((own, player) => {
    const ways = Array.from({ length: n }, () => new Float64Array(total + 1));
    const none = ways[0];
    if (none !== undefined) none[0] = 1;
    benefits.forEach((benefit, other) => {
      if (other === player) return;
      for (let size = n - 1; size >= 1; size -= 1) {
        const [fewer, these] = [ways[size - 1], ways[size]];
        if (fewer === undefined || these === undefined) continue;
        for (let sum = total; sum >= benefit; sum -= 1) {
          these[sum] = (these[sum] ?? 0) + (fewer[sum - benefit] ?? 0);
        }
      }
    });
    let weight = 1 / n;
    let value = 0;
    ways.forEach((bySum, size) => {
      bySum.forEach((count, sum) => {
        if (count === 0) return;
        value += weight * count * (Math.max(0, sum + own - cost) - Math.max(0, sum - cost));
      });
      weight *= (size + 1) / (n - size - 1);
    });
    return value;
  });
}

describe('M23: Shapley values', () => {
  const sixteen = [90, 5, 12, 40, 33, 8, 8, 21, 60, 2, 17, 29, 50, 11, 3, 14];
  const cost = 300;

  test('rest on draws beyond fifteen funders with a benefit, and on none up to that', () => {
    const drawsFor = (benefits: readonly number[]) => {
      let drawn = 0;
      shapley(() => {
        drawn += 1;
        return 0;
      })(
        cost,
        benefits.map((benefit) => aGain(benefit)),
      );
      return drawn;
    };
    expect(drawsFor([...sixteen.slice(0, 15), 0, -5])).toBe(0);
    // One draw fewer than funders for each order.
    expect(drawsFor(sixteen)).toBe(15 * RANDOM_ORDERS);
  });

  test('of fifteen funders are exact', () => {
    const fifteen = sixteen.slice(0, 15);
    const pays = shapley(seededUniform(1))(
      cost,
      fifteen.map((benefit) => aGain(benefit)),
    );
    exactByCounting(fifteen, cost).forEach((value, index) => {
      expect(pays[index]).toBeCloseTo((fifteen[index] ?? 0) - value, 8);
    });
  });

  test('of sixteen are means over random orders: within five standard errors of exact, and adding up', () => {
    const pays = shapley(seededUniform(20_180_701))(
      cost,
      sixteen.map((benefit) => aGain(benefit)),
    );
    exactByCounting(sixteen, cost).forEach((value, index) => {
      const benefit = sixteen[index] ?? 0;
      // A player brings between nothing and its benefit: a standard deviation of half that at most.
      const standardError = benefit / 2 / Math.sqrt(RANDOM_ORDERS);
      expect(Math.abs((pays[index] ?? 0) - (benefit - value))).toBeLessThan(5 * standardError);
    });
    expect(sumOf(pays, (paid) => paid)).toBeCloseTo(cost, 8);
  });

  test('sampled from the same seed are the same', () => {
    const once = () =>
      shapley(seededUniform(4))(
        cost,
        sixteen.map((benefit) => aGain(benefit)),
      );
    expect(once()).toEqual(once());
  });

  test('a funder without a benefit changes nobody’s share', () => {
    const gains = [300, 200, 150, 100].map((benefit) => aGain(benefit));
    const pays = shapley(seededUniform(1));
    expect(pays(450, [...gains, aGain(-80)])).toEqual([...pays(450, gains), 0]);
  });
});
