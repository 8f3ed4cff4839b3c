import { describe, expect, test } from 'vitest';
import { partnerLead, type PartnerLead } from '../../src/words/partnerLead.ts';

const facts: PartnerLead = {
  name: 'Police',
  standing: 'loses',
  published: false,
  pays: '£30,611',
  inCash: null,
  range: { low: '£1,000', high: '£72,000' },
  years: 7,
  kind: 'all-time',
  cashable: '£0',
  capacity: '£22,964',
  paidBack: null,
};

/** The first sentence, with `[paid]` and `[avoided]` where the figures stand. */
function opening(over: Partial<PartnerLead>): string {
  const { before, paid, between, after } = partnerLead({ ...facts, ...over });
  return `${before}${paid === null ? '' : `[${paid}]`}${between}[avoided]${after}`;
}

describe('the head of a partner’s page', () => {
  test('says what it pays and avoids, each figure apart', () => {
    expect(opening({})).toBe(
      'Police would pay [£30,611] and avoid about [avoided] (£1,000 to £72,000) over 7 years.',
    );
  });

  test('says of one who pays nothing, or of whom it is not known, no figure', () => {
    expect(opening({ pays: '£0', range: null })).toBe(
      'Police would pay nothing and avoid about [avoided] over 7 years.',
    );
    expect(opening({ pays: null, range: null })).toBe(
      'Police would avoid about [avoided] over 7 years.',
    );
  });

  test('says what is spent where cost is added', () => {
    expect(opening({ standing: 'adds-cost', range: null })).toBe(
      'Police would pay [£30,611] and spend about [avoided] more than before over 7 years.',
    );
  });

  test('says why there is no figure', () => {
    expect(opening({ standing: 'no-figure' })).toBe(
      'Police would pay [£30,611]. What it avoids: [avoided].',
    );
    expect(opening({ standing: 'no-figure', pays: null, name: 'The courts' })).toBe(
      'Avoided by the courts: [avoided].',
    );
  });
});
