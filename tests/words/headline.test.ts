import { describe, expect, test } from 'vitest';
import { headlineText, type GroupHeadline } from '../../src/words/headline.ts';
import { plainText } from '../../src/words/richText.ts';

/** Invented figures, as a view model would write them out. */
const group: GroupHeadline = {
  kind: 'group',
  invented: true,
  women: 20,
  area: 'Example borough',
  rules: 'prudent',
  changes: 0,
  avoided: '£1.23 million',
  outcome: 'avoided',
  years: 7,
  prices: 'at 2024 to 2025 prices',
  cost: '£540,000',
  costGoesOn: false,
  belowCost: false,
  council: '£1.08 million',
  others: '£0.15 million',
  partAddsCost: false,
  capacity: '£450,000',
  capacityTakenUp: false,
  help: { partners: 'GP practices and public health', several: true, more: '£71,000' },
  otherRules: { rules: 'reported', avoided: '£2.31 million' },
};
const lead = (over: Partial<GroupHeadline>) => plainText(headlineText({ ...group, ...over }).lead);
const support = (over: Partial<GroupHeadline>) =>
  headlineText({ ...group, ...over }).support.map(plainText);

describe('the sentence of an invented group', () => {
  test('says whose it is not, for how many, on what rules, how much, how long and for what cost', () => {
    expect(lead({})).toBe(
      'EXAMPLE, NOT ROTHERHAM’S RESULTS: for an invented group of 20 women, on prudent rules, partners together would avoid about £1.23 million over 7 years at 2024 to 2025 prices, for a programme costing £540,000.',
    );
  });

  test('takes in a range once there is one', () => {
    expect(lead({ range: { low: '£0.51 million', high: '£2.07 million' } })).toContain(
      'about £1.23 million (£0.51 million to £2.07 million) over 7 years',
    );
  });

  test('opens with what it would not do, where it would not cover its cost', () => {
    expect(lead({ belowCost: true })).toMatch(
      /^EXAMPLE: this would not cover its cost: for an invented group/,
    );
  });

  test('never calls added cost avoided', () => {
    expect(lead({ outcome: 'added-cost', avoided: '£20,000' })).toContain(
      'partners together would spend about £20,000 more',
    );
  });

  test('says which end of a range of added cost is a cost avoided', () => {
    const range = { low: '£9,000', high: '£99,000', lowIsAvoided: true };
    expect(lead({ outcome: 'added-cost', avoided: '£45,000', range })).toContain(
      'would spend about £45,000 more (from £9,000 less to £99,000 more) over',
    );
  });

  test('says plainly that nothing is avoided', () => {
    expect(lead({ outcome: 'nothing', avoided: '£0' })).toContain(
      'partners together would avoid nothing over 7 years',
    );
  });

  test('says how many rules are changed, and when one year is one', () => {
    expect(lead({ changes: 1, years: 1 })).toMatch(
      /on prudent rules with one change, .* over 1 year at/,
    );
    expect(lead({ changes: 3 })).toContain('on prudent rules with three changes, ');
  });

  test('calls no part of the cost the whole of it', () => {
    expect(lead({ costGoesOn: true, cost: '£308,000' })).toMatch(
      /, for £308,000 of the programme’s cost: the rest falls later\.$/,
    );
  });

  test('says nothing of a cost that is not known', () => {
    expect(lead({ cost: null })).toMatch(/2024 to 2025 prices\.$/);
  });
});

test('under it stand whose it is, what is not money, and who spends more for help women now get', () => {
  expect(support({})).toEqual([
    '£1.08 million of it is the council’s, in all its services, and £0.15 million all other partners’.',
    '£450,000 of the total is staff time and capacity freed, not money.',
    'GP practices and public health spend £71,000 more, already taken off, because women now get care they lacked.',
  ]);
});

test('staff time that is taken up is not called freed', () => {
  expect(support({ capacityTakenUp: true, capacity: '£39,000' })[1]).toBe(
    '£39,000 of the added cost is staff time and capacity taken up, not money.',
  );
});

test('a part below zero is not called a part of what is avoided', () => {
  expect(support({ partAddsCost: true, others: '−£20,000' })[0]).toBe(
    'The council’s part is £1.08 million; that of all other partners together is −£20,000.',
  );
});

test('one partner spends, several spend, none is not mentioned', () => {
  expect(support({ help: { partners: 'GP practice', several: false, more: '£1,000' } })[2]).toMatch(
    /^GP practice spends £1,000 more/,
  );
  expect(support({ help: null })).toHaveLength(2);
});

test('the same group under the other rules stands beside it', () => {
  expect(plainText(headlineText(group).aside ?? [])).toBe(
    'On the 2020 report’s method the same group gives £2.31 million.',
  );
});

test('a total that is hidden is said not to be zero', () => {
  expect(plainText(headlineText({ kind: 'none', reason: 'c' }).lead)).toContain('not zero');
});

test('no sentence calls what is avoided a saving', () => {
  const all = [headlineText(group), headlineText({ ...group, belowCost: true })];
  for (const { lead: first, support: rest, aside } of all) {
    expect([first, ...rest, aside ?? []].map(plainText).join(' ')).not.toMatch(/sav(e|ing)/i);
  }
});
