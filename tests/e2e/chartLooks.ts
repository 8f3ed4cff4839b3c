import type { Locator } from '@playwright/test';
import { contrast } from '../ui/contrast.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface DrawnText extends Box {
  readonly words: string;
  readonly colour: string;
  /** What it stands on: its own halo, the mark under it, or the page. */
  readonly ground: string;
}

/** How a chart looks, as its reader's browser draws it. */
interface ChartLooks {
  readonly texts: readonly DrawnText[];
  /** The smallest letters of the chart, its table and its words, in pixels. */
  readonly smallest: number;
  /** The paints of each mark that carries meaning; hatches and what is not painted are left out. */
  readonly shapes: readonly { readonly name: string; readonly paints: readonly string[] }[];
  readonly background: string;
  /** The paints of the key. */
  readonly key: readonly string[];
  readonly frame: Box;
  readonly drawings: readonly Box[];
}

export async function chartLooks(chart: Locator): Promise<ChartLooks> {
  return chart.evaluate((frame) => {
    /** What only guides the eye, or only catches the pointer. */
    const NO_MEANING =
      '.gridline, .board__line, .radar__ring, .bridge__join, .stage-border, .bar-band, .running-total-halo *, defs *';
    const SHAPES = 'rect, circle, line, path, polygon';
    const boxOf = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom };
    };
    const isColour = (paint: string) => paint.startsWith('rgb') && !paint.endsWith(', 0)');
    const paintsOf = (shape: Element) => {
      const { fill, stroke } = getComputedStyle(shape);
      return [fill, stroke].filter(isColour);
    };
    const background = getComputedStyle(document.documentElement).backgroundColor;
    const all = (selector: string) => [...frame.querySelectorAll(selector)];
    const isSeen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 || height > 0;
    };
    const shapes = all('.chart svg[role=img]')
      .flatMap((svg) => [...svg.querySelectorAll(SHAPES)])
      .filter((shape) => isSeen(shape) && !shape.matches(NO_MEANING));
    const grounds = shapes.filter((shape) => shape.tagName === 'rect');
    const groundOf = (text: Element) => {
      const { stroke, strokeWidth } = getComputedStyle(text);
      if (isColour(stroke) && parseFloat(strokeWidth) >= 4) return stroke;
      const { left, right, top, bottom } = boxOf(text);
      const under = grounds.findLast((shape) => {
        const box = boxOf(shape);
        return box.left <= left && box.right >= right && box.top <= top && box.bottom >= bottom;
      });
      const fill = under === undefined ? 'none' : getComputedStyle(under).fill;
      return isColour(fill) ? fill : background;
    };
    const holdsWords = (element: Element) =>
      [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
      );
    const sizeOf = (element: Element) => {
      const drawn = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      return parseFloat(getComputedStyle(element).fontSize) * drawn;
    };
    return {
      texts: all('.chart svg text')
        .filter((text) => text.textContent.trim() !== '')
        .map((text) => ({
          words: text.textContent,
          colour: getComputedStyle(text).fill,
          ground: groundOf(text),
          ...boxOf(text),
        })),
      smallest: Math.min(
        ...all('*')
          .filter((element) => holdsWords(element) && !element.matches('title, desc'))
          .map(sizeOf),
      ),
      shapes: shapes.map((shape) => ({
        name: shape.getAttribute('class') ?? shape.parentElement?.getAttribute('class') ?? '',
        paints: paintsOf(shape),
      })),
      background,
      key: all(`.key svg :is(${SHAPES})`)
        .filter((shape) => !shape.matches('defs *'))
        .flatMap(paintsOf),
      frame: boxOf(frame),
      drawings: all('.chart svg[role=img]').map(boxOf),
    };
  });
}

/** Texts and marks that do not stand out from what they stand on. */
export function tooPale({ texts, shapes, background }: ChartLooks): readonly string[] {
  const ratio = (one: string, other: string) => contrast(hex(one), hex(other));
  return [
    ...texts
      .filter(({ colour, ground }) => ratio(colour, ground) < 4.5)
      .map(({ words }) => `the words “${words}”`),
    ...shapes
      .filter(({ paints }) => paints.every((paint) => ratio(paint, background) < 3))
      .map(({ name }) => `the mark ${name}`),
  ];
}

/** As `rgb(18, 67, 109)` is written in a style sheet. */
function hex(paint: string): string {
  const parts = (paint.match(/\d+/g) ?? []).slice(0, 3);
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}

/** Between two lines of text their boxes may meet, while their letters do not. */
const LEADING = 4;

/** Words that lie on other words, or that reach out of their chart. */
export function crowded({ texts, frame, drawings }: ChartLooks): readonly string[] {
  const together = texts.flatMap((text, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlap(text, other))
      .map(({ words }) => `“${text.words}” on “${words}”`),
  );
  const out = texts.filter(
    (text) =>
      text.left < frame.left - 1 ||
      text.right > frame.right + 1 ||
      !drawings.some(({ top, bottom }) => text.top >= top - 2 && text.bottom <= bottom + 2),
  );
  return [...together, ...out.map(({ words }) => `“${words}” reaches out of the chart`)];
}

function overlap(one: Box, other: Box): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 0.5 && down > LEADING;
}

/** Paints of marks that the key does not explain; ink and paper need no explanation. */
export function unexplained(
  { shapes, key, background }: ChartLooks,
  ink: string,
): readonly string[] {
  const told = new Set([...key, background, ink]);
  return shapes.flatMap(({ name, paints }) =>
    paints.filter((paint) => !told.has(paint)).map((paint) => `${name}: ${paint}`),
  );
}
