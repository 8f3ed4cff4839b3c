import type { Page } from '@playwright/test';
import { heading } from './controls.ts';
import { expect, test } from './site.ts';
import { twinsFrom, type Twins } from './twins.ts';

/** Groups of women whose published files are drawn; `ATTACKS_DRAWN=50` asks for more. */
const DRAWN = Number(process.env['ATTACKS_DRAWN'] ?? 2);
const NAME = 'attacked';
const TITLE = 'Attacked group (invented)';
const PRESETS = ['prudent', 'reported'] as const;
/** The worker that waits for files of the reader's own; every other one is working a figure out. */
const READER = /given/i;
/** Ids that are counted in the order in which parts happen to be drawn. */
const COUNTED_ID = String.raw`_r_[0-9a-z]+_|recharts\d+`;
/** A page that has not changed for so long has come to its end. */
const STILL = { looks: 4, milliseconds: 250 } as const;

for (let drawn = 1; drawn <= DRAWN; drawn += 1) {
  test(`random group ${String(drawn)}: whatever happened to its women, every page is the same, and none shows what is hidden`, async ({
    page,
  }, testInfo) => {
    const { group, twin, rawFigures } = await twinsFrom(
      1000 * drawn,
      NAME,
      testInfo.outputPath('twins'),
    );
    const told: string[] = [];
    page.on('console', (message) => told.push(message.text()));

    await serve(page, group);
    const places = await placesOf(page);
    const shown: string[] = [];
    for (const place of places) shown.push(await stillPage(page, place));

    await serve(page, twin);
    expect(await placesOf(page)).toEqual(places);
    for (const [index, place] of places.entries()) {
      await page.goto(place);
      await expect.poll(() => everythingIn(page), place).toBe(shown[index]);
    }

    const everything = [...shown, ...told].join('\n');
    const figures = new Set(everything.match(/\d{1,3}(?:,\d{3})+/g));
    expect(figures.size).toBeGreaterThan(0);
    expect(rawFigures.filter((figure) => figures.has(figure))).toEqual([]);
    expect(everything).not.toMatch(/woman-\d|record_id/);
  });
}

/** Every place of the site under both presets, from a fresh start with the package. */
async function placesOf(page: Page): Promise<readonly string[]> {
  await page.goto(`./#/?v=1&package=${NAME}`);
  await page.reload();
  await expect(heading(page, TITLE)).toBeVisible();
  const links = await page
    .getByRole('navigation')
    .getByRole('link')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(1);
  return links.flatMap((link) => PRESETS.map((preset) => `./${link}&preset=${preset}`));
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

/** Everything in a place, once nothing in it changes any more and no range is being drawn. */
async function stillPage(page: Page, place: string): Promise<string> {
  await page.goto(place);
  let last = '';
  let looks = 0;
  while (looks < STILL.looks) {
    await page.waitForTimeout(STILL.milliseconds);
    const now = await everythingIn(page);
    const isDrawing = page.workers().some((worker) => !READER.test(worker.url()));
    const isStill = now === last && !isDrawing && !now.includes('"skeleton"');
    looks = isStill ? looks + 1 : 0;
    last = now;
  }
  return last;
}

/**
 * A page's title and address, and all its words, links, titles and shapes. Parts of a chart that lie on one layer are
 * put in order: they come in the order in which they happen to be drawn.
 */
async function everythingIn(page: Page): Promise<string> {
  return page.evaluate((counted) => {
    const withoutIds = (html: string) => html.replaceAll(new RegExp(counted, 'g'), 'id');
    const root = document.getElementById('root')?.cloneNode(true);
    if (!(root instanceof HTMLElement)) return '';
    for (const layer of root.querySelectorAll('[class^="recharts-zIndex-layer"]')) {
      const parts = [...layer.children].map((part) => [withoutIds(part.outerHTML), part] as const);
      const inOrder = parts.toSorted(([left], [right]) => (left < right ? -1 : 1));
      layer.replaceChildren(...inOrder.map(([, part]) => part));
    }
    return withoutIds(`${document.title}\n${location.href}\n${root.outerHTML}`);
  }, COUNTED_ID);
}
