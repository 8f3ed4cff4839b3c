import { expect, test } from 'vitest';
import { appraise } from '../../src/model/appraise.ts';
import { preset } from '../../src/scenario/departures.ts';
import { effectSteps } from '../../src/viewModel/explain/effectSteps.ts';
import { modelledChain } from '../../src/viewModel/summary/modelledOutcome.ts';
import { periodOf } from '../../src/viewModel/summary/period.ts';
import { bridgeSubtitle } from '../../src/words/bridge.ts';
import { chainLines } from '../../src/words/outcomes.ts';
import { placeAndPeriod } from '../../src/words/prices.ts';
import { newGroupText } from '../../src/words/reach.ts';
import { yearsInWords } from '../../src/words/years.ts';
import { anEvent, aPackage, aStatedRate, aUnitCost } from '../fixtures/aPackage.ts';
import { checkedFolder, EXAMPLE } from '../fixtures/checkedFolder.ts';

test('a range of a new group is one of these assumptions', () => {
  const [range] = newGroupText({
    women: 20,
    low: '£1',
    high: '£2',
    last: null,
    lastWomen: 20,
    chance: null,
  });
  expect(range).toMatch(/19 times in 20 on these assumptions\.$/);
});

test('the bridge says what money and how many years either end is in', () => {
  const about = placeAndPeriod(periodOf(appraise(checkedFolder(EXAMPLE), preset('prudent'))));
  expect(bridgeSubtitle(about)).toMatch(
    /The last bar: Example borough, 7 years, 2024 to 2025 prices, present value\. The first: prices of their sources, and all years\.$/,
  );
});

test('what was seen of a modelled event is at most that, in the chain and step by step', () => {
  const appraisal = appraise(
    aPackage({
      events: [anEvent('pregnancy')],
      unitCosts: [aUnitCost('pregnancy', 'police')],
      counterfactuals: [aStatedRate('pregnancy', { observed: 5 })],
    }),
    preset('reported'),
  );
  const [event] = appraisal.events;
  if (event?.kind !== 'modelled') throw new Error('The pregnancy is modelled.');
  // 20 × 0.33 × 2.25 = 14.85, less 5.
  expect(chainLines(modelledChain(event))).toContain('− at most 5 seen all the same = 9.85');
  const seen = effectSteps(event, appraisal.pack, appraisal.scenario)[1];
  expect(seen).toMatchObject({
    label: 'Seen all the same, at most',
    note: 'Rounded up to a multiple of 5 to protect women',
  });
});

test.each([
  [1, '1 year'],
  ['1', '1 year'],
  ['1.5', '1.5 years'],
  [7, '7 years'],
])('%s is %s', (years, text) => {
  expect(yearsInWords(years)).toBe(text);
});
