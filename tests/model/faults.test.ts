import { expect, test } from 'vitest';
import { appraise } from '../../src/model/appraise.ts';
import { statedExpectation } from '../../src/model/counterfactual.ts';
import { appraiseEvent } from '../../src/model/eventAppraisal.ts';
import {
  assumedShare,
  statedInputs,
  UncertainInputs,
} from '../../src/model/simulation/uncertainInputs.ts';
import { womenExposures } from '../../src/model/simulation/womenEffects.ts';
import { preset } from '../../src/scenario/departures.ts';
import { anEvent, aPackage, aStatedRate, cohortId, eventId } from '../fixtures/aPackage.ts';
import { following } from '../fixtures/expectations.ts';
import { aWoman, packageOfWomen, womenOf } from '../fixtures/womenPackage.ts';

/* What the checks rule out is a fault of the program where it comes all the same, never a figure. */

const near = (size: number): unknown => expect.closeTo(size, 12);
const scenarioOf = (pack = aPackage()) => appraise(pack, preset('prudent')).scenario;

test('an event without settings is no event of the scenario', () => {
  const other = anEvent('other');
  const noSettings = 'The scenario has no settings for "other".';
  expect(() => appraiseEvent(other, aPackage(), scenarioOf())).toThrow(noSettings);
  expect(() =>
    assumedShare('deadweight', other.id, aPackage(), scenarioOf(), new UncertainInputs()),
  ).toThrow(noSettings);
});

test('an event without a stated rate has none to draw', () => {
  const pack = aPackage({ events: [anEvent('birth')] });
  expect(() =>
    statedInputs(eventId('birth'), pack, scenarioOf(pack), new UncertainInputs()),
  ).toThrow('"birth" has no counterfactual.');
});

test('stages that women were not counted in are none of theirs', () => {
  const women = womenOf([aWoman(), aWoman()]);
  const stage = { from: -12, to: -7, womanYears: 1, events: 0, status: '' } as const;
  const key = { cohortId: cohortId('first'), eventId: eventId('callout') };
  expect(() => womenExposures(women, key, { before: [stage], window: [] })).toThrow(
    'The women\'s counts of "callout" are not those of the stage table.',
  );
  expect(() => womenExposures({ ...women, counts: [] }, key, { before: [], window: [] })).toThrow(
    'No woman of "first" was looked for with "callout".',
  );
  expect(packageOfWomen(women).stageTable.cells).not.toEqual([]);
});

test('an event that follows one without a stated rate has no figure', () => {
  const pack = aPackage({
    events: [anEvent('removal')],
    counterfactuals: [aStatedRate('removal', { expectation: following('nothing') })],
  });
  expect(appraise(pack, preset('prudent')).events).toEqual([
    { kind: 'missing', eventId: 'removal', coverage: 'x' },
  ]);
});

test('M3: what the scenario says nothing of is expected as the row states it', () => {
  const pack = aPackage({
    counterfactuals: [
      aStatedRate('birth', { probability: 0.5 }),
      aStatedRate('removal', { expectation: following('birth'), probability: 0.5 }),
      aStatedRate('lost', { expectation: following('nothing') }),
    ],
  });
  const silent = { counterfactual: 'reported', events: new Map() } as const;
  expect(statedExpectation(eventId('removal'), pack, silent)).toEqual({
    ratePerWomanYear: 0.33,
    probability: 0.25,
    fromMonth: 0,
    toMonth: 27,
    perWoman: near(0.33 * 0.25 * 2.25),
  });
  expect(statedExpectation(eventId('lost'), pack, silent)).toBeUndefined();
  expect(statedExpectation(eventId('nothing'), pack, silent)).toBeUndefined();
});
