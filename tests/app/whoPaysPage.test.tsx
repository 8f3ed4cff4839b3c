import { RouterProvider } from '@tanstack/react-router';
import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
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

async function openWhoPays(search = '') {
  window.history.replaceState(null, '', `#/who-pays${search}`);
  const router = createSiteRouter({
    shell: SiteShell,
    places: [...PLACES, ...INNER_PLACES],
    history: createLinkHistory(),
  });
  const screen = await render(<RouterProvider router={router} />, { wrapper: freshQueries() });
  await expect
    .element(screen.getByRole('heading', { level: 1, name: 'Who pays' }))
    .toBeInTheDocument();
  return screen;
}

const board = () => document.querySelector('.board');

test('draws every figure of its board from the table beneath', async () => {
  const screen = await openWhoPays();
  await expect.poll(() => board()?.querySelectorAll('.board__figure').length).toBe(15);
  const table = screen.getByRole('table', { name: /What each funder would pay/ }).element();
  for (const figure of document.querySelectorAll('.board__figure')) {
    expect(table.textContent).toContain(figure.textContent);
  }
});

test('says what is still to be found while shares are typed, and keeps them in the link', async () => {
  const screen = await openWhoPays();
  await screen.getByRole('textbox', { name: 'Share of cost, Council' }).fill('70');
  await expect
    .element(screen.getByText(/You have shared 70%: 30% \(£[\d,]+\) is still to be found/).first())
    .toBeInTheDocument();
  await expect.poll(() => window.location.hash).toContain('funding.custom.council.0.7');

  await screen.getByRole('button', { name: 'Fill the rest from Council' }).click();
  await expect
    .element(screen.getByText('Shares reach 100%: nothing is left to be found.').first())
    .toBeInTheDocument();
  await screen.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.element(screen.getByText(/You have shared 70%/).first()).toBeInTheDocument();
});

test('refuses a share that would pass the whole, in words beside the field', async () => {
  const screen = await openWhoPays('?v=1&changes=1*funding.custom.council.0.7');
  await screen.getByRole('textbox', { name: 'Share of cost, NHS commissioner' }).fill('31');
  await expect.element(screen.getByText('Enter 30 % or less.')).toBeInTheDocument();
});

test('starts from sharing in proportion, in which nobody pays more than it avoids where that can be', async () => {
  const screen = await openWhoPays('?v=1&changes=1*funding.cost.1000');
  await screen.getByRole('button', { name: 'Start from “In proportion”' }).click();
  await expect
    .element(
      screen.getByRole('heading', {
        level: 2,
        name: 'In your own split, nobody pays more than it avoids',
      }),
    )
    .toBeInTheDocument();
});

test('shares a typed cost, and works it out again when asked', async () => {
  const screen = await openWhoPays();
  await screen.getByRole('textbox', { name: 'What the group would cost' }).fill('123456');
  await expect.element(screen.getByRole('main')).toHaveTextContent('would cost £123,456');
  await screen.getByRole('button', { name: 'Work the cost out again' }).click();
  await expect.element(screen.getByRole('main')).not.toHaveTextContent('£123,456');
});

test('leaves out who does not take part, but never everybody', async () => {
  const screen = await openWhoPays();
  await screen.getByRole('checkbox', { name: 'Police' }).click();
  await expect.poll(() => board()?.textContent).not.toContain('Police');
  for (const box of screen.getByRole('checkbox').elements()) {
    if (box instanceof HTMLInputElement && box.checked) box.click();
  }
  await expect.poll(() => document.querySelectorAll('[type="checkbox"]:checked').length).toBe(1);
});

test('shows analysts every rule in plain words', async () => {
  const screen = await openWhoPays();
  await screen.getByRole('radio', { name: 'All rules (for analysts)' }).click();
  await expect.element(screen.getByText(/averaged over every order/)).toBeInTheDocument();
  await expect.poll(() => document.querySelectorAll('.board').length).toBe(2);
});

test('tells what a new group may bring as a range, once it is worked out', async () => {
  const screen = await openWhoPays();
  await expect
    .element(screen.getByText(/other women like these, what partners avoid would lie between/))
    .toBeInTheDocument();
});

test('has nothing that the access checker finds fault with', async () => {
  const screen = await openWhoPays('?v=1&changes=1*funding.custom.council.0.7');
  await expect.poll(() => document.querySelectorAll('.board__figure').length).toBe(15);
  const { violations } = await axe.run(screen.container);
  expect(violations.map(({ id }) => id)).toEqual([]);
});
