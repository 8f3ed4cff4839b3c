import { describe, expect, test } from 'vitest';
import { appraise } from '../../../src/model/appraise.ts';
import { simulateNewGroup } from '../../../src/model/newGroup/newGroup.ts';
import { runToEnd } from '../../../src/model/simulation/simulate.ts';
import { preset } from '../../../src/scenario/departures.ts';
import { checkedFolder, EXAMPLE, ROTHERHAM_2020 } from '../../fixtures/checkedFolder.ts';
import { simulated } from '../../fixtures/simulated.ts';

const example = appraise(checkedFolder(EXAMPLE), preset('prudent'));
const DRAWS = { seed: 5, draws: 1500 };

function newGroup(women: number, appraisal = example) {
  const forecast = runToEnd(simulateNewGroup(appraisal, { women, ...DRAWS }));
  if (forecast === null) throw new Error('There should be ranges.');
  return forecast;
}

const widthOf = ({ low, high }: { low: number; high: number }) => high - low;

describe('the range for a new group', () => {
  const twenty = newGroup(20);

  test('is wider than that of the last group: other women add to what rates leave open', () => {
    const last = simulated(example, DRAWS).programme;
    expect(widthOf(twenty.avoided)).toBeGreaterThan(1.05 * widthOf(last.avoided));
  });

  test('is no straight multiple: for three times as many women it is less than three times as wide', () => {
    const sixty = newGroup(60);
    expect(widthOf(sixty.avoided)).toBeLessThan(2.9 * widthOf(twenty.avoided));
    expect(widthOf(sixty.avoided)).toBeGreaterThan(widthOf(twenty.avoided));
  });

  test('lies about the figure in hand', () => {
    const mean = twenty.draws.reduce((sum, draw) => sum + draw, 0) / twenty.draws.length;
    const figure = example.programme.avoided.total;
    expect(mean / figure).toBeGreaterThan(0.85);
    expect(mean / figure).toBeLessThan(1.2);
    expect(twenty.avoided.low).toBeLessThan(figure);
    expect(twenty.avoided.high).toBeGreaterThan(figure);
  });

  test('counts removals among pregnancies, never more of them', () => {
    const limits = (id: string) =>
      twenty.events.find(({ eventId }) => eventId === id)?.netAvoided ?? { low: 0, high: 0 };
    expect(limits('removal').high).toBeLessThanOrEqual(limits('pregnancy').high);
    expect(limits('removal').high).toBeGreaterThan(0);
    expect(twenty.events.find(({ eventId }) => eventId === 'removal')?.seen).toBeNull();
  });

  test('has an event for each with a figure, and none for one without', () => {
    const figured = example.events.flatMap((event) =>
      event.kind === 'missing' ? [] : [event.eventId],
    );
    expect(twenty.events.map(({ eventId }) => eventId)).toEqual(figured);
    expect(figured).not.toContain('ambulance_callout');
  });

  test('is the same from the same seed, and another from another', () => {
    expect(newGroup(20).draws).toEqual(twenty.draws);
    const other = runToEnd(simulateNewGroup(example, { women: 20, seed: 6, draws: 1500 }));
    expect(other?.draws).not.toEqual(twenty.draws);
  });
});

test('the 2020 case has a range for the pregnancies that it rests on', () => {
  const report = appraise(checkedFolder(ROTHERHAM_2020), preset('prudent'));
  const { events, avoided } = newGroup(20, report);
  expect(events.map(({ eventId }) => String(eventId))).toEqual(['removal']);
  expect(avoided.low).toBeGreaterThan(0);
  expect(avoided.high).toBeGreaterThan(avoided.low);
});

test('the 2020 report’s method, which gave no range, has none for a new group either', () => {
  const reported = appraise(checkedFolder(EXAMPLE), preset('reported'));
  expect(runToEnd(simulateNewGroup(reported, { women: 20, ...DRAWS }))).toBeNull();
});
