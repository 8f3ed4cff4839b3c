import { describe, expect, test } from 'vitest';
import { appraise } from '../../../src/model/appraise.ts';
import { priceBaseFindings } from '../../../src/model/findings/priceBaseFindings.ts';
import { preset, type ScenarioDepartures } from '../../../src/scenario/departures.ts';
import {
  aCell,
  anEvent,
  aPackage,
  aPartner,
  aUnitCost,
  flatDeflators,
  pounds,
  year,
} from '../../fixtures/aPackage.ts';

/** 60 fewer call-outs; prices double between 2010-11 and 2019-20. */
const pack = aPackage({
  partners: [aPartner('council'), aPartner('police')],
  events: [anEvent('callout')],
  unitCosts: [
    aUnitCost('callout', 'council', { amount: pounds(10), priceYear: year('2019-20'), grade: 1 }),
    aUnitCost('callout', 'police', { amount: pounds(100), priceYear: year('2010-11'), grade: 1 }),
  ],
  cells: [
    aCell('first', 'callout', [-12, 0], { events: 60 }),
    aCell('first', 'callout', [0, 18], { events: 30 }),
  ],
  deflators: [
    { year: year('2010-11'), index: 50, source: 'Invented' },
    { year: year('2019-20'), index: 100, source: 'Invented' },
  ],
});

function findings(priceBase: 'as-published' | ReturnType<typeof year>) {
  return priceBaseFindings(
    appraise(pack, {
      ...preset('prudent'),
      discounting: 'none',
      optimismBias: false,
      priceBase,
    }),
  );
}

describe('M33: price bases', () => {
  test('unit costs by price year, the oldest first, and those more than five years older than the base', () => {
    const { priceYears, old, year: base } = findings(year('2019-20'));
    expect(base).toBe(2019);
    expect(priceYears).toEqual([
      { year: 2010, unitCosts: 1 },
      { year: 2019, unitCosts: 1 },
    ]);
    expect(old.map(({ partnerId }) => partnerId)).toEqual(['police']);
    expect(findings(year('2010-11')).old).toEqual([]);
  });

  test('uprating adds to what the police avoid what their prices have risen by, and nothing to the council’s', () => {
    expect(findings(year('2019-20'))).toMatchObject({
      mixed: false,
      uprating: [{ eventId: 'callout', partnerId: 'police', adds: 6000 }],
    });
  });

  test('as published, prices of several years are mixed, and what uprating would add is told', () => {
    expect(findings('as-published')).toMatchObject({
      priceBase: 'as-published',
      year: 2019,
      mixed: true,
      uprating: [{ partnerId: 'police', adds: 6000 }],
    });
  });

  const costIn = (...priceYears: readonly string[]) => ({
    ...pack,
    deflators: flatDeflators(),
    unitCosts: priceYears.map((priceYear, index) =>
      aUnitCost('callout', index % 2 === 0 ? 'police' : 'council', {
        priceYear: year(priceYear),
        yearOffset: index,
      }),
    ),
  });
  const findingsIn = (of: typeof pack, over: ScenarioDepartures = preset('prudent')) =>
    priceBaseFindings(appraise(of, over));

  test('exactly five years is not old; the oldest comes first', () => {
    const { old } = findingsIn(costIn('2014-15', '2013-14', '2010-11', '2012-13', '2019-20'));
    expect(old.map(({ priceYear }) => priceYear)).toEqual([2010, 2012, 2013]);
  });

  test('prices of one year are not mixed, whatever is done about them', () => {
    const asPublished = { ...preset('prudent'), priceBase: 'as-published' } as const;
    expect(findingsIn(costIn('2010-11', '2010-11'), asPublished).mixed).toBe(false);
    expect(findingsIn(costIn('2010-11', '2012-13'), asPublished).mixed).toBe(true);
    expect(findingsIn(costIn('2010-11', '2012-13')).mixed).toBe(false);
  });

  test('uprating adds within the horizon alone, and over all the years of a cost', () => {
    const later = {
      ...pack,
      unitCosts: [0, 1, 2].map((yearOffset) =>
        aUnitCost('callout', 'police', { priceYear: year('2010-11'), yearOffset, grade: 1 }),
      ),
    };
    const over = { discounting: 'none', optimismBias: false, horizonYears: 2 } as const;
    // 30 events in each of two years: 60 at once and 30 a year later, each of them £100 more.
    expect(findingsIn(later, { ...preset('prudent'), ...over }).uprating).toEqual([
      { eventId: 'callout', partnerId: 'police', adds: expect.closeTo(9000, 8) as number },
    ]);
  });

  test('an older base takes off', () => {
    expect(findings(year('2010-11')).uprating).toEqual([
      { eventId: 'callout', partnerId: 'council', adds: -300 },
    ]);
  });
});
