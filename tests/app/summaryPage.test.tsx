import { RouterProvider } from '@tanstack/react-router';
import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { FAULTS } from '../../mocks/faults.ts';
import { createLinkHistory } from '../../src/app/linkHistory.ts';
import { PLACES } from '../../src/app/places.ts';
import { createSiteRouter } from '../../src/app/router.tsx';
import { SiteShell } from '../../src/app/shell/SiteShell.tsx';
import '../../src/ui/base.css';
import { freshQueries, hosted } from './hosted.tsx';

beforeAll(() => hosted.start({ onUnhandledRequest: 'bypass', quiet: true }));
beforeEach(async () => {
  window.history.replaceState(null, '', '#/');
  await page.viewport(1280, 900);
});
afterEach(() => hosted.resetHandlers());
afterAll(() => hosted.stop());

function openSite(fragment = '#/') {
  window.history.replaceState(null, '', fragment);
  const router = createSiteRouter({
    shell: SiteShell,
    places: PLACES,
    history: createLinkHistory(),
  });
  return render(<RouterProvider router={router} />, { wrapper: freshQueries() });
}

describe('the Summary', () => {
  test('opens on the example, prudent, and says first that it is one', async () => {
    const screen = await openSite();
    await expect
      .element(screen.getByRole('heading', { level: 1 }))
      .toHaveTextContent('Summary: Example (invented)');
    await expect
      .element(screen.getByRole('main'))
      .toHaveTextContent('for an invented group of 30 women, on prudent rules, partners');
    await expect
      .element(screen.getByRole('region', { name: 'EXAMPLE', exact: true }))
      .toHaveTextContent('EXAMPLE, NOT ROTHERHAM’S RESULTS.');
    expect(document.title).toBe('Summary: Example (invented) – Pause: shared costs and benefits');
  });

  test('shows outcomes before any chart of money', async () => {
    const screen = await openSite();
    await expect.element(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
    const [outcomes, money] = screen.getByRole('heading', { level: 2 }).elements();
    expect(outcomes?.textContent).toBe('What changed for women and children');
    expect(money?.textContent).toContain('avoided cost');
  });

  test('draws every total of its charts from the rows of the table beneath', async () => {
    const screen = await openSite();
    await expect.element(screen.getByRole('img').first()).toBeInTheDocument();
    await expect
      .poll(() => document.querySelectorAll('.bars .bar-figure').length)
      .toBeGreaterThan(0);
    const table = document.querySelector('table')?.textContent ?? '';
    for (const figure of document.querySelectorAll('.bars .bar-figure')) {
      expect(table).toContain(figure.textContent);
    }
  });

  test('says once what has changed, and only when something has', async () => {
    const screen = await openSite();
    await expect.element(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
    await expect.element(screen.getByRole('status').last()).toBeEmptyDOMElement();
    await screen.getByRole('radio', { name: '2020 report’s method' }).click();
    await expect
      .element(screen.getByRole('status').last())
      .toHaveTextContent('Now showing: Example (invented). The 2020 report’s method.');
  });

  test('keeps its two choices behind one button where there is little room', async () => {
    await page.viewport(390, 900);
    const screen = await openSite();
    const choice = screen.getByRole('combobox', { name: 'What is counted' });
    await expect.element(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
    await expect.element(choice).not.toBeInTheDocument();
    await screen.getByRole('button', { name: 'Change' }).click();
    await expect.element(choice).toBeVisible();
  });

  test('shows spending not needed alone when asked, with its own subtitle', async () => {
    const screen = await openSite();
    await expect.element(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
    await screen.getByRole('radio', { name: 'Spending not needed' }).click();
    await expect
      .element(screen.getByRole('main'))
      .toHaveTextContent('A budget could be cut only if its owner agrees');
  });

  test('offers every table with what it holds, its rows and its size', async () => {
    const screen = await openSite();
    await expect.element(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
    const offered = screen
      .getByRole('region', { name: 'Take the figures away' })
      .getByRole('button');
    await expect.element(offered.first()).toBeInTheDocument();
    const buttons = offered.elements();
    expect(buttons).toHaveLength(9);
    for (const button of buttons) {
      expect(button.textContent).toMatch(/: Download as CSV \(\d+ rows, \d+ KB\)$/);
    }
  });

  test('has nothing that the access checker finds fault with', async () => {
    const screen = await openSite();
    await expect.element(screen.getByRole('img').first()).toBeInTheDocument();
    const { violations } = await axe.run(screen.container);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('while data are not there', () => {
  test('says what is on its way, in words', async () => {
    hosted.use(FAULTS.endless('example'));
    const screen = await openSite();
    await expect.element(screen.getByText('Loading “Example (invented)”…')).toBeInTheDocument();
  });

  test('says what failed and why, and offers another try', async () => {
    hosted.use(FAULTS['web-page']('example'));
    const screen = await openSite();
    const alert = screen.getByRole('alert');
    await expect.element(alert).toHaveTextContent('“Example (invented)” could not be loaded');
    await expect.element(alert).toHaveTextContent('A web page came in place of');
    hosted.resetHandlers();
    await screen.getByRole('button', { name: 'Try again' }).click();
    await expect
      .element(screen.getByRole('heading', { level: 1 }))
      .toHaveTextContent('Summary: Example (invented)');
    await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
  });

  test('keeps the last good figures, and says whose they are', async () => {
    hosted.use(FAULTS.missing('second'));
    const screen = await openSite();
    await expect.element(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
    await screen.getByRole('combobox', { name: 'What is counted' }).selectOptions('second');
    await expect
      .element(screen.getByRole('alert'))
      .toHaveTextContent('The figures below are still those of “Example (invented)”.');
    await expect
      .element(screen.getByRole('heading', { level: 1 }))
      .toHaveTextContent('Summary: Example (invented)');
  });
});
