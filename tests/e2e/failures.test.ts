import type { Page, Route } from '@playwright/test';
import { EXAMPLE, heading, REPORT, whatIsCounted } from './controls.ts';
import { expect, test } from './site.ts';

test.use({ expectedErrors: [/Failed to load resource/] });

/** One table of many of the 2020 case. */
const ONE_TABLE = '**/data/rotherham-2020/unit-costs.csv';

const FAULTS: readonly (readonly [
  name: string,
  says: string,
  answer: (route: Route) => Promise<void>,
])[] = [
  ['not there', 'is not on this site', (route) => route.fulfill({ status: 404 })],
  ['refused', 'will not give', (route) => route.fulfill({ status: 403 })],
  ['a failing host', 'could not deliver', (route) => route.fulfill({ status: 503 })],
  ['no answer', 'There was no answer', (route) => route.abort('connectionrefused')],
  [
    'a web page in its place',
    'A web page came in place of',
    (route) =>
      route.fulfill({
        status: 200,
        contentType: 'text/html',
        body: '<!doctype html><title>x</title>',
      }),
  ],
  [
    'another encoding',
    'is not written as UTF-8 text',
    (route) => route.fulfill({ contentType: 'text/csv', body: Buffer.from([0x61, 0x2c, 0xa3]) }),
  ],
  [
    'a column misspelt',
    'the checks found what is listed here',
    (route) => route.fulfill({ contentType: 'text/csv', body: 'event,partner\na,b\n' }),
  ],
];

for (const [name, says, answer] of FAULTS) {
  test(`one table fails (${name}): it is said, the figures before stay, and trying again works`, async ({
    page,
  }) => {
    await openExample(page);
    await page.route(ONE_TABLE, answer);
    await whatIsCounted(page).selectOption(REPORT);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(`“${REPORT}” could not be loaded`);
    await expect(alert).toContainText(says);
    await expect(alert).toContainText(`still those of “${EXAMPLE}”`);
    await expect(heading(page, EXAMPLE)).toBeVisible();

    await page.unroute(ONE_TABLE);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(heading(page, REPORT)).toBeVisible();
    await expect(alert).toHaveCount(0);
  });
}

test('a slow table: what is on its way is said, and nothing of it is shown before it is whole', async ({
  page,
}) => {
  await openExample(page);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(ONE_TABLE, async (route) => {
    await held;
    await route.continue();
  });
  await whatIsCounted(page).selectOption(REPORT);
  await expect(page.getByRole('status').filter({ hasText: `Loading “${REPORT}”` })).toBeVisible();
  await expect(heading(page, EXAMPLE)).toBeVisible();
  release();
  await expect(heading(page, REPORT)).toBeVisible();
});

test('offline from the start: it is said, and trying again works', async ({ page }) => {
  await page.route('**/data/**', (route) => route.abort('internetdisconnected'));
  await page.goto('./');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('There was no answer');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0);
  await page.unroute('**/data/**');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(heading(page, EXAMPLE)).toBeVisible();
});

async function openExample(page: Page): Promise<void> {
  await page.goto('./');
  await expect(heading(page, EXAMPLE)).toBeVisible();
}
