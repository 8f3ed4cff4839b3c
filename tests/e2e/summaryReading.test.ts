import type { Locator, Page } from '@playwright/test';
import { EXAMPLE, heading } from './controls.ts';
import { WAITING } from './everyPlace.ts';
import { expect, test } from './site.ts';

test('by keyboard alone: from the skip link through the figures to the downloads, and out again', async ({
  page,
}) => {
  await page.goto('./');
  await expect(heading(page, EXAMPLE)).toBeVisible();
  await expect(page.locator('main [data-chart] svg').first()).toBeVisible();
  // What moves when its ranges come would take the focus out of sight.
  await expect(page.locator('main').getByText(WAITING)).toHaveCount(0);

  const stops: string[] = [];
  const next = async (name: RegExp | string): Promise<Locator> => {
    const focused = page.locator(':focus');
    for (let tabs = 0; tabs < MOST_STOPS; tabs += 1) {
      await page.keyboard.press('Tab');
      await expectSeen(page);
      const said = await nameOf(focused);
      stops.push(said);
      if (typeof name === 'string' ? said === name : name.test(said)) return focused;
    }
    throw new Error(`Never came to ${String(name)}: ${stops.join(' | ')}`);
  };

  await next('Skip to the figures');
  await next('What is counted');
  await next('Prudent');
  await next('Who pays');
  await next(/^See the 2020 report/);

  await next('All');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Spending not needed' })).toBeChecked();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: 'All', exact: true })).toBeChecked();

  const drawing = await next('The chart, part by part');
  const line = page.locator('.marked__line').first();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('End');
  await expect(line).toHaveText(/\S: \S/);
  await expect(page.locator('.marked__outline')).toBeVisible();
  await expect(drawing).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.marked__outline')).toHaveCount(0);

  await next('Avoided cost');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Avoided cost' }).first()).toHaveAttribute(
    'aria-sort',
    /ascending|descending/,
  );

  const figure = await next(/how it is made$/);
  const opened = await figure.textContent();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog').or(page.getByRole('complementary'));
  await expect(panel).toBeVisible();
  await expect(panel).toContainText(opened ?? '');
  await expect(panel.locator(':focus').or(panel.and(page.locator(':focus')))).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(page.locator(':focus')).toHaveText(opened ?? '');

  await next(/^Download picture \(PNG/);
  await next(/Download as CSV/);
  await next('Copy the link to this page');
  expect(new Set(stops).size, 'no stop catches the focus').toBeGreaterThan(20);
});

/** More than there are stops between any two of these on the page. */
const MOST_STOPS = 60;

/** What has the focus is on screen, and is marked as having it. */
async function expectSeen(page: Page): Promise<void> {
  const isSeen = () => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) return true;
    // A radio button stands under its words, which show its focus.
    const shown = activeElement.matches('input[type=radio]')
      ? (activeElement.closest('label') ?? activeElement.nextElementSibling ?? activeElement)
      : activeElement;
    const box = shown.getBoundingClientRect();
    const isOnScreen = box.bottom > 0 && box.top < innerHeight && box.width > 0;
    const marks = [shown, ...shown.querySelectorAll('*')].map((part) => getComputedStyle(part));
    const isMarked = marks.some(
      ({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none',
    );
    return isOnScreen && isMarked ? true : activeElement.outerHTML.slice(0, 160);
  };
  await expect.poll(() => page.evaluate(isSeen), { message: 'the focus is seen' }).toBe(true);
}

/** What is said of what has the focus: its name. */
async function nameOf(focused: Locator): Promise<string> {
  const [first = ''] =
    (await focused.count()) === 0 ? [] : (await focused.ariaSnapshot()).split('\n');
  return /^- '?[a-z]+ "(?<name>.*?)"/.exec(first)?.groups?.['name'] ?? first;
}

test('what a screen reader meets on the way: places first, then the decision, then figure by figure', async ({
  page,
}) => {
  await page.goto('./');
  await expect(heading(page, EXAMPLE)).toBeVisible();
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Skip to the figures"
    - banner:
      - combobox "What is counted"
      - group "How careful"
      - navigation "Places on this site"
    - region "EXAMPLE"
    - main:
      - heading /^Summary/ [level=1]
      - region "For decision"
      - region "What changed for women and children":
        - heading "What changed for women and children" [level=2]
      - region:
        - heading [level=2]
        - group "Which part of avoided cost to show"
        - figure:
          - list
          - group "The chart, part by part":
            - img
          - paragraph: /To read this chart part by part/
        - region:
          - table
      - region:
        - heading [level=2]
        - figure:
          - group "The chart, part by part":
            - img
        - region:
          - table
      - region "When it pays for itself"
      - region "What we do not know"
      - region "Take the figures away"
    - contentinfo:
      - button "Copy the link to this page"
  `);
});
