import type { Locator, Page } from '@playwright/test';
import { chartFigures, inFigures, notInTable } from './chartFigures.ts';
import { chartLooks, crowded, tooPale, unexplained } from './chartLooks.ts';
import { pointThrough, stepThrough } from './chartMarks.ts';
import { changesOf, keysHeld, resize, restyle, stepsToLast } from './chartProbes.ts';
import { everyChartOf, type FoundChart } from './everyChart.ts';
import { readingAge, sentencesOf } from './readingAge.ts';
import { expect, test } from './site.ts';

/** One fault hides no other; and every page was drawn before it is looked at. */
const softly = expect.configure({ soft: true, timeout: 1_000 });

/**
 * The critical failures of Chartability (https://chartability.fizz.studio), each by its name there, sought in every
 * chart of every place.
 */
const DATA = ['?package=example&preset=prudent', '?package=rotherham-2020&preset=reported'];

for (const data of DATA) {
  test.describe(data, () => {
    // Every place is opened once, and then looked at in fourteen ways.
    test.describe.configure({ mode: 'default' });
    let charts: readonly FoundChart[] = [];
    let pages: readonly Page[] = [];

    test.beforeAll(async ({ browser }) => {
      charts = await everyChartOf(await browser.newContext({ hasTouch: true }), data);
      pages = [...new Set(charts.map(({ page }) => page))];
      expect(charts.length).toBeGreaterThan(3);
    });

    test.afterAll(() => pages[0]?.context().close());

    async function everyChart(
      check: (chart: Locator, where: string, page: Page) => Promise<void>,
    ): Promise<void> {
      let shown: Page | undefined;
      for (const { chart, where, page } of charts) {
        if (page !== shown) await page.bringToFront();
        shown = page;
        await check(chart, where, page);
      }
    }

    /** What the keyboard is told, chart by chart: read once. */
    const told = new Map<string, Promise<readonly string[]>>();
    function toldAt(where: string, page: Page, chart: Locator): Promise<readonly string[]> {
      const known =
        told.get(where) ?? stepThrough(page, chart).then((marks) => marks.map(({ text }) => text));
      told.set(where, known);
      return known;
    }

    test('Low contrast', async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const page of pages) await page.emulateMedia({ colorScheme });
        await everyChart(async (chart, where) => {
          const looks = await chartLooks(chart);
          expect(looks.shapes.length, `${where}: shapes`).toBeGreaterThan(0);
          softly(tooPale(looks), `${where}, ${colorScheme}`).toEqual([]);
        });
      }
      for (const page of pages) await page.emulateMedia({ colorScheme: 'light' });
    });

    test('Content is only visual', async () => {
      await everyChart(async (chart, where, page) => {
        const { drawings, drawn } = await chartFigures(chart);
        const words = await toldAt(where, page, chart);
        const heard = new Set(
          [...drawings.map(({ description }) => description), ...words]
            .flatMap(inFigures)
            .map(plain),
        );
        softly(drawings.length, `${where}: images`).toBeGreaterThan(0);
        const onlySeen = drawn.filter((figure) => !heard.has(plain(figure)));
        softly(onlySeen, `${where}: seen, not heard`).toEqual([]);
      });
    });

    test('Small text size', async () => {
      for (const width of [1280, 320]) {
        await resize(pages, width);
        await everyChart(async (chart, where) => {
          const { smallest } = await chartLooks(chart);
          softly(smallest, `${where}, ${width} px`).toBeGreaterThanOrEqual(12);
        });
      }
      await resize(pages, 1280);
    });

    test('Visual presents seizure risk', async () => {
      await everyChart(async (chart, where, page) => {
        softly(await chart.locator(MOVING).count(), `${where}: pictures that move`).toBe(0);
        const changes = await changesOf(chart);
        await stepsToLast(page, chart);
        softly(await changes(), `${where}: what changes while it is read`).toEqual([]);
      });
    });

    test('Interaction modality only has one input type', async () => {
      await everyChart(async (chart, where, page) => {
        const byKeyboard = await toldAt(where, page, chart);
        const byPointer = await pointThrough(page, chart);
        const missing = byKeyboard.filter((text) => !byPointer.includes(text));
        softly(missing, `${where}: told to the keyboard, not to the pointer`).toEqual([]);
        const [first] = await chart.locator('[data-mark]').all();
        await first?.dispatchEvent('pointerdown', { pointerType: 'touch' });
        const line = await chart.locator('.marked__line').textContent();
        softly(byKeyboard, `${where}: told to a finger`).toContain(line);
        await chart.locator('.marked').press('Escape');
      });
    });

    test('No interaction cues or instructions', async () => {
      await everyChart(async (chart, where) => {
        const drawing = chart.locator('.marked');
        const hint = chart.locator('.marked__line');
        await softly(hint, where).toBeVisible();
        softly(await drawing.getAttribute('aria-describedby'), where).toBe(
          await hint.getAttribute('id'),
        );
        const words = (await hint.textContent()) ?? '';
        for (const way of [/point/, /tap/, /Tab key/]) softly(words, where).toMatch(way);
        const keys = await keysHeld(drawing, [...READING_KEYS, ...OTHER_KEYS]);
        softly(keys.length, `${where}: keys`).toBeGreaterThan(0);
        for (const key of keys) softly(words, where).toContain(NAMED[key] ?? key);
      });
    });

    test('Controls override AT controls', async () => {
      for (const page of pages)
        await softly(
          page.locator('[role=application], [accesskey], [aria-keyshortcuts]'),
        ).toHaveCount(0);
      await everyChart(async (chart, where, page) => {
        const drawing = chart.locator('.marked');
        softly(await keysHeld(drawing, OTHER_KEYS), `${where}: keys that it takes`).toEqual([]);
        const withOthers = ['Control', 'Alt', 'Shift', 'Meta'].flatMap((modifier) =>
          READING_KEYS.map((key) => `${modifier}+${key}`),
        );
        softly(await keysHeld(drawing, withOthers), where).toEqual([]);
        const elsewhere = await keysHeld(page.getByRole('main'), [...READING_KEYS, ...OTHER_KEYS]);
        softly(elsewhere, `${where}: keys taken from the page`).toEqual([]);
      });
    });

    test('No explanation for purpose or for how to read', async () => {
      await everyChart(async (chart, where, page) => {
        const subtitle = chart.locator('.chart-frame__subtitle');
        await softly(subtitle, `${where}: what is measured, where and when`).toBeVisible();
        softly(await subtitle.textContent(), where).toMatch(/(?:\S+\s+){5}/);
        const ink = await page.evaluate(() => getComputedStyle(document.documentElement).color);
        const looks = await chartLooks(chart);
        softly(unexplained(looks, ink), `${where}: not in the key`).toEqual([]);
      });
    });

    test('No title, summary, or caption', async () => {
      await everyChart(async (chart, where) => {
        const title = chart.getByRole('heading').first();
        const words = (await title.textContent()) ?? '';
        await softly(title, where).toBeVisible();
        softly(words, `${where}: a message, not a topic`).toMatch(/(?:\S+\s+){2}\S/);
        await softly(chart, where).toHaveAccessibleName(words);
        for (const image of await chart.getByRole('img').all())
          await softly(image, where).toHaveAccessibleName(/\S/);
        const copy = chart.getByRole('button', { name: 'Copy description' });
        await softly(copy, `${where}: a summary to take away`).toBeVisible();
      });
    });

    test('Reading level inappropriate', async () => {
      await everyChart(async (chart, where) => {
        const texts = await chart
          .locator('h2, h3, p, .key li, desc')
          .evaluateAll((all) => all.map((element) => element.textContent));
        const age = readingAge(texts.flatMap(sentencesOf));
        // A reading grade of 9 is read with ease at the age of 14.
        softly(age, where).toBeLessThanOrEqual(14);
      });
    });

    test('No table', async () => {
      await everyChart(async (chart, where) => {
        const table = chart.getByRole('table').first();
        await softly(table, where).toBeVisible();
        await softly(table.locator('caption'), `${where}: a caption`).toHaveText(/\S/);
        await softly(table.getByRole('columnheader').first(), where).toHaveText(/\S/);
        await softly(table.getByRole('rowheader').first(), where).toHaveText(/\S/);
        const figures = await chartFigures(chart);
        await softly(table.locator('tbody td').first(), `${where}: a cell`).toHaveText(/\S/);
        softly(notInTable(figures.drawn, figures), `${where}: not in the table`).toEqual([]);
      });
    });

    test('Data density is inappropriate', async () => {
      for (const width of [1280, 320]) {
        await resize(pages, width);
        await everyChart(async (chart, where) => {
          softly(crowded(await chartLooks(chart)), `${where}, ${width} px`).toEqual([]);
        });
      }
      await resize(pages, 1280);
    });

    test('Navigation and interaction is tedious', async () => {
      await everyChart(async (chart, where, page) => {
        const figure = chart.locator('figure');
        const stops = chart.locator(`figure:is(${STOPS}), figure :is(${STOPS})`);
        softly(await stops.count(), `${where}: tab stops in the drawing`).toBe(1);
        await chart.locator('.marked').focus();
        await page.keyboard.press('Tab');
        const isOut = await figure.evaluate((element) => !element.contains(document.activeElement));
        softly(isOut, `${where}: one more Tab leads out`).toBe(true);
        softly(await stepsToLast(page, chart), `${where}: keys`).toBeLessThan(MANY_STEPS);
      });
    });

    test('User style change not respected', async () => {
      for (const width of [1280, 320]) {
        await resize(pages, width);
        for (const [change, css] of Object.entries(CHANGES)) {
          for (const page of pages) await restyle(page, css);
          await everyChart(async (chart, where) => {
            const faults = crowded(await chartLooks(chart));
            softly(faults, `${where}, ${change}, ${width} px`).toEqual([]);
          });
        }
        for (const page of pages) await restyle(page, '');
      }
      await resize(pages, 1280);
    });
  });
}

const MANY_STEPS = 20;
const STOPS = 'a, button, input, select, [tabindex]:not([tabindex="-1"])';
const MOVING = 'animate, animateTransform, animateMotion, video, canvas, img, marquee, blink';
const READING_KEYS = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home', 'End', 'Escape'];
/** Those by which screen readers and browsers move, and those that any control of the page knows. */
const OTHER_KEYS = ['Tab', 'PageUp', 'PageDown', 'F6', ' ', 'h', 't', 'g', 'k', '1', '/', '?'];
const NAMED: Readonly<Record<string, string>> = {
  ArrowRight: 'arrow keys',
  ArrowDown: 'arrow keys',
  ArrowLeft: 'arrow keys',
  ArrowUp: 'arrow keys',
};

/** What readers may ask for: the spacing of WCAG 1.4.12, a font that runs wide, letters twice as large. */
const CHANGES = {
  'the spacing of text': `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`,
  'a font of one’s own': '* { font-family: monospace !important }',
  'letters twice as large': ':root { font-size: 36px !important }',
};

function plain(figure: string): string {
  return figure.replace('+', '');
}
