import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../src/model/randomSource.ts';
import { attack } from './attacker.ts';
import { firstRelease } from './publisher.ts';
import { randomSecret } from './randomSecret.ts';
import { emitted, publish } from './secret.ts';

describe('an attacker with all that is published (M23–M25)', () => {
  test('works no count out', () => {
    const n = Number(process.env['ATTACKED'] ?? 300);
    const leaks: string[] = [];
    const t0 = performance.now();
    for (let seed = 1; seed <= n; seed += 1) {
      const random = seededRandom(seed);
      const secret = randomSecret(random);
      const t = performance.now();
      const found = attack(secret, publish(secret), firstRelease(secret), random);
      if (found.length > 0) {
        leaks.push(
          `seed ${seed}: ${JSON.stringify(found)} ${secret.cohortOf.length} women ${emitted(publish(secret)).join()} ${Math.round(performance.now() - t)}ms`,
        );
      }
    }
    console.log(performance.now() - t0, leaks.length, leaks.slice(0, 12).join('\n\n'));
    expect(leaks.length).toBe(0);
  }, 600_000);
});
