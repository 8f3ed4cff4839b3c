import { RouterProvider } from '@tanstack/react-router';
import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { createLinkHistory } from '../../src/app/linkHistory.ts';
import { PLACES } from '../../src/app/places.ts';
import { createSiteRouter } from '../../src/app/router.tsx';
import { SiteShell } from '../../src/app/shell/SiteShell.tsx';
import { ExplainedFigureCell } from '../../src/tables/ExplainedFigureCell.tsx';
import '../../src/ui/base.css';
import { freshQueries, hosted } from './hosted.tsx';

beforeAll(() => hosted.start({ onUnhandledRequest: 'bypass', quiet: true }));
beforeEach(async () => {
  window.history.replaceState(null, '', '#/');
  await page.viewport(1280, 900);
});
afterEach(() => {
  vi.restoreAllMocks();
  hosted.resetHandlers();
});
afterAll(() => hosted.stop());

const POUNDS = /^−?£[\d,]+, how it is made$/;

async function openSite() {
  const router = createSiteRouter({
    shell: SiteShell,
    places: PLACES,
    history: createLinkHistory(),
  });
  const screen = await render(<RouterProvider router={router} />, { wrapper: freshQueries() });
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
  return screen;
}

type Screen = Awaited<ReturnType<typeof openSite>>;

/** The avoided cost in the row of this name. */
function figureOf(screen: Screen, row: RegExp) {
  return screen
    .getByRole('table')
    .first()
    .getByRole('row', { name: row })
    .getByRole('button', { name: POUNDS });
}

function panelOf(screen: Screen) {
  return screen.getByRole('dialog');
}

describe('a figure of the table', () => {
  test('opens its own chain, from what was expected to the figure', async () => {
    const screen = await openSite();
    const figure = figureOf(screen, /^Police call-outs/);
    await figure.click();
    const shown = figure.element().textContent;
    await expect
      .element(panelOf(screen).getByRole('heading', { level: 2 }))
      .toHaveTextContent(`How ${shown} is made`);
    await expect.element(panelOf(screen)).toHaveTextContent('EXAMPLE');
    await expect.element(panelOf(screen)).toHaveTextContent('Expected in');
    await expect
      .element(panelOf(screen))
      .toHaveTextContent('Factors are shown rounded; each step is worked out in full.');
    const [last, total] = panelOf(screen)
      .getByRole('row')
      .elements()
      .slice(-2)
      .map((row) => row.lastElementChild?.textContent);
    expect(total).toMatch(/^£[\d,]+\.\d\d$/);
    expect(last).toBe(total);
    await expect.element(figure).toHaveAttribute('aria-expanded', 'true');
  });

  test('leaves the page readable beside its chain, and in use', async () => {
    const screen = await openSite();
    const figure = figureOf(screen, /^Police call-outs/);
    await figure.click();
    const edge = panelOf(screen).element().getBoundingClientRect().left;
    for (const region of document.querySelectorAll('main, table.table:not(.chain)')) {
      expect(region.getBoundingClientRect().right).toBeLessThanOrEqual(edge);
    }
    const other = figureOf(screen, /^All shown/);
    await other.click();
    await expect
      .element(panelOf(screen).getByRole('heading', { level: 2 }))
      .toHaveTextContent(`How ${other.element().textContent} is made`);
  });

  test('closes its chain when it is pressed again', async () => {
    const screen = await openSite();
    const figure = figureOf(screen, /^Police call-outs/);
    await figure.click();
    await expect.element(panelOf(screen)).toBeVisible();
    await figure.click();
    await expect.element(panelOf(screen)).not.toBeInTheDocument();
    await expect.element(figure).toHaveAttribute('aria-expanded', 'false');
  });

  test('stays in sight beside its chain', async () => {
    const screen = await openSite();
    const figure = figureOf(screen, /^All shown/);
    await figure.click();
    await expect.element(panelOf(screen)).toBeVisible();
    await expect
      .poll(() => {
        const { top, bottom } = figure.element().getBoundingClientRect();
        return top >= 0 && bottom <= window.innerHeight;
      })
      .toBe(true);
  });

  test.each(['c', 'x', 'z'] as const)('opens nothing where it is [%s]', async (marker) => {
    const screen = await render(
      <table>
        <tbody>
          <tr>
            <ExplainedFigureCell
              figure={marker}
              id={{ of: 'programme' }}
              explaining={{ open: null, onExplain: () => undefined }}
            />
          </tr>
        </tbody>
      </table>,
    );
    await expect.element(screen.getByRole('cell')).toHaveTextContent(`[${marker}]`);
    await expect.element(screen.getByRole('button')).not.toBeInTheDocument();
  });
});

