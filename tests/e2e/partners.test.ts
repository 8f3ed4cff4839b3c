import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { EXAMPLE, REPORT, whatIsCounted } from './controls.ts';
import { poundsIn, reportOf } from './report.ts';
import { expect, test } from './site.ts';

async function openPartners(page: Page): Promise<void> {
  await page.goto('./#/partners');
  await expect(page.getByRole('heading', { level: 1, name: 'Partners' })).toBeVisible();
}

test('what each funder pays and avoids is the report’s, and adds to its total', async ({
  page,
}, testInfo) => {
  const report = reportOf('example', 'prudent', testInfo.outputPath('report'));
  const funders = report.rows('funder-summary');
  const avoided = report.rows('programme-summary').find(({ measure }) => measure === 'avoided');
  await openPartners(page);
  const table = page.getByRole('table', { name: /^Paid and avoided by funder/ });
  const chances = table.locator('tbody > tr:first-child > td:last-child');
  await expect(chances.last()).toContainText('in 100');
  expect(funders.length).toBeGreaterThan(2);
  let shownInAll = 0;
  for (const funder of funders) {
    const row = table.getByRole('row', { name: new RegExp(`^${funder['funder'] ?? ''}`) }).first();
    const [pays = '', avoids = '', , net = '', each = '', chance = ''] = await row
      .getByRole('cell')
      .allTextContents();
    shownInAll += poundsIn(avoids);
    // Whole pounds that add to the total (M16): each less than one off, and the net of two of them less than two.
    for (const [shown, exact, most] of [
      [pays, funder['contribution_gbp'], 1],
      [avoids, funder['avoided_gbp'], 1],
      [net, funder['net_gbp'], 2],
    ] as const) {
      expect(Math.abs(poundsIn(shown) - Number(exact)), funder['funder']).toBeLessThan(most);
    }
    if (Number(funder['contribution_gbp']) === 0) expect(each).toBe('[z]');
    else expect(poundsIn(each)).toBeCloseTo(Number(funder['return_per_gbp']), 2);
    const percent = Math.round(100 * Number(funder['chance_of_recovery']));
    if (chance.startsWith('more')) expect(percent).toBe(100);
    else if (chance.startsWith('less')) expect(percent).toBe(0);
    else if (chance !== '[z]') expect(chance).toBe(`${String(percent)} in 100`);
  }
  expect(shownInAll).toBe(Math.round(Number(avoided?.['value'])));
});

test('a police partner finds what it avoids, tries its own cost, and sends the link', async ({
  page,
  context,
}) => {
  await openPartners(page);
  await page.getByLabel('View as my organisation').selectOption('Police');
  const main = page.getByRole('main');
  await expect(main).toContainText('Police would pay £30,611 and avoid £22,964');
  await page.getByRole('link', { name: 'Police', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Police' })).toBeVisible();
  await expect(main).toContainText('What it pays is not paid back within 7 years.');
  const answers = page.getByRole('region', { name: 'What would have to be true' });
  await expect(answers).toContainText('157 fewer police call-outs');
  await expect(answers).toContainText('The estimate is 89 over 7 years.');

  const own = page.getByRole('region', { name: 'Try your own figure' });
  const field = own.getByRole('textbox', { name: 'Cost of one call-out' });
  await expect(field).toHaveValue('157.86');
  await field.fill('400');
  await field.press('Enter');
  await expect(own.getByRole('row', { name: /^One call-out/ })).toContainText('£400.00');
  await expect(answers).not.toContainText('157 fewer police call-outs');
  await expect(answers).toContainText('is enough to cover £30,611');
  await expect(answers).toContainText('With the published cost it takes 157');
  await expect(page.getByRole('table', { name: /^Unit costs/ })).toContainText('your figure');
  await expect(page).toHaveURL(/changes=/);

  const [figure, total] = [
    await answers.locator('.break-even__figure').textContent(),
    await own.getByRole('row', { name: /avoids in all/ }).textContent(),
  ];
  const fresh = await context.newPage();
  await fresh.goto(page.url());
  await expect(fresh.getByRole('heading', { level: 1, name: 'Police' })).toBeVisible();
  await expect(fresh.locator('.break-even__figure')).toHaveText(figure ?? '');
  await expect(fresh.getByRole('row', { name: /avoids in all/ })).toHaveText(total ?? '');
  await expect(fresh.getByRole('textbox', { name: 'Cost of one call-out' })).toHaveValue('400');

  await own.getByRole('button', { name: 'Back to the published figure' }).click();
  await expect(answers).toContainText('157 fewer police call-outs');
});

test('the letter that asks for a partner’s figures is kept as text', async ({ page }) => {
  await page.goto('./#/partners/police');
  const letter = page.getByRole('region', { name: 'What they are asked to supply, and why' });
  await expect(letter).toContainText('To: Police');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    letter.getByRole('button', { name: 'Download the letter (text)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('data-request_police.txt');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.startsWith('EXAMPLE.')).toBe(true);
  for (const event of ['Police call-outs', 'Domestic-abuse incidents'])
    expect(text).toContain(event);
});

test('the 2020 case says that contributions are not in its report, and names no partner that is not', async ({
  page,
}) => {
  await openPartners(page);
  await expect(whatIsCounted(page)).toContainText(EXAMPLE);
  await whatIsCounted(page).selectOption(REPORT);
  const main = page.getByRole('main');
  await expect(main).toContainText('What partners paid is not in the published report.');
  await page.getByRole('link', { name: 'Rotherham Council', exact: true }).click();
  await expect(main).toContainText('What it paid is not in the published report.');
  await page.goto('./#/partners/police?v=1&package=rotherham-2020');
  await expect(main).toContainText('No such partner here');
});
