import type { Locator, Page } from '@playwright/test';
import { settled } from './everyPlace.ts';

/** Gives every page so much room. */
export async function resize(pages: readonly Page[], width: number): Promise<void> {
  for (const page of pages) {
    await page.setViewportSize({ width, height: 900 });
    await page.bringToFront();
    await settled(page);
  }
}

/** Lays a reader’s own style sheet over a page; none where it is empty. */
export async function restyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
  await page.bringToFront();
  await settled(page);
}

/** Those keys of which a press on this element is kept from the browser and from what helps to read it. */
export function keysHeld(at: Locator, keys: readonly string[]): Promise<readonly string[]> {
  return at.evaluate(async (element, pressed) => {
    const held: string[] = [];
    for (const name of pressed) {
      const [key = '', ...modifiers] = name.split('+').toReversed();
      const event = new KeyboardEvent('keydown', {
        key,
        ctrlKey: modifiers.includes('Control'),
        altKey: modifiers.includes('Alt'),
        shiftKey: modifiers.includes('Shift'),
        metaKey: modifiers.includes('Meta'),
        bubbles: true,
        cancelable: true,
      });
      if (!element.dispatchEvent(event)) held.push(name);
      await new Promise((done) => setTimeout(done));
    }
    return held;
  }, keys);
}

/** Watches a chart's drawings: what in them is drawn anew or moves until this is asked. */
export async function changesOf(chart: Locator): Promise<() => Promise<readonly string[]>> {
  const watch = await chart.evaluateHandle((frame) => {
    const seen = new Set<string>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) seen.add(target.nodeName);
      for (const { id } of frame.getAnimations({ subtree: true })) seen.add(`animation ${id}`);
    });
    for (const svg of frame.querySelectorAll('.chart svg'))
      observer.observe(svg, { subtree: true, childList: true, attributes: true });
    return { seen, observer };
  });
  return () =>
    watch.evaluate(({ seen, observer }) => {
      observer.disconnect();
      return [...seen];
    });
}

/** How many keys lead from the first mark to the very last. */
export async function stepsToLast(page: Page, chart: Locator): Promise<number> {
  const line = chart.locator('.marked__line');
  await chart.locator('.marked').focus();
  await page.keyboard.press('ArrowDown');
  let before = '';
  let steps = 1;
  for (let now = await line.textContent(); now !== before; now = await line.textContent()) {
    before = now ?? '';
    await page.keyboard.press('ArrowDown');
    steps += 1;
  }
  await page.keyboard.press('End');
  await page.keyboard.press('Escape');
  return steps;
}
