import { RouterProvider } from '@tanstack/react-router';
import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { createLinkHistory } from '../../src/app/linkHistory.ts';
import { INNER_PLACES, PLACES } from '../../src/app/places.ts';
import { createSiteRouter } from '../../src/app/router.tsx';
import { SiteShell } from '../../src/app/shell/SiteShell.tsx';
import '../../src/ui/base.css';
import { freshQueries, hosted } from './hosted.tsx';

beforeAll(() => hosted.start({ onUnhandledRequest: 'bypass', quiet: true }));
beforeEach(() => page.viewport(1280, 900));
afterEach(() => hosted.resetHandlers());
afterAll(() => hosted.stop());

async function openEvidence(tab: string, heading: string | RegExp) {
  window.history.replaceState(null, '', `#/evidence${tab}`);
  const router = createSiteRouter({
    shell: SiteShell,
    places: [...PLACES, ...INNER_PLACES],
    history: createLinkHistory(),
  });
  const screen = await render(<RouterProvider router={router} />, { wrapper: freshQueries() });
  await expect
    .element(screen.getByRole('heading', { level: 2, name: heading }).first())
    .toBeInTheDocument();
  return screen;
}

const TABS = [
  ['', /crisis|help|counted/],
  ['/outcomes', 'Who was asked, who joined, who said no'],
  ['/assumptions', 'What is assumed of each event'],
  ['/sources', 'Where every figure comes from'],
  ['/method', 'From counts to events avoided'],
] as const;

test.each(TABS)(
  'has nothing that the access checker finds fault with: evidence%s',
  async (tab, heading) => {
    const screen = await openEvidence(tab, heading);
    const { violations } = await axe.run(screen.container);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  },
);

test('events told in full beside money that is net say so', async () => {
  const screen = await openEvidence('', /crisis|help|counted/);
  await expect
    .element(screen.getByText(/^Events are told before taking off what would have happened anyway/))
    .toBeInTheDocument();
});

test('an event of which nothing was counted has words and a table, and no empty plot', async () => {
  const screen = await openEvidence('', /crisis|help|counted/);
  const choice = screen.getByLabelText('Which event to show');
  const stages = () => choice.element().closest('section');
  await expect.poll(() => stages()?.querySelector('figure') ?? null).not.toBeNull();
  await choice.selectOptions('Children’s removals');
  await expect.poll(() => stages()?.querySelector('h2')?.textContent).toContain('removals');
  await expect.poll(() => stages()?.querySelector('figure')).toBeNull();
  expect(stages()?.textContent).not.toContain('Download picture');
  expect(stages()?.querySelector('table')).not.toBeNull();
});

test('an unknown part is said, and the first is shown', async () => {
  const screen = await openEvidence('/elsewhere', /crisis|help|counted/);
  await expect
    .element(screen.getByText(/leads to a part of the evidence that is not here/))
    .toBeInTheDocument();
  await expect
    .element(screen.getByRole('link', { name: 'Over time' }))
    .toHaveAttribute('aria-current', 'page');
});

test('a slider moves the total at once, and never shows a range of another total', async () => {
  const screen = await openEvidence('/assumptions', 'What is assumed of each event');
  const line = screen.getByRole('region', { name: 'The total, as these assumptions stand' });
  await expect.element(line).toHaveTextContent('19 in 20');
  const before = line.element().querySelector('strong')?.textContent ?? '';

  await screen.getByRole('button', { name: 'More: Would have happened anyway' }).click();
  await expect.poll(() => line.element().querySelector('strong')?.textContent).not.toBe(before);
  await expect.element(line).toHaveTextContent('range being worked out');
  await expect.element(line).toHaveTextContent('against prudent rules');
  await expect.element(line).toHaveTextContent('19 in 20');
  await expect.poll(() => window.location.hash).toMatch(/\.deadweight\./);
});

test('what is back at its published value is no change at all', async () => {
  const screen = await openEvidence('/assumptions', 'What is assumed of each event');
  await screen.getByRole('button', { name: 'More: Would have happened anyway' }).click();
  await screen.getByRole('button', { name: /^Back to \d+%$/ }).click();
  await expect.poll(() => window.location.hash).not.toContain('deadweight');
  await expect
    .element(screen.getByRole('region', { name: 'The total, as these assumptions stand' }))
    .not.toHaveTextContent('against');
});

test('the figures of one’s own place can be looked at alone', async () => {
  const screen = await openEvidence('/sources', 'Where every figure comes from');
  const rows = () => screen.getByRole('table').element().querySelectorAll('tbody tr').length;
  const all = rows();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Which figures' }), 'own');
  await expect.poll(rows).toBeLessThan(all);
  expect(rows()).toBeGreaterThan(0);
});

test('the table of sources says of invented figures what they are, and what its markers mean', async () => {
  const screen = await openEvidence('/sources', 'Where every figure comes from');
  await expect
    .element(screen.getByRole('table', { name: /^Every figure that goes in .* EXAMPLE$/ }))
    .toBeVisible();
  await expect.element(screen.getByText(/\[z\] does not apply\.$/)).toBeVisible();
});

test.each([1280, 768, 320])('every source has its year to be seen on %i pixels', async (width) => {
  await page.viewport(width, 900);
  const screen = await openEvidence('/sources', 'Where every figure comes from');
  const years = [...screen.container.querySelectorAll<HTMLElement>('td[data-heading="Year"]')];
  expect(years.length).toBeGreaterThan(0);
  expect(years.filter((year) => !year.checkVisibility() || year.textContent === '')).toEqual([]);
});
