import type { BrowserContext, Locator, Page } from '@playwright/test';
import { everyPlace, goTo } from './everyPlace.ts';

export interface FoundChart {
  readonly chart: Locator;
  readonly where: string;
  readonly page: Page;
}

/** Every chart of every place, each place open in a page of its own. @param search of the link */
export async function everyChartOf(
  context: BrowserContext,
  search: string,
): Promise<readonly FoundChart[]> {
  const guide = await context.newPage();
  const places = await everyPlace(guide, search);
  await guide.close();
  const found = new Map<string, FoundChart>();
  for (const place of places) {
    const page = await context.newPage();
    await goTo(page, place, search);
    const before = found.size;
    for (const chart of await page.locator('main [data-chart]').all()) {
      const name = (await chart.getAttribute('data-chart')) ?? '';
      // The very same chart may stand at two places, such as on its page and on paper.
      const own = `${name} ${(await chart.getByRole('heading').first().textContent()) ?? ''}`;
      if (!found.has(own)) found.set(own, { chart, where: `${place} ${name}`, page });
    }
    if (found.size === before) await page.close();
  }
  return [...found.values()];
}
