import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appraise } from '../../src/model/appraise.ts';
import { funderBreakEvens } from '../../src/model/funderBreakEven.ts';
import { preset } from '../../src/scenario/departures.ts';
import {
  aCell,
  aContribution,
  anEvent,
  aPackage,
  aPartner,
  aUnitCost,
  eventId,
  partnerId,
  pounds,
} from '../fixtures/aPackage.ts';
import { arbitraryCase } from '../fixtures/arbitraryDepartures.ts';
import {
  addedCostOnly,
  allHidden,
  nearlyEverything,
  noContributions,
  oneFunder,
} from '../fixtures/funders.ts';

const reported = preset('reported');

describe('how many fewer events cover what a funder pays', () => {
  test('is what the others leave to cover, over what one is worth', () => {
    // Avoided: 60 call-outs × £100 + 30 incidents × £200 = £12,000, of which £9,000 is paid.
    const found = funderBreakEvens(partnerId('police'), appraise(oneFunder(), reported));
    const expected = [
      { eventId: eventId('callout'), estimate: 60, each: 100, needed: 30 },
      { eventId: eventId('incident'), estimate: 30, each: 200, needed: 15 },
    ];
    expect(found.map((one) => one.eventId)).toEqual(expected.map((one) => one.eventId));
    for (const [place, { estimate, each, needed }] of expected.entries()) {
      expect(found[place]?.estimate).toBeCloseTo(estimate, 9);
      expect(found[place]?.each).toBeCloseTo(each, 9);
      expect(found[place]?.needed).toBeCloseTo(needed, 9);
    }
  });

  test('is none where the others cover it by themselves', () => {
    const [removals, callouts] = funderBreakEvens(
      partnerId('council'),
      appraise(nearlyEverything(), reported),
    );
    expect(removals?.eventId).toBe('removal');
    expect(removals?.needed).toBeCloseTo((50_000 - 600) / 80_000, 12);
    expect(callouts?.needed).toBe(0);
  });

  // 20 call-outs fewer in each of 2018-19 and 2019-20; the horizon ends with the second year. The council bears £5 of
  // each at once (£200) and £3 a year later (£60); its housing £10 a year later (£200). It pays £345 of that £460.
  test('counts an event once, however many partners and years its cost is spread over, within the horizon', () => {
    const pack = aPackage({
      partners: [
        aPartner('council'),
        aPartner('housing', { funderId: partnerId('council') }),
        aPartner('police'),
      ],
      events: [anEvent('callout')],
      unitCosts: [
        aUnitCost('callout', 'council', { amount: pounds(5) }),
        aUnitCost('callout', 'council', { amount: pounds(3), yearOffset: 1 }),
        aUnitCost('callout', 'housing', { amount: pounds(10), yearOffset: 1 }),
        aUnitCost('callout', 'police', { amount: pounds(1000) }),
      ],
      cells: [
        aCell('first', 'callout', [-12, 0], { events: 40 }),
        aCell('first', 'callout', [0, 18], { events: 20 }),
      ],
      contributions: [aContribution('council', { amount: pounds(345) })],
    });
    const [found] = funderBreakEvens(
      partnerId('council'),
      appraise(pack, { ...reported, horizonYears: 2 }),
    );
    expect(found?.estimate).toBeCloseTo(40, 9);
    expect(found?.each).toBeCloseTo(11.5, 9);
    expect(found?.needed).toBeCloseTo(30, 9);
  });

  test('is told of the event with most money first', () => {
    const pack = oneFunder();
    const dearer = {
      ...pack,
      unitCosts: pack.unitCosts.map((row) =>
        row.eventId === 'incident' ? { ...row, amount: pounds(300) } : row,
      ),
    };
    expect(
      funderBreakEvens(partnerId('police'), appraise(dearer, reported)).map((one) => one.eventId),
    ).toEqual(['incident', 'callout']);
  });

  test('is not asked where nothing is paid, nothing is avoided, or nothing can be shown', () => {
    expect(funderBreakEvens(partnerId('police'), appraise(noContributions(), reported))).toEqual(
      [],
    );
    expect(funderBreakEvens(partnerId('gps'), appraise(addedCostOnly(), reported))).toEqual([]);
    expect(funderBreakEvens(partnerId('ambulance'), appraise(allHidden(), reported))).toEqual([]);
    expect(funderBreakEvens(partnerId('nobody'), appraise(aPackage(), reported))).toEqual([]);
  });

  test('covers exactly what is paid, whatever the package and scenario', () => {
    let told = 0;
    fc.assert(
      fc.property(arbitraryCase, ({ pack, departures }) => {
        const appraisal = appraise(pack, departures);
        for (const { funderId, bearerIds, avoided, funding } of appraisal.funders) {
          for (const { eventId: id, each, needed, estimate } of funderBreakEvens(
            funderId,
            appraisal,
          )) {
            const money = appraisal.lines
              .filter((line) => line.eventId === id && bearerIds.includes(line.partnerId))
              .filter((line) => line.withinHorizon)
              .reduce((sum, line) => sum + line.present, 0);
            const paid = funding?.contribution ?? 0;
            const others = avoided.total - money;
            // The same money when every line of the event is scaled alike.
            const scaled = others + money * (needed / estimate);
            const size = 1e-9 * (Math.abs(paid) + Math.abs(others) + Math.abs(money));
            if (needed > 0) expect(Math.abs(scaled - paid)).toBeLessThanOrEqual(size);
            else expect(others).toBeGreaterThanOrEqual(paid - size);
            expect(each).toBeGreaterThan(0);
            told += 1;
          }
        }
      }),
      { numRuns: 200 },
    );
    expect(told).toBeGreaterThan(20);
  });
});
