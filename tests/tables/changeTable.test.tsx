import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { ChangeTable } from '../../src/tables/ChangeTable.tsx';
import type { ChangeRow } from '../../src/viewModel/evidence/changeRows.ts';
import { eventId } from '../fixtures/aPackage.ts';

/** Invented: an event that fell from 0.25 to 0.11 for each woman a year. */
const fallen: ChangeRow = {
  eventId: eventId('eviction'),
  event: 'Evictions',
  theme: 'home',
  kind: 'crisis',
  before: 0.25,
  after: 0.11,
  atMost: false,
  fewer: 6,
  avoided: 31_202,
};

test.each([
  ['a count as it is', false, '0.1'],
  ['a count published as at most the rounding', true, 'at most 0.1'],
])('%s gives a rate that says so', async (_, atMost, after) => {
  const screen = await render(<ChangeTable rows={[{ ...fallen, atMost }]} about="Example" />);
  const cells = screen.getByRole('row', { name: /Evictions/ }).getByRole('cell');
  await expect.element(cells.nth(1)).toHaveTextContent(new RegExp(`^${after}$`));
});
