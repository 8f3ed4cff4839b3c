import type { Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from './site.ts';

const ASSUMPTIONS = './#/evidence/assumptions';

test('an analyst moves an assumption by keyboard; the figure is the engine’s, and the link opens the same', async ({
  page,
  context,
}, testInfo) => {
  await page.goto(ASSUMPTIONS);
  await expect(totalLine(page)).toContainText('19 in 20');
  const slider = page.getByRole('slider', { name: 'Would have happened anyway' });
  await expect(slider).toHaveAttribute('aria-valuetext', '20%');
  await slider.focus();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '25%');

  await expect(page).toHaveURL(/changes=1\*events\.removal\.deadweight\.0\.25$/);
  await expect(totalLine(page)).toContainText('19 in 20');
  const engine = engineWith(
    { version: 1, preset: 'prudent', events: { removal: { deadweight: 0.25 } } },
    testInfo.outputPath(),
  );
  await expect(totalLine(page)).toContainText(pounds(engine));

  const again = await context.newPage();
  await again.goto(page.url());
  await expect(totalLine(again)).toContainText(pounds(engine));
  await expect(again.getByRole('slider', { name: 'Would have happened anyway' })).toHaveAttribute(
    'aria-valuetext',
    '25%',
  );

  // Presses that are far apart are steps of their own.
  const undo = page.getByRole('button', { name: 'Undo the last change' });
  await expect(async () => {
    if ((await slider.getAttribute('aria-valuetext')) !== '20%') await undo.click();
    await expect(slider).toHaveAttribute('aria-valuetext', '20%', { timeout: 1000 });
  }).toPass();
});

for (const [question, place, part, answer] of [
  ['what partners pay', 'Partners', null, /pays? £/],
  ['what lasts', 'Evidence', null, /After the programme ended/],
  ['whose the figures are', 'Evidence', 'Sources', /figures go in, and \d+ of them are/],
  ['who could share the cost', 'Who pays', null, /next group of .* women/],
  ['where women live afterwards', 'Evidence', 'Outcomes', /Housing First/],
  ['how women stay unknown', 'Evidence', 'Method', /How women stay unknown/],
] as const) {
  test(`from the summary, ${question} is two steps away`, async ({ page }) => {
    await page.goto('./');
    const places = page.getByRole('navigation', { name: 'Places on this site' });
    await places.getByRole('link', { name: place }).click();
    await expect(page.getByRole('heading', { level: 1, name: place })).toBeVisible();
    if (part !== null) {
      const parts = page.getByRole('navigation', { name: 'Parts of the evidence' });
      await parts.getByRole('link', { name: part, exact: true }).click();
    }
    await expect(
      page.getByRole('main').locator('h2, p').filter({ hasText: answer }).first(),
    ).toBeVisible({ timeout: 20_000 });
  });
}

/** Each tool and piece of work that the council's papers name: what is said of it, and where more of it is. */
const SYSTEMS = [
  ['Pause’s own cost tool', 'back to the pound', /how both methods differ/, 'Evidence'],
  ['Pause’s national database', 'It is not public', /other areas’ figures/, 'Evidence'],
  ['Pause’s progress tool', 'from 521 to 152', /the scores/, 'Evidence'],
  ['PSSRU unit costs', 'its source, year and grade', /unit costs are/, 'Partners'],
  ['Two women’s journeys', 'no figure of one woman', /rates of the group/, 'Evidence'],
  ['South Yorkshire Police', 'were not published', /the partners/, 'Partners'],
  ['The scoping exercise', '270 women in Rotherham', /could be reached/, 'Who pays'],
] as const;

test('from the summary, every system that the papers name is two steps away, and more of it one more', async ({
  page,
}) => {
  await page.goto('./');
  await page
    .getByRole('navigation', { name: 'Places on this site' })
    .getByRole('link', { name: 'Evidence' })
    .click();
  await page
    .getByRole('navigation', { name: 'Parts of the evidence' })
    .getByRole('link', { name: 'Sources', exact: true })
    .click();
  const section = page.getByRole('region', { name: /^What the council’s papers name/ });
  await expect(section.getByRole('term')).toHaveCount(SYSTEMS.length);
  for (const [name, answer, more, place] of SYSTEMS) {
    await expect(section.getByRole('term').filter({ hasText: name })).toHaveCount(1);
    await expect(section.getByRole('definition').filter({ hasText: answer })).toHaveCount(1);
    await section.getByRole('link', { name: more }).click();
    await expect(page.getByRole('heading', { level: 1, name: place })).toBeVisible();
    await page.goBack();
    await expect(section).toBeVisible();
  }
});

function totalLine(page: Page) {
  return page.getByRole('region', { name: 'The total, as these assumptions stand' });
}

/** Avoided cost as the terminal's own command works it out. */
function engineWith(scenario: object, folder: string): number {
  const file = `${folder}-scenario.json`;
  writeFileSync(file, JSON.stringify(scenario));
  const args = ['public/data/example', '--scenario', file, '--draws', '0', '--out', folder];
  execFileSync(process.execPath, ['dist-commands/report.js', ...args], { stdio: 'pipe' });
  const row = readFileSync(`${folder}/programme-summary.csv`, 'utf8')
    .split('\r\n')
    .find((line) => line.startsWith('avoided,'));
  return Number(row?.split(',')[1]);
}

function pounds(amount: number): string {
  const whole = Math.round(amount);
  return `£${String(whole).replace(/\B(?=(\d{3})+$)/g, ',')}`;
}
