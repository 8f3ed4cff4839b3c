import { describe, expect, test } from 'vitest';
import { appraise } from '../../../src/model/appraise.ts';
import { preset } from '../../../src/scenario/departures.ts';
import type { PresetId } from '../../../src/scenario/scenario.ts';
import { appraisalSummary } from '../../../src/viewModel/data/appraisalSummary.ts';
import { outcomes } from '../../../src/viewModel/summary/outcomes.ts';
import { programmeSummary } from '../../../src/viewModel/tables/programmeSummary.ts';
import { simulatedResults } from '../../../src/viewModel/tables/results.ts';
import { checkedFolder, EXAMPLE, ROTHERHAM_2020 } from '../../fixtures/checkedFolder.ts';

const rowsOf = (folder: string, rules: PresetId, draws = 0) => {
  const appraisal = appraise(checkedFolder(folder), preset(rules));
  const results = simulatedResults(appraisal, { seed: 1, draws });
  return appraisalSummary(
    programmeSummary(results),
    outcomes(results),
    appraisal.scenario.discounting !== 'none',
  );
};
const pounds = (text: string | undefined) =>
  Number(text?.replace(/ .*$/, '').replace('−', '-').replaceAll(/[£,]/g, ''));

describe('the appraisal summary table', () => {
  const rows = rowsOf(EXAMPLE, 'prudent', 200);
  const valuesOf = (letter: string) => rows.find((row) => row.letter === letter)?.values ?? [];

  test('has the rows A to H, each once, outcomes without a price first', () => {
    expect(rows.map(({ letter }) => letter)).toEqual(['G', 'A', 'B', 'C', 'D', 'E', 'F', 'H']);
    expect(valuesOf('G').length).toBeGreaterThan(3);
    expect(valuesOf('G').filter((line) => !/^[A-Z]/.test(line))).toEqual([]);
    const women = valuesOf('G').filter((line) => line.startsWith('Women '));
    expect(women.length).toBeGreaterThan(0);
    for (const line of women) expect(line).toMatch(/ of 20, to the nearest 5$/);
  });

  test('its net value and its ratio follow from benefits and costs', () => {
    const [a, b, d] = ['A', 'B', 'D'].map((letter) => pounds(valuesOf(letter)[0])) as [
      number,
      number,
      number,
    ];
    expect(a).toBeGreaterThan(0);
    expect(Math.abs(d - (a - b))).toBeLessThanOrEqual(1);
    expect(valuesOf('E')[0]).toMatch(new RegExp(`^${(a / b).toFixed(1)}`));
    expect(valuesOf('A')[0]).toMatch(/^£[\d,]+ \(£[\d,]+,000 to £[\d,]+,000, 19 in 20\)$/);
    expect(valuesOf('D')[0]).toMatch(/\(−?£[\d,]+,000 to −?£[\d,]+,000, 19 in 20\)$/);
  });

  test('judges nothing itself: the chance stands beside the category that is left open', () => {
    expect(valuesOf('H')[0]).toMatch(/no category is given here.*\d+%/);
  });

  test('names present values only where the rules discount', () => {
    const headings = (rules: PresetId) => rowsOf(EXAMPLE, rules).map(({ what }) => what);
    expect(headings('prudent').filter((what) => /present/i.test(what)).length).toBe(4);
    expect(headings('reported').filter((what) => /present/i.test(what))).toEqual([]);
    expect(headings('reported').filter((what) => what.includes('not discounted')).length).toBe(4);
  });

  test('a figure that a report does not give is missing in words, never £0', () => {
    const ofReport = rowsOf(ROTHERHAM_2020, 'reported');
    const costs = ofReport.find(({ letter }) => letter === 'B')?.values;
    expect(costs).toEqual([expect.stringMatching(/^\[x\] /)]);
    expect(ofReport.find(({ letter }) => letter === 'A')?.values).toEqual(['£2,088,480']);
  });
});
