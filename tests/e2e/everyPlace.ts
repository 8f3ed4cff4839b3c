import { expect, type Locator, type Page } from '@playwright/test';

/** Of places that one place opens, such as each funder’s: as many as differ in kind, and then some. */
const MOST_INNER_PLACES = 6;
export const WAITING = /Working out how sure|working out the ranges/;

/** The places of the navigation, and those that they open. @param search of the link */
export async function everyPlace(page: Page, search: string): Promise<readonly string[]> {
  await goTo(page, '/', search);
  const navigation = page.getByRole('navigation', { name: 'Places on this site' });
  await expect(navigation.getByRole('link').first()).toHaveAttribute('href', /#\//);
  const main = await pathsOf(navigation);
  expect(main.length).toBeGreaterThan(1);
  const inner: string[] = [];
  for (const place of main) {
    await goTo(page, place, search);
    const below = (await pathsOf(page.locator('main'))).filter(
      (path) => path.startsWith(`${place === '/' ? '' : place}/`) && !main.includes(path),
    );
    inner.push(...below.slice(0, MOST_INNER_PLACES));
  }
  return [...new Set([...main, ...inner])];
}

async function pathsOf(within: Locator): Promise<readonly string[]> {
  const links = await within
    .locator('a[href*="#/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return [...new Set(links.map((link) => link.replace(/^.*?#/, '').replace(/[?#].*$/, '')))];
}

export async function goTo(page: Page, place: string, search: string): Promise<void> {
  // From nowhere: nothing that is read can then be left of the place before.
  await page.goto('about:blank');
  await page.goto(`./#${place}${search}`);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.locator('main').getByText(WAITING)).toHaveCount(0);
  await expect(page.locator('.chart__status, .chart-space')).toHaveCount(0);
}

/** Waits until what depends on the size of the window or of its words has been drawn again. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frames = 0; frames < 4; frames += 1) await new Promise(requestAnimationFrame);
  });
}
