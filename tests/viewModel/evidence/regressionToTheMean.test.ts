import { describe, expect, test } from 'vitest';
import { appraise } from '../../../src/model/appraise.ts';
import { preset, type ScenarioDepartures } from '../../../src/scenario/departures.ts';
import { fallNotes, regressionRows } from '../../../src/viewModel/evidence/regressionToTheMean.ts';
import {
  aCell,
  anEvent,
  aPackage,
  aProgrammeCost,
  aUnitCost,
  pounds,
} from '../../fixtures/aPackage.ts';
import { checkedFolder, EXAMPLE, ROTHERHAM_2020 } from '../../fixtures/checkedFolder.ts';
import { aWoman, packageOfWomen, womenOf } from '../../fixtures/womenPackage.ts';

const plain: ScenarioDepartures = {
  ...preset('prudent'),
  baseline: 'all',
  discounting: 'none',
  optimismBias: false,
};

/** 60 call-outs fewer, worth £6,000. */
function rowsAt(cost: number, departures: ScenarioDepartures = plain) {
  const pack = aPackage({
    events: [anEvent('callout', { name: "Police call-outs' names" })],
    unitCosts: [aUnitCost('callout', 'police', { grade: 1 })],
    cells: [
      aCell('first', 'callout', [-12, -6], { events: 20 }),
      aCell('first', 'callout', [-6, 0], { events: 40 }),
      aCell('first', 'callout', [0, 18], { events: 30 }),
    ],
    programmeCosts: [aProgrammeCost({ amount: pounds(cost) })],
  });
  return regressionRows(appraise(pack, departures), null);
}

describe('M34: the rows', () => {
  test('are every event that was counted, then the whole', () => {
    const [callouts, whole, ...none] = rowsAt(3000);
    expect(none).toEqual([]);
    expect(callouts).toMatchObject({
      event: 'Police call-outs’ names',
      inUse: { events: '60 fewer', avoided: '£6,000' },
      withoutRunUp: { events: '30 fewer', avoided: '£3,000' },
      besideOthers: null,
      paired: null,
    });
    expect(whole).toMatchObject({
      inUse: { events: null, avoided: '£6,000' },
      withoutRunUp: { avoided: '£3,000' },
    });
  });

  test('say which part of a fall help must have brought, rounded so that the sentence is true', () => {
    const covers = (cost: number, departures?: ScenarioDepartures) =>
      rowsAt(cost, departures).map(({ stillCovers }) => stillCovers);
    expect(covers(3001)).toEqual([
      'If 50% of this fall would have happened anyway, avoided cost no longer covers what the programme costs.',
      'If 50% of every fall counted here would have happened anyway, avoided cost no longer covers what the programme costs.',
    ]);
    expect(covers(2999)[0]).toContain('If 51% of this fall');
    expect(covers(9000)[0]).toContain('Even if none of this fall');
    const careful = { ...plain, events: { callout: { deadweight: 0.75 } } };
    expect(covers(3000, careful)[0]).toBe(
      'Avoided cost does not cover what the programme costs, unless less than 50% of this fall would have happened anyway.',
    );
  });

  test('of women’s own records say how many are compared with themselves, and how many are not', () => {
    const women = womenOf([
      aWoman({ callouts: [2, 2, 1, 2, 1] }),
      aWoman({ callouts: [2, 2, 1, 2, 1] }),
      aWoman({ from: -3, callouts: [0, 9, 1, 1, 1] }),
    ]);
    const rows = regressionRows(appraise(packageOfWomen(women), plain), women);
    expect(rows[0]?.paired?.note).toBe(
      'Women with at least six months on each side of their start: 2. Left out: 1.',
    );
  });

  test('of the example stand beside the rates that it has of other women', () => {
    const rows = regressionRows(appraise(checkedFolder(EXAMPLE), preset('prudent')), null);
    const compared = rows.filter(({ besideOthers }) => besideOthers !== null);
    expect(compared.map(({ event }) => event)).toEqual([
      'A&E attendances',
      'Domestic-abuse incidents',
      'Police call-outs',
      null,
    ]);
    expect(compared.at(-1)?.besideOthers?.note).toContain(
      '3 kinds of event are compared with women not on the programme.',
    );
    expect(fallNotes(rows).map(({ event }) => event)).toEqual(compared.map(({ event }) => event));
  });

  test('are none where nothing was counted', () => {
    expect(regressionRows(appraise(checkedFolder(ROTHERHAM_2020), plain), null)).toEqual([]);
  });
});
