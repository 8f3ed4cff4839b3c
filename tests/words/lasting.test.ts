import { expect, test } from 'vitest';
import { appraise } from '../../src/model/appraise.ts';
import { preset } from '../../src/scenario/departures.ts';
import { lasting } from '../../src/viewModel/evidence/lasting.ts';
import { lastingRows } from '../../src/viewModel/evidence/lastingRows.ts';
import {
  assumedBelow,
  assumedToGoOn,
  lastingLines,
  lastingTitle,
} from '../../src/words/lasting.ts';
import { checkedFolder, EXAMPLE, ROTHERHAM_2020 } from '../fixtures/checkedFolder.ts';

const factsOf = (folder: string) => {
  const appraisal = appraise(checkedFolder(folder), preset('prudent'));
  return lasting(appraisal, lastingRows(appraisal));
};

test('what held is said of what can be shown alone, and that chance moves rates of few events', () => {
  const facts = factsOf(EXAMPLE);
  expect(lastingTitle(facts)).toBe(
    'After the programme ended, every change that can be shown still held',
  );
  expect(lastingTitle({ ...facts, followed: 9, holding: 8 })).toBe(
    'After the programme ended, 8 of 9 changes that can be shown still held',
  );
  expect(lastingLines(facts)[0]).toMatch(
    /Nothing has been measured after that\. With so few events, chance alone can move a rate\.$/,
  );
});

test('a package without counts measured nothing, up to whatever month its rate is taken', () => {
  const facts = factsOf(ROTHERHAM_2020);
  expect(lastingTitle(facts)).toBe('How long it lasts has not been measured');
  expect(lastingLines(facts)).toEqual([
    'This package counts nothing after the start: it rests on stated rates. So it cannot say how long a change lasts.',
    'No change after month 27 is counted in the money.',
  ]);
});

test('how long a change is assumed to go on is told with its heading where it has no column', () => {
  expect(assumedBelow(assumedToGoOn('1', '50%'))).toBe(
    'Assumed to go on: 1 year, fading by 50% a year',
  );
});
