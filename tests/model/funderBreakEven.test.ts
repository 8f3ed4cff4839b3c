import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appraise } from '../../src/model/appraise.ts';
import { funderBreakEvens } from '../../src/model/funderBreakEven.ts';
import { preset } from '../../src/scenario/departures.ts';
import { aPackage, eventId, partnerId } from '../fixtures/aPackage.ts';
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
