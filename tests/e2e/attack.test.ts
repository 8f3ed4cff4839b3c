import type { Page } from '@playwright/test';
import { heading } from './controls.ts';
import { expect, test } from './site.ts';
import { twinsFrom, type Twins } from './twins.ts';

/** Groups of women whose published files are drawn; `ATTACKS_DRAWN=50` asks for more. */
const DRAWN = Number(process.env['ATTACKS_DRAWN'] ?? 4);
const MOST_SECONDS = 300;
const NAME = 'attacked';
const TITLE = 'Attacked group (invented)';
const PRESETS = ['prudent', 'reported'] as const;
/** A page that has not changed for so long has come to its end. */
const STILL = { looks: 4, milliseconds: 250 } as const;

for (let drawn = 1; drawn <= DRAWN; drawn += 1) {
  test(`random group ${String(drawn)}: whatever happened to its women, every page is the same, and none shows what is hidden`, async ({
    page,
  }, testInfo) => {
    test.setTimeout(MOST_SECONDS * 1000);
    const { group, twin, rawFigures } = await twinsFrom(
      1000 * drawn,
      NAME,
      testInfo.outputPath('twins'),
    );
    const told: string[] = [];
    page.on('console', (message) => told.push(message.text()));

    const shown = await everythingShown(page, group);
    expect(await everythingShown(page, twin)).toEqual(shown);

    const everything = [...shown, ...told].join('\n');
    const figures = new Set(everything.match(/\d{1,3}(?:,\d{3})+/g));
    expect(rawFigures.filter((figure) => figures.has(figure))).toEqual([]);
    expect(everything).not.toMatch(/woman-\d|record_id/);
  });
}

/** Every place of the site under both presets, with everything in it: words, links, titles and what is drawn. */
async function everythingShown(page: Page, files: Twins['group']): Promise<readonly string[]> {
  await serve(page, files);
  const shown: string[] = [];
  await page.goto(`./#/?v=1&package=${NAME}`);
  await page.reload();
  await expect(heading(page, TITLE)).toBeVisible();
  const places = await page
    .getByRole('navigation')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(places.length).toBeGreaterThan(1);
  for (const place of places) {
    for (const preset of PRESETS) {
      await page.goto(`./${place}&preset=${preset}`);
      shown.push(await stillPage(page));
    }
  }
  return shown;
}

async function serve(page: Page, files: Twins['group']): Promise<void> {
  await page.unrouteAll();
  await page.route('**/data/index.json', (route) =>
    route.fulfill({
      json: { packages: [{ name: NAME, title: TITLE, basis: 'illustrative' }] },
    }),
  );
  await page.route(`**/data/${NAME}/*`, (route) => {
    const path = new URL(route.request().url()).pathname.split('/').at(-1);
    const file = files.find((each) => each.path === path);
    return file === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ contentType: contentType(file.path), body: file.text });
  });
}

function contentType(path: string): string {
  return path.endsWith('.json') ? 'application/json' : 'text/csv';
}

/** A page's title, address and whole document, once nothing in it changes any more. */
async function stillPage(page: Page): Promise<string> {
  let last = '';
  let looks = 0;
  while (looks < STILL.looks) {
    await page.waitForTimeout(STILL.milliseconds);
    const now = await page.evaluate(
      () => `${document.title}\n${location.href}\n${document.documentElement.outerHTML}`,
    );
    const isStill = now === last && page.workers().length === 0 && !now.includes('"skeleton"');
    looks = isStill ? looks + 1 : 0;
    last = now;
  }
  return last;
}
