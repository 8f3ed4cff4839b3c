import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFigure } from '../../../src/domain/marker.ts';
import { appraise } from '../../../src/model/appraise.ts';
import { withUnitCost } from '../../../src/scenario/change.ts';
import { preset } from '../../../src/scenario/departures.ts';
import { breakEvenTexts } from '../../../src/viewModel/partners/breakEvenTexts.ts';
import { dataRequest } from '../../../src/viewModel/partners/dataRequest.ts';
import { funderRows } from '../../../src/viewModel/partners/funderRows.ts';
import { addedCost } from '../../../src/viewModel/partners/helpGiven.ts';
import { ifNotPaying } from '../../../src/viewModel/partners/ifNotPaying.ts';
import {
  inOwnYear,
  triableCosts,
  withPublishedCosts,
} from '../../../src/viewModel/partners/ownFigure.ts';
import { ownFigureRows } from '../../../src/viewModel/partners/ownFigureRows.ts';
import { partnerLeadOf } from '../../../src/viewModel/partners/partnerLeadOf.ts';
import { timeRows } from '../../../src/viewModel/partners/timeFreed.ts';
import { dataRequestLetter, letterText } from '../../../src/words/dataRequest.ts';
import { partnerLead } from '../../../src/words/partnerLead.ts';
import { breakEvenText, ifNotPayingText } from '../../../src/words/partnerPage.ts';
import { aContribution, partnerId, pounds } from '../../fixtures/aPackage.ts';
import { arbitraryCase } from '../../fixtures/arbitraryDepartures.ts';
import { addedCostOnly, allHidden, noContributions, oneFunder } from '../../fixtures/funders.ts';

const reported = preset('reported');
const police = partnerId('police');

