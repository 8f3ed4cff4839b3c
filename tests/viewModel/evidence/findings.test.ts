import { describe, expect, test } from 'vitest';
import { appraise } from '../../../src/model/appraise.ts';
import { preset, type ScenarioDepartures } from '../../../src/scenario/departures.ts';
import { doubleCountingView } from '../../../src/viewModel/evidence/doubleCountingRows.ts';
import { priceBasesView } from '../../../src/viewModel/evidence/priceBasesView.ts';
import {
  aCell,
  anEvent,
  aPackage,
  aPartner,
  aUnitCost,
  eventId,
  pounds,
  year,
} from '../../fixtures/aPackage.ts';

/** 60 fewer call-outs, at 2010 prices, half of them inside 30 fewer incidents. */
const pack = aPackage({
  partners: [aPartner('police', { name: 'Police' })],
  events: [
    anEvent('callout', { name: 'Call-outs' }),
    anEvent('incident', { name: 'Incidents', contains: [eventId('callout')] }),
  ],
  unitCosts: [
    aUnitCost('callout', 'police', { amount: pounds(100), grade: 1, priceYear: year('2010-11') }),
    aUnitCost('incident', 'police', { amount: pounds(300), grade: 1 }),
  ],
  cells: [
    aCell('first', 'callout', [-12, 0], { events: 60 }),
    aCell('first', 'callout', [0, 18], { events: 30 }),
    aCell('first', 'incident', [-12, 0], { events: 20 }),
    aCell('first', 'incident', [0, 18], { events: 0 }),
  ],
  deflators: [
    { year: year('2010-11'), index: 50, source: 'Invented' },
    { year: year('2019-20'), index: 100, source: 'Invented' },
  ],
});

const plain: ScenarioDepartures = {
  ...preset('prudent'),
  discounting: 'none',
  optimismBias: false,
};

describe('M33: overlaps, written out', () => {
  test('one that is left out', () => {
    const { rows, summary } = doubleCountingView(appraise(pack, plain));
    expect(rows).toEqual([
      {
        id: 'doubleCounting.incident.callout.police',
        scenarioKey: 'doubleCounting.incident.callout',
        container: 'Incidents',
        contained: 'Call-outs',
        partner: 'Police',
        isLeftOut: true,
        amount: '£6,000',
        otherwise: '£21,000',
        text: 'Police: the cost of incidents already holds call-outs. £6,000 is left out. Counted as well, all partners would avoid £21,000, not £15,000.',
      },
    ]);
    expect(summary).toBe('All partners avoid £15,000; with nothing left out it would be £21,000.');
  });

  test('one that is counted twice', () => {
    const both = { ...plain, doubleCounting: { incident: { callout: 'both' as const } } };
    const { rows, summary } = doubleCountingView(appraise(pack, both));
    expect(rows[0]?.text).toBe(
      'Police: the cost of incidents already holds call-outs. £6,000 is counted twice. Counted once, all partners would avoid £15,000, not £21,000.',
    );
    expect(summary).toBe('Nothing is left out: all partners avoid £21,000.');
  });
});

describe('M33: prices of different years, written out', () => {
  test('uprated', () => {
    const view = priceBasesView(appraise(pack, plain));
    expect(view.summary).toBe(
      'All unit costs are put into 2019 to 2020 prices, which adds £3,000 to avoided cost.',
    );
    expect(view.oldSummary).toContain('One unit cost is more than five years older');
    expect(view.years).toEqual([
      { year: '2010 to 2011', unitCosts: 1 },
      { year: '2019 to 2020', unitCosts: 1 },
    ]);
    expect(view.old).toMatchObject([
      { event: 'Call-outs', partner: 'Police', year: '2010 to 2011' },
    ]);
    expect(view.uprating).toMatchObject([{ event: 'Call-outs', adds: '+£3,000' }]);
  });

  test('mixed, as published', () => {
    const { summary } = priceBasesView(appraise(pack, { ...plain, priceBase: 'as-published' }));
    expect(summary).toContain('in prices of different years');
    expect(summary).toContain('avoided cost would be £3,000 more.');
  });

  test('put into the prices of an earlier year', () => {
    const view = priceBasesView(appraise(pack, { ...plain, priceBase: year('2010-11') }));
    expect(view.summary).toContain('takes £4,500 off avoided cost');
    expect(view.oldSummary).toBe(
      'No unit cost is more than five years older than the prices in use.',
    );
  });
});
