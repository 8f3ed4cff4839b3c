import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { isFigure } from '../../src/domain/marker.ts';
import { emitted, aSecret, publish, type Counts, type Secret } from './secret.ts';

// Many groups of women are published: they take as long as they take.
vi.setConfig({ testTimeout: 120_000 });

const STAGES = 5;

/** Women in one or two cohorts, some events rare and some frequent. */
const secrets: fc.Arbitrary<Secret> = fc
  .tuple(
    fc.integer({ min: 10, max: 24 }),
    fc.integer({ min: 1, max: 8 }),
    fc.integer({ min: 1, max: 2 }),
  )
  .chain(([women, most, cohorts]) =>
    fc
      .array(fc.array(fc.nat(most), { minLength: STAGES, maxLength: STAGES }), {
        minLength: women,
        maxLength: women,
      })
      .map((counts) =>
        aSecret(
          counts.map((row, woman) =>
            woman % most === 0 ? row : row.map((n) => (n > 2 ? n - 2 : 0)),
          ),
          { cohortOf: counts.map((_, woman) => (cohorts === 1 ? 0 : woman % 2)) },
        ),
      ),
  );

function eventsShown(secret: Secret): readonly unknown[] {
  return publish(secret).stageTable.cells.map(({ from, to, events, status }) => [
    from,
    to,
    events,
    status,
  ]);
}

describe('laws of disclosure control (M25–M29)', () => {
  test('protecting again, in the knowledge of the release, changes nothing', () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        const first = publish(secret);
        expect(publish(secret, first)).toEqual(first);
      }),
    );
  });

  test('a woman who had no event changes no count', () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        const counts: Counts = [...secret.counts, Array.from({ length: STAGES }, () => 0)];
        const larger = aSecret(counts, { cohortOf: [...secret.cohortOf, 0] });
        expect(eventsShown(larger)).toEqual(eventsShown(secret));
      }),
    );
  });

  test('relabelling women changes nothing', () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        const relabelled: Secret = {
          ...secret,
          counts: secret.counts.toReversed(),
          cohortOf: secret.cohortOf.toReversed(),
        };
        expect(emitted(publish(relabelled))).toEqual(emitted(publish(secret)));
      }),
    );
  });

  test('a shown count is 0, or a multiple of the rounding with at least minWomen behind it', () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        for (const { events, status, womenWithEvent, largestShare } of publish(secret).stageTable
          .cells) {
          if (!isFigure(events)) continue;
          expect(events % 5).toBe(0);
          expect(status === '' ? events === 0 : events > 0).toBe(true);
          expect([womenWithEvent, largestShare]).toEqual([null, null]);
        }
      }),
    );
  });

  test('an event has one granularity a group: its rows never lie over each other', () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        const { cells } = publish(secret).stageTable;
        for (const cell of cells) {
          const over = cells.filter(
            (other) =>
              other.cohortId === cell.cohortId && other.from < cell.to && other.to > cell.from,
          );
          expect(over).toEqual([cell]);
        }
      }),
    );
  });
});
