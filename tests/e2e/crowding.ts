import type { Page } from '@playwright/test';

/** Lines of text may touch; more than this and letters lie over letters. In CSS pixels. */
const TOUCHING = 3;

/** Texts of the page that lie over each other, in pairs. */
export async function overlappingTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate((touching) => {
    const main = document.querySelector('main');
    if (main === null) return ['no page'];
    const lines: { readonly text: string; readonly box: DOMRect }[] = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (parent === null || text === '') continue;
      if (parent.closest('.visually-hidden, svg > title, svg > desc, select') !== null) continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width > 1 && box.height > 1) lines.push({ text, box });
      }
    }
    return lines.flatMap(({ text, box }, index) =>
      lines.slice(index + 1).flatMap((other) => {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        return across > 1 && down > touching ? [`${text} | ${other.text}`] : [];
      }),
    );
  }, TOUCHING);
}

/** What has to be scrolled sideways to be read: the page itself, or a table in it. */
export async function scrolledSideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    return [
      ...(root.scrollWidth > root.clientWidth ? ['the page'] : []),
      ...[...document.querySelectorAll('main .table-scroll')]
        .filter((region) => region.scrollWidth > region.clientWidth + 1)
        .map((region) => region.querySelector('caption')?.textContent ?? 'a table'),
    ];
  });
}
