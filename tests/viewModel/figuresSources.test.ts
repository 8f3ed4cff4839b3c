import { expect, test } from 'vitest';
import { appraise } from '../../src/model/appraise.ts';
import { preset } from '../../src/scenario/departures.ts';
import { figuresSources, rateSources } from '../../src/viewModel/figuresSources.ts';
import { eventId } from '../fixtures/aPackage.ts';
import { checkedFolder, EXAMPLE, ROTHERHAM_2020 } from '../fixtures/checkedFolder.ts';

const report = appraise(checkedFolder(ROTHERHAM_2020), preset('reported'));
const example = appraise(checkedFolder(EXAMPLE), preset('prudent'));

test('a package without counts cites none: its stated rate has a source of its own', () => {
  const sources = figuresSources(report);
  expect(sources[0]).toBe(
    'A stated rate, not a count: Rotherham Pause Practice - Impact Report (3 March 2020), section 2.5.',
  );
  expect(sources.join(' ')).not.toMatch(/Counts of/);
  expect(rateSources(eventId('removal'), report)).toEqual(sources.slice(0, 1));
});

test('a package with counts cites them, and for what cannot be counted the rate, of the event that leads too', () => {
  expect(figuresSources(example)[0]).toMatch(/^Counts of 20 women by stage/);
  expect(rateSources(eventId('police_callout'), example)).toEqual([
    expect.stringMatching(/^Counts of 20 women by stage/),
  ]);
  expect(rateSources(eventId('removal'), example)).toEqual([
    expect.stringMatching(/^A stated rate, not a count: Judgement/),
    expect.stringMatching(/^A stated rate, not a count: Rate: Rotherham/),
  ]);
});
