import { EXAMPLE, heading, howCareful, REPORT, whatIsCounted } from './controls.ts';
import { expect, test } from './site.ts';

const ANSWER = /partners together would avoid about £[\d.,]+ ?(million|k)? \(£[^)]+ to £[^)]+\)/;

test.describe('before any script', () => {
  test.use({ javaScriptEnabled: false });

  test('the answer is there, with its range and the table of partners', async ({
    browser,
    baseURL,
  }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(baseURL ?? '');
    await expect(page.getByRole('main')).toContainText(ANSWER);
    await expect(page.getByRole('table').first()).toContainText('Police');
    await expect(page.getByRole('main')).toContainText('What changed for women and children');
    await page.close();
  });
});

test('the page takes over what was there, and changes none of its words', async ({ page }) => {
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.getByRole('main')).toContainText(ANSWER);
  const first = await page.evaluate(() => {
    document.querySelector('h1')?.setAttribute('data-was-here', '');
    return document.querySelector('main')?.textContent;
  });
  await expect(page.getByRole('img').first()).toBeVisible();
  await expect(page.locator('h1[data-was-here]')).toHaveCount(1);
  const words = await page.evaluate(() => document.querySelector('main section')?.textContent);
  expect(first).toContain(words ?? 'nothing');
});

test('what is pressed before the page answers is done when it does', async ({ page }) => {
  await page.route('**/data/example/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  await expect(heading(page, EXAMPLE)).toBeAttached();
  await howCareful(page, '2020 report’s method').check();
  await expect(page).toHaveURL(/preset=reported/);
  await expect(page.getByRole('main')).toContainText('on the 2020 report’s method');
});

test('a choice from the list before the page answers is made when it does', async ({ page }) => {
  await page.route('**/data/example/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  await whatIsCounted(page).selectOption(REPORT);
  await expect(heading(page, REPORT)).toBeVisible();
});

test('a link to something else never shows the first page', async ({ page }) => {
  await page.route('**/data/rotherham-2020/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.goto('./#/?package=rotherham-2020', { waitUntil: 'commit' });
  await expect(page.locator('html[data-elsewhere] #root')).toBeHidden();
  await expect(heading(page, REPORT)).toBeVisible();
  await expect(page.getByText('an invented group of 20 women')).toHaveCount(0);
});
