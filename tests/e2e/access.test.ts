import AxeBuilder from '@axe-core/playwright';
import { EXAMPLE, heading, REPORT } from './controls.ts';
import { expect, test } from './site.ts';

/**
 * Where the checker cannot measure contrast and says so: words drawn in a chart, which have no background of
 * their own, and cells scrolled out of sight. The tests of the colours hold the ratios of every pair they use.
 */
const OUT_OF_MEASURE = 'svg *, .table-scroll *';

const WIDTHS = [1280, 320] as const;
const SCHEMES = ['light', 'dark'] as const;
const PACKAGES = [
  ['', EXAMPLE],
  ['#/?package=rotherham-2020&preset=reported', REPORT],
] as const;

for (const [link, title] of PACKAGES) {
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      test(`${title}, ${String(width)} px wide, ${colorScheme}: nothing stands in anybody’s way`, async ({
        page,
      }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`./${link}`);
        await expect(heading(page, title)).toBeVisible();
        await expect(page.getByRole('img').first()).toBeVisible();

        const { violations, incomplete } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(placesOf)).toEqual([]);
        expect(incomplete.filter(({ id }) => id !== 'color-contrast').map(placesOf)).toEqual([]);
        const { incomplete: unmeasured } = await new AxeBuilder({ page })
          .withRules('color-contrast')
          .exclude(OUT_OF_MEASURE)
          .analyze();
        expect(unmeasured.map(placesOf)).toEqual([]);
        const { scrolled, shown } = await page.evaluate(() => ({
          scrolled: document.documentElement.scrollWidth,
          shown: document.documentElement.clientWidth,
        }));
        expect(scrolled, 'the page itself never scrolls sideways').toBeLessThanOrEqual(shown);
      });
    }
  }
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
