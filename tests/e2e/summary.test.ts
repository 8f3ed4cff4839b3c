import type { Locator } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { EXAMPLE, heading, howCareful, REPORT, whatIsCounted } from './controls.ts';
import { expect, test } from './site.ts';

test('a board reads the example, is less careful, then opens the 2020 case', async ({ page }) => {
  await page.goto('./');
  await expect(heading(page, EXAMPLE)).toBeVisible();
  const main = page.getByRole('main');
  await expect(main).toContainText('for an invented group of 20 women, on prudent rules');
  await howCareful(page, '2020 report’s method').check();
  await expect(main).toContainText(
    'for an invented group of 20 women, on the 2020 report’s method',
  );

  await page.getByRole('link', { name: 'See the 2020 report’s case' }).click();
  await expect(heading(page, REPORT)).toBeVisible();
  await expect(main).toContainText('because 20 women chose to pause pregnancy');
  await expect(main).toContainText(
    'about 15 pregnancies likely to have ended in a child’s removal',
  );
  await expect(main).toContainText('avoiding about £2.1 million of council costs over five years');
  await expect(main).toContainText('(about £1.3 million straight away)');
  await expect(main).toContainText('About £1.6 million was called cashable');
  await expect(page).toHaveTitle(/Rotherham 2020 report/);
  await expect(page.getByText('EXAMPLE, NOT ROTHERHAM’S RESULTS')).toHaveCount(0);

  await howCareful(page, 'Prudent').check();
  await expect(main).toContainText('On prudent rules: about £');
});

test('every figure in the chart stands in the table beneath it, to the pound', async ({ page }) => {
  await page.goto('./');
  await expect(heading(page, EXAMPLE)).toBeVisible();
  const figures = page.getByRole('region', { name: /^Most of|^The largest/ });
  const totals = await figures
    .getByRole('table')
    .locator('tbody tr:first-child td:nth-of-type(3)')
    .allTextContents();
  await expect
    .poll(async () => (await barsOf(figures)).length, 'bars of both panels')
    .toBeGreaterThan(totals.length);
  const bars = await barsOf(figures);
  const others = bars.filter(({ name }) => name === 'Everyone else');
  expect(others.map(({ figure }) => pounds(figure))).toEqual([
    totals.slice(1).reduce((sum, total) => sum + pounds(total), 0),
  ]);
  for (const { name, figure } of bars) {
    if (name !== 'Everyone else') expect(totals, name).toContain(figure);
  }
});

test('what a board needs is printed on one sheet of A4', async ({ page }) => {
  await page.setViewportSize({ width: 680, height: 1000 });
  await page.goto('./');
  await expect(heading(page, EXAMPLE)).toBeVisible();
  await expect(page.getByText(/^Chance that what partners avoid/)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  // 297 mm less two margins of 15 mm, at 96 pixels an inch.
  const sheet = ((297 - 2 * 15) * 96) / 25.4;
  for (const name of ['When it pays for itself', 'What we do not know']) {
    const part = page.getByRole('region', { name });
    const bottom = async () => {
      const box = await part.boundingBox();
      return (box?.y ?? Infinity) + (box?.height ?? 0);
    };
    await expect.poll(bottom, name).toBeLessThan(sheet);
  }
});

for (const [title, folder] of [
  [EXAMPLE, 'example'],
  [REPORT, 'rotherham-2020'],
] as const) {
  for (const [choice, preset] of [
    ['Prudent', 'prudent'],
    ['2020 report’s method', 'reported'],
  ] as const) {
    test(`${title}, ${choice}: each table from the page is the terminal’s, byte for byte`, async ({
      page,
    }, testInfo) => {
      const out = testInfo.outputPath('report');
      const args = [`public/data/${folder}`, '--preset', preset, '--out', out];
      execFileSync(process.execPath, ['dist-commands/report.js', ...args], { stdio: 'pipe' });
      await page.goto('./');
      await expect(heading(page, EXAMPLE)).toBeVisible();
      await whatIsCounted(page).selectOption(title);
      await howCareful(page, choice).check();
      await expect(heading(page, title)).toBeVisible();

      const takeAway = page.getByRole('region', { name: 'Take the figures away' });
      const buttons = takeAway.getByRole('button', { name: /as CSV/ });
      await expect(buttons.first()).toBeVisible();
      const count = await buttons.count();
      expect(count).toBeGreaterThan(6);
      const names = new Set<string>();
      for (let index = 0; index < count; index += 1) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          buttons.nth(index).click(),
        ]);
        const [table = '', basis, rules] = download.suggestedFilename().split(/[_.]/);
        expect([basis, rules]).toEqual([
          folder === 'example' ? 'illustrative' : 'published',
          preset,
        ]);
        expect(
          readFileSync(await download.path()).equals(readFileSync(`${out}/${table}.csv`)),
        ).toBe(true);
        names.add(table);
      }
      expect(names.size).toBe(count);
    });
  }
}

/** Each bar of the charts in a section: its name before it, its figure at its end. */
/** Names and figures of the bars, read at once: a panel may be drawn between two readings. */
async function barsOf(section: Locator): Promise<readonly { name: string; figure: string }[]> {
  const [names, figures] = await section.evaluate((element) =>
    ['.bar-name', '.bar-figure'].map((part) =>
      [...element.querySelectorAll(part)].map(({ textContent }) => textContent),
    ),
  );
  expect(figures).toHaveLength(names?.length ?? 0);
  return (names ?? []).map((name, index) => ({ name, figure: figures?.[index] ?? '' }));
}

/** Whole pounds as they are written, with a minus sign of its own; nothing for a figure that is hidden. */
function pounds(written: string): number {
  return written.startsWith('[') ? 0 : Number(written.replace('−', '-').replace(/[£,]/g, ''));
}
