import { EXAMPLE, heading, howCareful, REPORT, whatIsCounted } from './controls.ts';
import { expect, test } from './site.ts';

test('a bare address opens the example, on prudent rules, and says that it is one', async ({
  page,
}) => {
  await page.goto('./');
  await expect(heading(page, EXAMPLE)).toBeVisible();
  await expect(howCareful(page, 'Prudent')).toBeChecked();
  await expect(page.getByRole('region', { name: 'EXAMPLE', exact: true })).toBeVisible();
});

test('choices stand in the address; back, forward and refresh keep them', async ({ page }) => {
  await page.goto('./');
  await expect(heading(page, EXAMPLE)).toBeVisible();
  await howCareful(page, '2020 report’s method').check();
  await expect(page).toHaveURL(/#\/\?v=1&preset=reported$/);
  await whatIsCounted(page).selectOption(REPORT);
  await expect(heading(page, REPORT)).toBeVisible();
  await expect(page).toHaveURL(/#\/\?v=1&package=rotherham-2020&preset=reported$/);

  await page.reload();
  await expect(heading(page, REPORT)).toBeVisible();
  await expect(howCareful(page, '2020 report’s method')).toBeChecked();

  await page.goBack();
  await expect(heading(page, EXAMPLE)).toBeVisible();
  await expect(howCareful(page, '2020 report’s method')).toBeChecked();
  await page.goBack();
  await expect(howCareful(page, 'Prudent')).toBeChecked();
  await page.goForward();
  await expect(howCareful(page, '2020 report’s method')).toBeChecked();
});

test('what a link gets wrong is said and left out; the rest holds', async ({ page }) => {
  await page.goto(
    './#/?package=rotherham-2020&preset=<img src=x onerror=alert(1)>&colour=red&__proto__=x',
  );
  await expect(heading(page, REPORT)).toBeVisible();
  await expect(howCareful(page, 'Prudent')).toBeChecked();
  const main = page.getByRole('main');
  await expect(main.getByText('The link’s “preset” is not one that this page knows')).toBeVisible();
  await expect(main.getByText('“colour”, a part of the link, means nothing')).toBeVisible();
  await expect(main).not.toContainText('onerror');
});

test('a package that is not on the site is said, and the example is shown', async ({ page }) => {
  await page.goto('./#/?package=elsewhere');
  await expect(heading(page, EXAMPLE)).toBeVisible();
  await expect(page.getByText('The link names figures that are not on this site')).toBeVisible();
});

test('a place that is not on the site is said, and the summary is shown', async ({ page }) => {
  await page.goto('./#/no-such-place?package=rotherham-2020');
  await expect(heading(page, REPORT)).toBeVisible();
  await expect(page.getByText('The link leads to a place that is not on this site')).toBeVisible();
});

test('an address’s own query is left alone', async ({ page }) => {
  await page.goto('./?utm_source=letter#/?package=rotherham-2020');
  await expect(heading(page, REPORT)).toBeVisible();
  await howCareful(page, '2020 report’s method').check();
  await expect(page).toHaveURL(
    /\?utm_source=letter#\/\?v=1&package=rotherham-2020&preset=reported$/,
  );
});
