import { describe, expect, test } from 'vitest';
import { appraise } from '../../../src/model/appraise.ts';
import { runToEnd } from '../../../src/model/simulation/simulate.ts';
import { simulateAppraisal } from '../../../src/model/simulation/uncertainty.ts';
import { preset } from '../../../src/scenario/departures.ts';
import { breakEven } from '../../../src/viewModel/summary/breakEven.ts';
import { outcomes } from '../../../src/viewModel/summary/outcomes.ts';
import { outcomeText } from '../../../src/words/outcomes.ts';
import { anEvent, aPackage, aStatedRate, aUnitCost, eventId } from '../../fixtures/aPackage.ts';
import { checkedFolder, EXAMPLE } from '../../fixtures/checkedFolder.ts';

describe('how many fewer of what cannot be counted', () => {
  const appraisal = appraise(checkedFolder(EXAMPLE), preset('prudent'));
  const uncertainty = runToEnd(simulateAppraisal(appraisal, { seed: 1, draws: 10_000 }));
  const told = (known: typeof uncertainty) => {
    const [first] = outcomes({ appraisal, uncertainty: known });
    return first === undefined ? undefined : outcomeText(first);
  };

  test('stands beside its range, which says what it is a range of', () => {
    const { beside, note } = told(uncertainty) ?? {};
    expect(beside).toBe('fewer (6 to 13)');
    expect(note).toMatch(/The range \(19 in 20\) is of the average for groups like this$/);
    expect(breakEven({ appraisal, uncertainty })?.range).toEqual({
      ...{ low: '6', high: '13', atEdge: false },
    });
  });

  test('stands alone until a range is known', () => {
    const { beside, note } = told(null) ?? {};
    expect(beside).toBe('fewer');
    expect(note).not.toContain('range');
  });

  test('stands alone where its range says no more than the figure', () => {
    if (uncertainty === null) throw new Error('Prudent rules have ranges.');
    const narrow = { low: 8.6, high: 9.4, atEdge: false };
    const stated = new Map([...uncertainty.stated.keys()].map((id) => [id, narrow]));
    expect(told({ ...uncertainty, stated })?.beside).toBe('fewer');
  });

  test('says where it stands at the edge of its range', () => {
    if (uncertainty === null) throw new Error('Prudent rules have ranges.');
    const above = { low: 3, high: 7, atEdge: true };
    const stated = new Map([...uncertainty.stated.keys()].map((id) => [id, above]));
    expect(told({ ...uncertainty, stated })?.note).toMatch(/stands at the edge of its range/);
  });
});

describe('more of what cannot be counted than was expected', () => {
  const seen = appraise(
    aPackage({
      events: [anEvent('pregnancy')],
      unitCosts: [aUnitCost('pregnancy', 'police')],
      // 20 × 0.33 × 2.25 = 14.85 expected.
      counterfactuals: [aStatedRate('pregnancy', { basis: 'prudent', observed: 20 })],
    }),
    preset('prudent'),
  );

  test('is told as more, its range too', () => {
    const stated = new Map([[eventId('pregnancy'), { low: -10, high: 2, atEdge: false }]]);
    const [first] = outcomes({ appraisal: seen, uncertainty: { ...drawnOf(seen), stated } });
    expect(first === undefined ? '' : outcomeText(first)).toMatchObject({
      figure: '5',
      beside: 'more (−2 to 10)',
    });
  });
});

function drawnOf(appraisal: Parameters<typeof simulateAppraisal>[0]) {
  const drawn = runToEnd(simulateAppraisal(appraisal, { seed: 1, draws: 2 }));
  if (drawn === null) throw new Error('Prudent rules have ranges.');
  return drawn;
}
