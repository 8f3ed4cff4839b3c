import { expect, type Locator, type Page } from '@playwright/test';

/** What is told of a mark of a chart. */
interface Told {
  readonly text: string;
  /** Whether it adds several rows of the table, and so stands in none. */
  readonly isSum: boolean;
}

/** Goes to every mark by the keyboard, row by row, and reads what is told of each; away from all at the end. */
export async function stepThrough(page: Page, chart: Locator): Promise<readonly Told[]> {
  const line = chart.locator('.marked__line');
  if ((await line.count()) === 0) return [];
  const hint = (await line.textContent()) ?? '';
  const drawing = chart.locator('.marked');
  await drawing.focus();
  await expect(drawing).toBeFocused();
  const told: Told[] = [];
  const press = async (key: string): Promise<Told> => {
    await page.keyboard.press(key);
    return line.evaluate((element) => ({
      text: element.textContent,
      isSum: element.querySelector('[data-sum]') !== null,
    }));
  };
  const isTold = ({ text }: Told) => told.some((before) => before.text === text);
  await press('ArrowRight');
  for (let first = await press('Home'); !isTold(first); first = await press('Home')) {
    expect.soft(first.text, 'what is told of a mark').toMatch(/\S: \S/);
    await expect.soft(chart.locator('.marked__outline'), first.text).toBeVisible();
    for (let mark = first; told.at(-1)?.text !== mark.text; mark = await press('ArrowRight'))
      told.push(mark);
    await press('ArrowDown');
  }
  expect.soft(told.length, 'marks').toBeGreaterThan(0);
  await press('Escape');
  await expect.soft(line).toHaveText(hint);
  return told;
}

/** What the pointer is told of every mark of which any part can be pointed at. */
export async function pointThrough(page: Page, chart: Locator): Promise<readonly string[]> {
  await chart.locator('.marked').scrollIntoViewIfNeeded();
  const places = await chart.locator('.marked').evaluate((drawing) => {
    const PARTS = [0.5, 0.1, 0.9, 0.02, 0.98, 0.3, 0.7];
    const found = (mark: Element) => {
      const box = mark.getBoundingClientRect();
      for (const down of PARTS)
        for (const across of PARTS) {
          const [x, y] = [box.left + across * box.width, box.top + down * box.height];
          const hit = document.elementFromPoint(x, y)?.closest('[data-mark]');
          if (hit?.getAttribute('data-mark') === mark.getAttribute('data-mark')) return { x, y };
        }
      return null;
    };
    return [...drawing.querySelectorAll('[data-mark]')].map(found);
  });
  const line = chart.locator('.marked__line');
  const told = new Set<string>();
  for (const place of places) {
    if (place === null) continue;
    await page.mouse.move(place.x, place.y);
    told.add((await line.textContent()) ?? '');
  }
  await page.mouse.move(0, 0);
  return [...told];
}
