import type { Page } from '@playwright/test';
import { EXAMPLE, REPORT, whatIsCounted } from './controls.ts';
import { poundsIn, reportOf } from './report.ts';
import { expect, test } from './site.ts';

const share = (page: Page, funder: string) =>
  page.getByRole('textbox', { name: `Share of cost, ${funder}` });
const split = (page: Page) => page.getByRole('table', { name: /^Your own split/ });

async function openWhoPays(page: Page): Promise<void> {
  await page.goto('./#/who-pays');
  await expect(page.getByRole('heading', { level: 1, name: 'Who pays' })).toBeVisible();
}

test('a commissioner finds a split in which nobody pays more than it avoids, and sends the link', async ({
  page,
  context,
}) => {
  await openWhoPays(page);
  await expect(
    page.getByRole('heading', {
      name: 'Of these three rules, only sharing in proportion asks no partner',
    }),
  ).toBeVisible();

  await share(page, 'Council').fill('60');
  await share(page, 'Police').fill('10');
  await share(page, 'Police').press('Enter');
  await expect(page.getByText('Shares must reach 100%. You have shared 70%').first()).toBeVisible();
  await expect(split(page).getByRole('row', { name: /^Police/ })).toContainText(
    'Pays more than it avoids',
  );
  await expect(page.getByText('There is a split in which nobody pays more')).toBeVisible();

  await page.getByRole('button', { name: 'Start from “In proportion”' }).click();
  const found = page.getByRole('heading', {
    name: 'In your own split, nobody pays more than it avoids',
  });
  await expect(found).toBeVisible();
  const rows = await split(page).getByRole('row').allInnerTexts();

  const colleague = await context.newPage();
  await colleague.goto(page.url());
  await expect(share(colleague, 'Council')).toHaveValue(await share(page, 'Council').inputValue());
  expect(await split(colleague).getByRole('row').allInnerTexts()).toEqual(rows);
});

test('a commissioner of a dearer group learns that there is no such split, and what can be raised', async ({
  page,
}) => {
  await openWhoPays(page);
  const cost = page.getByRole('textbox', { name: 'What the group would cost' });
  await cost.fill('2000000');
  await cost.press('Enter');
  await expect(page.getByText(/There is no split in which nobody pays more/)).toBeVisible();
  await expect(
    page.getByRole('heading', { name: 'None of the three rules raises the cost' }),
  ).toBeVisible();
  await expect(page.getByText(/does not cover it\./)).toBeVisible();
});

test('every figure of the board is that of funding-options.csv, to the pound', async ({
  page,
}, testInfo) => {
  const report = reportOf('example', 'prudent', testInfo.outputPath('report'));
  const options = report.rows('funding-options');
  const funders = report.rows('funder-summary');

  await openWhoPays(page);
  const table = page.getByRole('table', { name: /^What each funder would pay/ });
  for (const [rule, name] of [
    ['current', 'As now'],
    ['equal', 'Equal'],
    ['proportional', 'In proportion'],
  ] as const) {
    const body = table.locator('tbody').filter({ has: page.getByText(name, { exact: true }) });
    for (const row of options.filter((each) => each['rule'] === rule)) {
      const funder = funders.find((each) => each['funder_id'] === row['funder_id']);
      const line = body.getByRole('row').filter({
        has: page.getByText(funder?.['funder'] ?? 'Still to be found', { exact: true }),
      });
      const [pays = '', avoids = ''] = await line.getByRole('cell').allInnerTexts();
      expect(Math.abs(poundsIn(pays) - Number(row['pays_gbp']))).toBeLessThan(1);
      if (funder !== undefined) {
        expect(Math.abs(poundsIn(avoids) - Number(row['benefit_gbp']))).toBeLessThan(1);
      }
    }
  }
  expect(options.filter(({ rule }) => rule === 'equal')).toHaveLength(5);
});

test('the 2020 case says what is missing, and shares a cost once one is typed', async ({
  page,
}) => {
  await openWhoPays(page);
  await whatIsCounted(page).selectOption(REPORT);
  await expect(
    page.getByText('The published report does not say what the programme cost').first(),
  ).toBeVisible();
  await expect(page.getByRole('table', { name: /^What each funder would pay/ })).toHaveCount(0);

  const cost = page.getByRole('textbox', { name: 'What the group would cost' });
  await cost.fill('470587');
  await cost.press('Enter');
  const table = page.getByRole('table', { name: /^What each funder would pay/ });
  await expect(table).toContainText('£470,587');
  await expect(table).not.toContainText('As now');
  await whatIsCounted(page).selectOption(EXAMPLE);
  await expect(table).toContainText('As now');
});