describe('with the keyboard alone', () => {
  test('the focus goes into the chain, and back to its figure on Escape', async () => {
    const screen = await openSite();
    const figure = figureOf(screen, /^Police call-outs/);
    figure.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(panelOf(screen).getByRole('button', { name: 'Close' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(panelOf(screen)).not.toBeInTheDocument();
    await expect.element(figure).toHaveFocus();
  });

  test('a sum leads to its parts and back, and the focus goes along', async () => {
    const screen = await openSite();
    const figure = figureOf(screen, /^All shown/);
    figure.element().focus();
    await userEvent.keyboard('{Enter}');
    const panel = panelOf(screen);
    const part = panel.getByRole('button', { name: POUNDS_AND_PENCE }).first();
    part.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(panel.getByRole('heading', { level: 2 })).toHaveFocus();
    const back = panel.getByRole('button', { name: 'Back to All shown' });
    back.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect
      .element(panel.getByRole('heading', { level: 2 }))
      .toHaveTextContent(`How ${figure.element().textContent} is made`);
    await panel.getByRole('button', { name: 'Close' }).click();
    await expect.element(figure).toHaveFocus();
  });

  test('no focus goes behind a chain that covers the page', async () => {
    await page.viewport(390, 900);
    const screen = await openSite();
    const figure = figureOf(screen, /^Police call-outs/);
    await figure.click();
    const panel = panelOf(screen);
    expect(panel.element().getBoundingClientRect().width).toBe(390);
    for (let stop = 0; stop < 8; stop += 1) {
      await userEvent.keyboard('{Tab}');
      const { activeElement } = document;
      expect(activeElement === document.body || panel.element().contains(activeElement)).toBe(true);
    }
    await userEvent.keyboard('{Escape}');
    await expect.element(figure).toHaveFocus();
  });
});

const POUNDS_AND_PENCE = /^[+−]?£[\d,]+\.\d\d, how it is made$/;

describe('a chain to take away', () => {
  test('is copied as text, and says so', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const screen = await openSite();
    await figureOf(screen, /^Police call-outs/).click();
    await panelOf(screen).getByRole('button', { name: 'Copy as text' }).click();
    await expect.element(panelOf(screen).getByRole('status')).toHaveTextContent('Copied.');
    const [text = ''] = written.mock.calls[0] ?? [];
    expect(text).toMatch(/^EXAMPLE\nHow £[\d,]+ is made\n/);
    expect(text).toContain('Sources:');
  });

  test('says what to do where the browser does not let it be copied', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('Refused'));
    const screen = await openSite();
    await figureOf(screen, /^Police call-outs/).click();
    await panelOf(screen).getByRole('button', { name: 'Copy as text' }).click();
    await expect
      .element(panelOf(screen).getByRole('status'))
      .toHaveTextContent('This browser did not let the text be copied.');
  });

  test('offers its steps as CSV, with as many rows as it has steps', async () => {
    const screen = await openSite();
    await figureOf(screen, /^Police call-outs/).click();
    const steps = panelOf(screen).element().querySelectorAll('.chain tbody tr').length;
    await expect
      .element(panelOf(screen).getByRole('button', { name: /^Download as CSV/ }))
      .toHaveTextContent(new RegExp(`^Download as CSV \\(${String(steps)} rows, \\d+ KB\\)$`));
  });
});

test.each([1280, 390])('%i px wide, the access checker finds no fault', async (width) => {
  await page.viewport(width, 900);
  const screen = await openSite();
  await figureOf(screen, /^Police call-outs/).click();
  await expect.element(panelOf(screen)).toBeVisible();
  const { violations } = await axe.run(panelOf(screen).element());
  expect(violations.map(({ id }) => id)).toEqual([]);
});
