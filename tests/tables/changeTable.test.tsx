import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
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
  couldBeChance: false,
  fewer: 6,
  avoided: 31_202,
};

const EXPLAINING = { open: null, onExplain: () => undefined };

test.each([
  ['a count as it is', false, '0.1'],
  ['a count published as at most the rounding', true, 'at most 0.1'],
])('%s gives a rate that says so', async (_, atMost, after) => {
  const screen = await render(
    <ChangeTable rows={[{ ...fallen, atMost }]} about="Example" explaining={EXPLAINING} />,
  );
  const cells = screen.getByRole('row', { name: /Evictions/ }).getByRole('cell');
  await expect.element(cells.nth(1)).toHaveTextContent(new RegExp(`^${after}$`));
});

test.each([
  ['could be chance', true],
  ['chance unlikely', false],
])(
  'a row says “%s” in a column of its own, and under its name where the page is narrow',
  async (text, couldBeChance) => {
    const screen = await render(
      <ChangeTable rows={[{ ...fallen, couldBeChance }]} about="Example" explaining={EXPLAINING} />,
    );
    const row = screen.getByRole('row', { name: /Evictions/ });
    const own = row.getByRole('cell', { name: text, exact: true });
    const below = row.getByRole('rowheader').getByText(text);
    await page.viewport(1280, 900);
    await expect.element(own).toBeVisible();
    await expect.element(below).not.toBeVisible();
    await page.viewport(320, 900);
    await expect.element(below).toBeVisible();
  },
);
