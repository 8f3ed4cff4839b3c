import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { EXAMPLE, heading } from './controls.ts';
import { expect, test } from './site.ts';

/**
 * Where the checker cannot measure contrast and says so: words drawn in a chart, which have no background of
 * their own, cells scrolled out of sight, and signs that are no letters. The tests of the colours hold the ratios
 * of every pair they use.
 */
const OUT_OF_MEASURE = 'svg *, .table-scroll *, .step-button';

/** A column of remarks may have none to make. */
const FOR_A_PERSON_TO_JUDGE = ['color-contrast', 'th-has-data-cells'];

const PAGES = [
  '',
  'partners',
  'partners/police',
  'who-pays',
  'evidence/over-time',
  'evidence/outcomes',
  'evidence/assumptions',
  'evidence/bridge',
  'evidence/sources',
  'evidence/method',
  'data',
] as const;

const DATA = [
  '',
  'preset=reported',
  'package=rotherham-2020',
  'package=rotherham-2020&preset=reported',
];

interface Eyes {
  /** In CSS pixels: 320 is also what 1280 px are at 400% zoom. */
  readonly width: 1280 | 320;
  readonly colorScheme: 'light' | 'dark';
  readonly contrast: 'no-preference' | 'more';
  readonly forcedColors: 'none' | 'active';
}

/** Every pair of two choices is among these; `ACCESS=all` asks for every choice with every other. */
const PAIRS: readonly Eyes[] = [
  { width: 1280, colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' },
  { width: 320, colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'active' },
  { width: 320, colorScheme: 'light', contrast: 'more', forcedColors: 'none' },
  { width: 1280, colorScheme: 'dark', contrast: 'more', forcedColors: 'none' },
  { width: 1280, colorScheme: 'light', contrast: 'more', forcedColors: 'active' },
  { width: 320, colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'none' },
];

const ALL: readonly Eyes[] = ([1280, 320] as const).flatMap((width) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    (['no-preference', 'more'] as const).flatMap((contrast) =>
      (['none', 'active'] as const).map((forcedColors) => ({
        width,
        colorScheme,
        contrast,
        forcedColors,
      })),
    ),
  ),
);

const isWhole = process.env['ACCESS'] === 'all';

PAGES.forEach((place, at) => {
  (isWhole ? ALL : PAIRS).forEach((eyes, turn) => {
    const data = isWhole ? DATA : [DATA[(at + turn) % DATA.length] ?? ''];
    for (const choice of data) {
      const address = `#/${place}${choice === '' ? '' : `?${choice}`}`;
      test(`${address}, ${Object.values(eyes).join(', ')}: nothing stands in anybody’s way`, async ({
        page,
      }) => {
        await page.emulateMedia(eyes);
        await page.setViewportSize({ width: eyes.width, height: 900 });
        await page.goto(`./${address}`);
        await isDrawn(page);
        // The last part of the Summary comes with code of its own, and keeps no place until then.
        const last = page.getByRole('heading', { name: 'Take the figures away' });
        if (place === '') await expect(last).toBeVisible();
        await expectAccessible(page, eyes);
      });
    }
  });
});

/** The page has its heading, and nothing on it is still on its way. */
async function isDrawn(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  await expect(page.locator('.skeleton')).toHaveCount(0);
  const charts = page.locator('[data-chart]');
  for (const chart of await charts.all()) await expect(chart.locator('svg').first()).toBeVisible();
}

async function expectAccessible(page: Page, { forcedColors }: Eyes): Promise<void> {
  const { violations, incomplete } = await new AxeBuilder({ page }).analyze();
  // In forced colours the reader's own system sets every colour.
  const isJudged = ({ id }: Finding) => forcedColors === 'none' || id !== 'color-contrast';
  expect(violations.filter(isJudged).map(placesOf)).toEqual([]);
  const unjudged = incomplete.filter(({ id }) => !FOR_A_PERSON_TO_JUDGE.includes(id));
  expect(unjudged.map(placesOf)).toEqual([]);
  if (forcedColors === 'none') {
    const { incomplete: unmeasured } = await new AxeBuilder({ page })
      .withRules('color-contrast')
      .exclude(OUT_OF_MEASURE)
      .analyze();
    expect(unmeasured.map(placesOf)).toEqual([]);
  }
  const { scrolled, shown } = await page.evaluate(() => ({
    scrolled: document.documentElement.scrollWidth,
    shown: document.documentElement.clientWidth,
  }));
  expect(scrolled, 'the page itself never scrolls sideways').toBeLessThanOrEqual(shown);
}

test('the first tab stop skips to the figures, and the link in the address stays', async ({
  page,
}) => {
  await page.goto('./#/?preset=reported');
  await expect(heading(page, EXAMPLE)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the figures' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveURL(/#\/\?preset=reported$/);
});

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

function placesOf({ id, nodes }: Finding): string {
  return `${id}: ${nodes.map(({ target }) => JSON.stringify(target)).join(' ')}`;
}
