import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { appraise } from '../../src/model/appraise.ts';
import type { ScenarioDepartures } from '../../src/scenario/departures.ts';
import type { DoubleCountingChoice } from '../../src/scenario/scenario.ts';
import { arbitraryCase } from '../fixtures/arbitraryDepartures.ts';
import { law } from '../fixtures/law.ts';
import { expectSame } from '../fixtures/sameMoney.ts';

type Pack = Parameters<typeof appraise>[0];

/** The same departures, with one choice for every pair of events of which one holds the other. */
function withEveryPair(
  pack: Pack,
  departures: ScenarioDepartures,
  choice: DoubleCountingChoice,
): ScenarioDepartures {
  const { doubleCounting } = appraise(pack, departures).scenario;
  return {
    ...departures,
    doubleCounting: Object.fromEntries(
      [...doubleCounting].map(([id, inside]) => [
        id,
        Object.fromEntries([...inside.keys()].map((contained) => [contained, choice])),
      ]),
    ),
  };
}

describe('M9: double counting', () => {
  law(
    'what it leaves out is, within the horizon, all that the total would be more without it',
    fc.property(arbitraryCase, ({ pack, departures }) => {
      const without = appraise(pack, withEveryPair(pack, departures, 'both')).programme;
      const ruled = appraise(pack, withEveryPair(pack, departures, 'container')).programme;
      expect(without.leftOutByDoubleCounting).toBe(0);
      expectSame(ruled.avoided.total + ruled.leftOutByDoubleCounting, without.avoided.total);
    }),
  );

  law(
    'it never leaves out more than there is, and changes no count',
    fc.property(arbitraryCase, ({ pack, departures }) => {
      const without = appraise(pack, withEveryPair(pack, departures, 'both'));
      const ruled = appraise(pack, withEveryPair(pack, departures, 'container'));
      expect(ruled.overlaps.every(({ remaining }) => remaining >= 0 && remaining < 1)).toBe(true);
      const nets = ({ events }: typeof ruled) =>
        events.map((event) => (event.kind === 'missing' ? event.coverage : event.netAvoided));
      expect(nets(ruled)).toEqual(nets(without));
    }),
  );
});
