import { expect, test } from 'vitest';
import { reachFacts, reachFigures } from '../../../src/viewModel/evidence/reachFigures.ts';
import { reachLead, stepNote } from '../../../src/words/outcomesTab.ts';
import { checkedFolder, EXAMPLE, ROTHERHAM_2020 } from '../../fixtures/checkedFolder.ts';

const leadOf = (folder: string) => reachLead(reachFacts(checkedFolder(folder)));

test('that leavers stay in the counts is said only where there are counts through protection', () => {
  expect(leadOf(EXAMPLE)).toContain('Women who left stay in the counts');
  expect(leadOf(ROTHERHAM_2020)).not.toContain('Women who left');
  const analyst = checkedFolder(EXAMPLE);
  const unprotected = {
    ...analyst,
    stageTable: { ...analyst.stageTable, protection: 'analyst-only' as const },
  };
  expect(reachFacts(unprotected).leaversCounted).toBe(false);
});

test('that some declined is said only where the package counts them', () => {
  expect(leadOf(ROTHERHAM_2020)).toContain('some women declined');
  const pack = checkedFolder(ROTHERHAM_2020);
  const silent = {
    ...pack,
    benchmarks: pack.benchmarks.filter(({ measure }) => measure !== 'declined_women'),
  };
  expect(reachLead(reachFacts(silent))).not.toContain('declined');
});

test('of women who started it is said when, and nothing that the package does not hold', () => {
  const started = reachFigures(checkedFolder(ROTHERHAM_2020)).find(
    ({ step }) => step === 'started_women',
  );
  expect(started?.figure).toBe('24');
  expect(stepNote('started_women', started?.period ?? '')).toBe('joined the programme: March 2019');
});
