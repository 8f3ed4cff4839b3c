import { describe, expect, test } from 'vitest';
import { appraise } from '../../../src/model/appraise.ts';
import { runToEnd } from '../../../src/model/simulation/simulate.ts';
import { simulateAppraisal } from '../../../src/model/simulation/uncertainty.ts';
import { preset } from '../../../src/scenario/departures.ts';
import { breakEven } from '../../../src/viewModel/summary/breakEven.ts';
import { outcomes } from '../../../src/viewModel/summary/outcomes.ts';
import { outcomeText } from '../../../src/words/outcomes.ts';
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
    expect(breakEven({ appraisal, uncertainty })?.range).toEqual({ low: '6', high: '13' });
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
});
