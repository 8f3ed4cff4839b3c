import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { chartFigures, inFigures, notInCsv, notInTable } from './chartFigures.ts';
import { stepThrough } from './chartMarks.ts';
import { EXAMPLE, REPORT } from './controls.ts';
import { everyPlace, goTo } from './everyPlace.ts';
import { expect, test } from './site.ts';

const PACKAGES = [
  ['example', EXAMPLE],
  ['rotherham-2020', REPORT],
] as const;
const PRESETS = ['prudent', 'reported'] as const;

for (const [name, title] of PACKAGES) {
  for (const preset of PRESETS) {
    test(`${title}, ${preset}: every chart of every place can be read, heard, stepped through and taken away`, async ({
      page,
    }) => {
      const search = `?package=${name}&preset=${preset}`;
      const places = await everyPlace(page, search);
      const seen: string[] = [];
      for (const place of places) {
        await goTo(page, place, search);
        const charts = page.locator('main [data-chart]');
        const names = await charts.evaluateAll((all) =>
          all.map((chart) => chart.getAttribute('data-chart') ?? ''),
        );
        expect(new Set(names).size, `${place}: names of charts`).toBe(names.length);
        for (const chartName of names) {
          await test.step(`${place} ${chartName}`, () =>
            checkChart(page, page.locator(`main [data-chart="${chartName}"]`), title === EXAMPLE));
          seen.push(chartName);
        }
      }
      expect(seen).toContain('avoided-by-partner');
      expect(seen).toContain('cost-by-year');
    });
  }
}

async function checkChart(page: Page, chart: Locator, isExample: boolean): Promise<void> {
  const where = (await chart.getAttribute('data-chart')) ?? '';
  await chart.scrollIntoViewIfNeeded();
  const figures = await chartFigures(chart);
  expect.soft(figures.title, `${where}: a message`).not.toBe('');
  expect.soft(figures.drawings.length, `${where}: drawings`).toBeGreaterThan(0);
  for (const { name, description } of figures.drawings) {
    expect.soft(name, `${where}: the name of a drawing`).not.toBe('');
    expect.soft(description, `${where}: a drawing in words`).not.toBe('');
  }
  expect.soft(figures.table, `${where}: a table`).not.toBe('');
  expect.soft(figures.source, `${where}: a source`).toMatch(/^Sources?: ./);
  expect
    .soft(notInTable(figures.drawn, figures), `${where}: in the drawing, not in the table`)
    .toEqual([]);

  const csv = await everyCsv(page, chart);
  expect.soft(notInCsv(figures.cells, csv), `${where}: in the table, not in the CSV`).toEqual([]);

  const told = await toldInFigures(page, chart);
  expect
    .soft(notInCsv(notInTable(told, figures), csv), `${where}: told by the keyboard, nowhere else`)
    .toEqual([]);

  await checkDrawing(page, chart, figures, isExample);
  const png = await taken(page, chart.getByRole('button', { name: /PNG/ }));
  expect.soft(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect.soft(png.readUInt32BE(16), `${where}: pixels across`).toBeGreaterThan(2000);
}

/** Every table that the chart gives, as one text. */
async function everyCsv(page: Page, chart: Locator): Promise<string> {
  const buttons = await chart.getByRole('button', { name: /CSV/ }).all();
  expect.soft(buttons.length, 'a CSV').toBeGreaterThan(0);
  const texts: string[] = [];
  for (const button of buttons) texts.push((await taken(page, button)).toString('utf8'));
  return texts.join('\n');
}

/** The drawing on its own: well-formed, complete in itself, and with all that the page says beside it. */
async function checkDrawing(
  page: Page,
  chart: Locator,
  figures: Awaited<ReturnType<typeof chartFigures>>,
  isExample: boolean,
): Promise<void> {
  const svg = (await taken(page, chart.getByRole('button', { name: /SVG/ }))).toString('utf8');
  const blank = await page.context().newPage();
  const alone = await blank.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    const textOf = (selector: string) =>
      [...parsed.querySelectorAll(selector)].map((node) => node.textContent).join('\n');
    return {
      faults: textOf('parsererror'),
      role: parsed.documentElement.getAttribute('role'),
      title: textOf('svg > title'),
      description: textOf('svg > desc'),
      words: [...parsed.querySelectorAll('text')].map((node) => node.textContent),
      links: [...text.matchAll(/(?:href|src)\s*=|url\((?!#|data:)/g)].length,
    };
  }, svg);
  await blank.close();
  expect.soft(alone).toMatchObject({ faults: '', role: 'img', title: figures.title, links: 0 });
  expect.soft(alone.description, 'the drawing in words').not.toBe('');
  for (const word of figures.words) expect(alone.words, 'words of the drawing').toContain(word);
  const together = onOneLine(alone.words.join(' '));
  expect.soft(together).toContain(onOneLine(figures.title));
  expect.soft(together).toContain(onOneLine(figures.subtitle));
  expect.soft(together).toContain(onOneLine(figures.source));
  expect
    .soft(together)
    .toMatch(/\d women · (?:Prudent rules|The 2020 report’s method) · .* · Data to /);
  expect.soft(alone.words.includes('EXAMPLE')).toBe(isExample);
}

/** The figures that are told of its marks; a sum stands in no row of the table. */
async function toldInFigures(page: Page, chart: Locator): Promise<readonly string[]> {
  const told = await stepThrough(page, chart);
  return told.filter(({ isSum }) => !isSum).flatMap(({ text }) => inFigures(text));
}

/** Lines are broken, and spaces kept together, where the page wants it. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

async function taken(page: Page, button: Locator): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFileSync(await download.path());
}
