import { describe, expect, test } from 'vitest';
import { paybackText, type BreakEven, type Payback } from '../../src/words/payback.ts';

const breakEven: BreakEven = {
  needed: '6',
  estimate: '9',
  range: { low: '6', high: '13' },
  event: 'removals',
};
const paidBack: Payback = {
  kind: 'paid-back',
  years: 7,
  cost: '£580,000',
  avoided: '£955,000',
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
      'With so many, and the other changes as estimated, the programme pays for itself. The estimate is 9 (6 to 13).',
    );
    expect(aside).toMatch(/^On central figures it has paid for itself by June 2020, /);
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
    expect(sentence).toMatch(/The estimate is 9\.$/);
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