describe('a figure of one’s own', () => {
  test('comes back as it was typed, in the money that the page shows', () => {
    fc.assert(
      fc.property(
        arbitraryCase,
        fc.integer({ min: 0, max: 1_000_000 }),
        ({ pack, departures }, pence) => {
          const appraisal = appraise(pack, departures);
          const everyone = pack.partners.map(({ id }) => id);
          const [cost] = triableCosts(everyone, appraisal);
          if (cost === undefined) return;
          const amount = inOwnYear(cost, pence / 100);
          const after = appraise(pack, withUnitCost(departures, cost.row, amount));
          const again = triableCosts(everyone, after).find(({ key }) => key === cost.key);
          const shown = again?.own ?? again?.published ?? NaN;
          // A package gives unit costs to six decimals; uprated, what those leave out stays under half a penny.
          expect(Math.abs(shown - pence / 100)).toBeLessThan(0.005);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('changes what is avoided in proportion, beside the published figure', () => {
    const pack = oneFunder();
    const [callouts] = triableCosts([police], appraise(pack, reported));
    if (callouts === undefined) throw new Error('There are costs to try.');
    const yours = appraise(pack, withUnitCost(reported, callouts.row, inOwnYear(callouts, 150)));
    const published = withPublishedCosts([police], yours);
    expect(
      ownFigureRows(police, published, yours).map((row) => [row.published, row.yours]),
    ).toEqual([
      [6000, 9000],
      [6000, 6000],
      [12_000, 15_000],
    ]);
    // £9,000 less £6,000 of incidents leaves £3,000: 30 call-outs of £100, or 20 of £150.
    const [first] = breakEvenTexts(police, yours, published).filter(
      ({ eventId }) => eventId === 'callout',
    );
    expect(first?.needed).toBe('20');
    expect(first?.published).toBe('30');
  });

  test('is the very appraisal in hand where none is tried', () => {
    const appraisal = appraise(oneFunder(), reported);
    expect(withPublishedCosts([police], appraisal)).toBe(appraisal);
  });
});

describe('what would have to be true', () => {
  const first = (pack: ReturnType<typeof oneFunder>) => {
    const appraisal = appraise(pack, reported);
    return breakEvenTexts(police, appraisal, appraisal)[0];
  };

  test('is told in events, and says where the estimate is enough', () => {
    const found = first(oneFunder());
    if (found === undefined) throw new Error('There is a break-even.');
    expect(breakEvenText(found, { pays: '£9,000', years: 7, others: 1 })).toEqual({
      figure: '30 fewer call-outs',
      sentences: [
        'is enough to cover £9,000, with all else as estimated. The estimate is 60 over 7 years.',
      ],
    });
  });

  test('is not told where nothing is paid', () => {
    expect(first(noContributions())).toBeUndefined();
  });
});

describe('if they do not pay', () => {
  test('more is to be found, and the benefits stay what they are', () => {
    const change = ifNotPaying(police, appraise(oneFunder(), reported));
    if (change === null) throw new Error('There is something to pay.');
    expect(ifNotPayingText(change)).toEqual([
      '£10,000 would still have to be found, instead of £1,000.',
      'If it is found from elsewhere, what all partners avoid, £12,000, still covers the cost of £10,000.',
      'Without what this partner itself avoids, £0 is left, which does not cover the cost.',
    ]);
  });

  test('a partner that spends more is told so, and is not said to avoid anything', () => {
    const change = ifNotPaying(partnerId('gps'), appraise(addedCostOnly(), reported));
    if (change === null) throw new Error('There is something to pay.');
    expect(ifNotPayingText(change)).toEqual([
      '£1,000 would still have to be found, instead of £500.',
      'All partners together spend £2,400 more than before, so the cost of £1,000 is not covered either way.',
    ]);
  });

  test('nothing is said where nothing is paid, or where that is not known', () => {
    expect(ifNotPaying(police, appraise(noContributions(), reported))).toBeNull();
    expect(ifNotPaying(partnerId('ambulance'), appraise(allHidden(), reported))).toBeNull();
  });
});

describe('hours beside pounds', () => {
  test('are net avoided events times hours, and not available where no source states any', () => {
    const [callouts, incidents] = timeRows([police], appraise(oneFunder(), reported));
    expect(isFigure(callouts?.hours ?? 'x') && callouts?.hours).toBeCloseTo(180, 9);
    expect(incidents?.hours).toBe('x');
    expect(incidents?.avoidedEvents).toBeCloseTo(30, 9);
  });

  test('stay hidden with their events', () => {
    const [row] = timeRows([partnerId('ambulance')], appraise(allHidden(), reported));
    expect([row?.avoidedEvents, row?.hours]).toEqual(['c', 'c']);
  });
});

test('help that women now get is told apart from what rose instead', () => {
  const { help, rose } = addedCost([partnerId('gps')], appraise(addedCostOnly(), reported));
  expect(help).toEqual([{ event: 'GP visits', partner: 'GP practices', more: '£2,400' }]);
  expect(rose).toEqual([]);
});

test('the letter asks for every cost of the partner’s, says what stands in for it, and asks for no names', () => {
  const appraisal = appraise(oneFunder(), reported);
  const [row] = funderRows(appraisal, null, null);
  if (row === undefined) throw new Error('There is a funder.');
  const letter = letterText(dataRequestLetter(dataRequest(row, [police], appraisal)));
  expect(letter).toContain('EXAMPLE. The figures in this letter are illustrative.');
  expect(letter).toContain('To: Police');
  expect(letter).toContain('- In use now: £100.00 at 2019 to 2020 prices for one; illustrative');
  expect(letter.match(/would raise its grade/g)).toHaveLength(2);
  expect(letter).toContain('Please send none');
});

describe('M13: what a partner pays in kind', () => {
  const furtherOf = (...kinds: readonly (readonly ['cash' | 'in_kind', number])[]) =>
    allOf(...kinds)[0];
  const allOf = (...kinds: readonly (readonly ['cash' | 'in_kind', number])[]) => {
    const pack = {
      ...oneFunder(),
      contributions: kinds.map(([kind, amount]) =>
        aContribution('police', { kind, amount: pounds(amount) }),
      ),
    };
    const appraisal = appraise(pack, reported);
    const [row] = funderRows(appraisal, null, null);
    if (row === undefined) throw new Error('There is one funder.');
    return partnerLead(partnerLeadOf(row, appraisal)).further;
  };

  test('stands apart from the money that it pays', () => {
    expect(furtherOf(['cash', 1000], ['in_kind', 500])).toBe(
      '£1,000 of what it pays is money; the rest is in kind, at its stated value.',
    );
    expect(furtherOf(['in_kind', 500])).toBe('All that it pays is in kind, at its stated value.');
    expect(furtherOf(['cash', 1000])).not.toContain('in kind');
  });

  test('is not taken for what it avoids in the sentences that follow', () => {
    const [, avoided, payback] = allOf(['cash', 1000], ['in_kind', 500]);
    expect(avoided).toMatch(/^(?:All that it avoids|Of what it avoids)\b/);
    expect(payback).toMatch(/^What it pays is /);
  });
});
