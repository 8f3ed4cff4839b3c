import { describe, expect, test } from 'vitest';
import { paybackText, type BreakEven, type Payback } from '../../src/words/payback.ts';

const breakEven: BreakEven = {
  needed: '6',
  estimate: '9',
  range: { low: '6', high: '13', atEdge: false },
  event: 'removals',
};
const paidBack: Payback = {
  kind: 'paid-back',
  years: 7,
  cost: '£580,000',
  avoided: '£955,000',
  addsCost: false,
  time: 'part',
  more: '£375,000',
  month: 'June 2020',
  breakEven,
  chance: { all: 98, cashable: 75 },
};

describe('when the programme pays for itself', () => {
  test('is told first in people, then in time, then by chance', () => {
    const { figure, counted, sentence, aside, chance, newGroup } = paybackText(paidBack);
    expect([figure, counted]).toEqual(['6 fewer', 'removals']);
    expect(sentence).toBe(
      'With so many, and the other changes as estimated, the programme pays for itself. The estimate is 9 (6 to 13). On central figures it has paid for itself by June 2020, and stays so.',
    );
    expect(aside).toBe(
      'Over 7 years partners together would avoid £375,000 more than its cost of £580,000. Part of what they avoid is staff time and capacity freed, not money.',
    );
    expect(chance).toMatch(/98 in 100; counting only spending not needed, 75 in 100\.$/);
    expect(newGroup).toMatch(/^That is for the group that was counted\./);
  });

  test('is told in time alone where no number of events would do', () => {
    const text = paybackText({ ...paidBack, breakEven: null, chance: null });
    expect([text.figure, text.counted]).toEqual(['June 2020', null]);
    expect([text.aside, text.chance]).toEqual([null, null]);
  });

  test('has its estimate alone where no range is known', () => {
    const { sentence } = paybackText({ ...paidBack, breakEven: { ...breakEven, range: null } });
    expect(sentence).toContain('The estimate is 9. On');
  });

  test('says of other groups only what rests on draws', () => {
    expect(paybackText({ ...paidBack, chance: null }).newGroup).toBeNull();
  });
});

test('a programme that does not pay for itself says first that it does not, then what it would take', () => {
  const { figure, aside } = paybackText({ ...paidBack, kind: 'never', short: '£40,000' });
  expect(figure).toBe('Not within 7 years');
  expect(aside).toMatch(/pays for itself with 6 fewer removals/);
});

test('what is avoided is told as what it is: time, money, or more cost than before', () => {
  const asideOf = (time: 'all' | 'part' | 'none') => paybackText({ ...paidBack, time }).aside;
  expect(asideOf('all')).toMatch(
    / All that they avoid is staff time and capacity freed, not money\.$/,
  );
  expect(asideOf('none')).toMatch(/ its cost of £580,000\.$/);
  const { sentence } = paybackText({ ...paidBack, kind: 'never', short: '', addsCost: true });
  expect(sentence).toMatch(/would spend £955,000 more than before/);
});

test('an estimate at the edge of its range says so', () => {
  const range = { low: '6', high: '8', atEdge: true };
  expect(paybackText({ ...paidBack, breakEven: { ...breakEven, range } }).sentence).toContain(
    'The estimate is 9 (6 to 8). It stands at the edge of its range',
  );
});

test('what has no figure is never told as nothing', () => {
  const { figure, sentence } = paybackText({ kind: 'no-figure', marker: 'c' });
  expect(figure).toBe('[c]');
  expect(sentence).toMatch(/Too few women to show safely; this is not zero\.$/);
});
