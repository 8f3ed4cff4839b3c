import { describe, expect, test } from 'vitest';
import { appraise } from '../../../src/model/appraise.ts';
import { regressionToTheMean } from '../../../src/model/regressionToTheMean/regressionToTheMean.ts';
import { preset, type ScenarioDepartures } from '../../../src/scenario/departures.ts';
import { eventId } from '../../fixtures/aPackage.ts';
import { expectSame } from '../../fixtures/sameMoney.ts';
import { aWoman, packageOfWomen, womenOf } from '../../fixtures/womenPackage.ts';

const plain: ScenarioDepartures = {
  ...preset('prudent'),
  baseline: 'all',
  discounting: 'none',
  optimismBias: false,
};

describe('M34: women compared with themselves', () => {
  const stayed = aWoman({ callouts: [2, 2, 1, 2, 1] });
  const late = aWoman({ from: -3, callouts: [0, 9, 1, 1, 1] });
  const left = aWoman({ to: 5, callouts: [3, 3, 8, 0, 0] });

  test('leave out who was looked for under six months on one side, and say how many', () => {
    const women = womenOf([stayed, stayed, late, left]);
    const appraisal = appraise(packageOfWomen(women), plain);
    const [event] = regressionToTheMean(appraisal, women).events;
    expect(event?.paired).toMatchObject({ women: 2, leftOut: 2 });
    // Their own rates: 4 a year before, 2 a year after, over all women's woman-years after.
    const years = (24 + 24 + 24 + 5) / 12;
    expectSame(event?.paired?.events, years * 4 - appraisedAtTheirRates());
    // Rates by stage of the two who stayed, over everybody's woman-years in that stage.
    function appraisedAtTheirRates() {
      return (2 / 1) * ((6 * 3 + 5) / 12) + (2 / 1) * (3 * 1) + (2 / 1) * (3 * 0.5);
    }
  });

  test('are compared cohort by cohort; an event that is hidden stays so', () => {
    const women = womenOf([
      stayed,
      aWoman({ cohort: 'second', callouts: [1, 1, 1, 1, 1] }),
      aWoman({ cohort: 'second', from: -3, callouts: [0, 9, 0, 0, 0] }),
    ]);
    const pack = packageOfWomen(women);
    const hidden = {
      ...pack,
      stageTable: {
        ...pack.stageTable,
        cells: pack.stageTable.cells.map((cell) =>
          cell.eventId === 'incident' ? { ...cell, events: 'c' as const } : cell,
        ),
      },
    };
    const { events } = regressionToTheMean(appraise(hidden, plain), women);
    expect(events.map(({ eventId: id }) => id)).toEqual(['callout']);
    // First: 4 a year for 2 years, 4 seen. Second, two women at 2 a year for 4 woman-years, at 1.5 a year: 2 in the
    // first half year, 1 in the next year, 2 in the last half, of each of them.
    expect(events[0]?.paired).toMatchObject({ women: 2, leftOut: 1 });
    expectSame(events[0]?.paired?.events, 8 - 4 + (2 * 4 - 2 * 3));
  });

  test('are those who were looked for six months on both sides, to the month', () => {
    const women = womenOf([
      aWoman({ from: -6, to: 6, callouts: [0, 1, 1, 0, 0] }),
      aWoman({ from: -5, callouts: [0, 1, 1, 0, 0] }),
      aWoman({ to: 5, callouts: [0, 1, 1, 0, 0] }),
      stayed,
    ]);
    const [event] = regressionToTheMean(appraise(packageOfWomen(women), plain), women).events;
    expect(event?.paired).toMatchObject({ women: 2, leftOut: 2 });
  });

  test('are the figure itself where nobody is left out', () => {
    const women = womenOf([
      stayed,
      aWoman({ callouts: [1, 0, 0, 1, 0], incidents: [1, 1, 0, 1, 0] }),
    ]);
    const appraisal = appraise(packageOfWomen(women), plain);
    const { events, whole } = regressionToTheMean(appraisal, women);
    for (const { paired, inUse } of events) {
      expectSame(paired?.events, inUse.events);
      expectSame(paired?.avoided, inUse.avoided);
      expect(paired?.leftOut).toBe(0);
    }
    expectSame(whole?.paired, appraisal.programme.avoided.total);
  });

  test('have no figure where nobody stands on both sides', () => {
    const women = womenOf([late, late, left]);
    const { events } = regressionToTheMean(appraise(packageOfWomen(women), plain), women);
    expect(events.find(({ eventId: id }) => id === eventId('callout'))?.paired).toBeNull();
  });
});
