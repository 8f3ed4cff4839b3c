import type { Page } from '@playwright/test';
import { EXAMPLE, heading, REPORT, whatIsCounted } from './controls.ts';
import { expect, test } from './site.ts';

test.use({
  expectedErrors: [/Failed to load resource|NotDeliveredError|Unable to preload CSS/],
});

const PARTNERS = '**/assets/PartnersPage-*';

test('offline from the start: files of the reader’s own open all the same', async ({ page }) => {
  await page.route('**/data/**', (route) => route.abort('internetdisconnected'));
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText(
    'There was no answer when “index.json” was asked for. You may be offline. Check the connection, then try again.',
  );
  await page.locator('input[type=file]').first().setInputFiles('public/examples/records');
  await expect(heading(page, 'Pause in an example borough')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('offline later: other figures do not come, those on the page stay, and back online they come', async ({
  page,
  context,
}) => {
  await openExample(page);
  await context.setOffline(true);
  await whatIsCounted(page).selectOption(REPORT);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(
    'There was no answer when “rotherham-2020/datapackage.json” was asked for. You may be offline. Check the connection, then try again.',
  );
  await expect(alert).toContainText(`The figures below are still those of “${EXAMPLE}”.`);
  await expect(heading(page, EXAMPLE)).toBeVisible();
  await context.setOffline(false);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(heading(page, REPORT)).toBeVisible();
});

test('offline later: a page that was not fetched is told as that, and the others still work', async ({
  page,
  context,
}) => {
  await openExample(page);
  await context.setOffline(true);
  await placeLink(page, 'Partners').click();
  await saysItDidNotCome(page);
  await page.getByRole('button', { name: 'Try again' }).click();
  await saysItDidNotCome(page);
  await placeLink(page, 'Summary').click();
  await expect(heading(page, EXAMPLE)).toBeVisible();

  await placeLink(page, 'Partners').click();
  await saysItDidNotCome(page);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Partners' })).toBeVisible();
  const empty = () => [...document.styleSheets].filter(({ cssRules }) => cssRules.length === 0);
  expect(await page.evaluate(empty), 'style sheets that did not come').toEqual([]);
});

test('a new release while the tab is open: it is said, and nothing is loaded again unasked', async ({
  page,
}) => {
  await page.goto('./#/data');
  await page.locator('input[type=file]').first().setInputFiles('public/examples/records');
  await expect(page.getByRole('heading', { name: 'Your files are open' })).toBeVisible();
  await page.route(PARTNERS, (route) => route.fulfill({ status: 404 }));
  await placeLink(page, 'Partners').click();
  await saysItDidNotCome(page);
  await placeLink(page, 'Summary').click();
  await expect(page).toHaveURL(/package=own-files/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Summary');
});

test('while figures load, back, forward, a second choice and a refresh end where the address says', async ({
  page,
}) => {
  await openExample(page);
  await page.route('**/data/rotherham-2020/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await whatIsCounted(page).selectOption(REPORT);
  await expect(page).toHaveURL(/rotherham-2020/);
  await page.goBack();
  await page.goForward();
  await page.goBack();
  await expect(heading(page, EXAMPLE)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Loading' })).toHaveCount(0);

  await page.goForward();
  await page.reload();
  await expect(heading(page, REPORT)).toBeVisible();
});

test('pressed twice, “Try again” asks once more, not twice', async ({ page }) => {
  await openExample(page);
  let asked = 0;
  await page.route('**/data/rotherham-2020/unit-costs.csv', async (route) => {
    asked += 1;
    if (asked === 1) return route.fulfill({ status: 404 });
    await new Promise((resolve) => setTimeout(resolve, 400));
    return route.continue();
  });
  await whatIsCounted(page).selectOption(REPORT);
  await page.getByRole('button', { name: 'Try again' }).dblclick();
  await expect(heading(page, REPORT)).toBeVisible();
  expect(asked).toBe(2);
});

async function openExample(page: Page): Promise<void> {
  await page.goto('./');
  await expect(heading(page, EXAMPLE)).toBeVisible();
  // Its three drawings and its tables to take away come after the page itself.
  await expect(page.getByRole('img')).toHaveCount(3);
  await expect(page.getByRole('button', { name: /as CSV/ }).last()).toBeVisible();
}

function placeLink(page: Page, name: string) {
  return page
    .getByRole('navigation', { name: 'Places on this site' })
    .getByRole('link', { name, exact: true });
}

async function saysItDidNotCome(page: Page): Promise<void> {
  await expect(page.getByRole('alert')).toContainText(
    'This page did not comeYou may be offline, or this site may have changed since you opened it. Nothing was lost, and the pages that you have seen still work. Check the connection, then try again. If that does not help, load the whole page again: its address keeps your choices, but files of your own have to be opened again.',
  );
}
