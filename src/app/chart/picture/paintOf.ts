/** What each property is where nothing is said: it then needs no attribute. */
const SHAPE: Readonly<Record<string, string>> = {
  'fill-opacity': '1',
  stroke: 'none',
  opacity: '1',
  'paint-order': 'normal',
};
const STROKE: Readonly<Record<string, string>> = {
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
};
/** Size and weight are always said: what stands around the words may have others. */
const WORDS: Readonly<Record<string, string>> = {
  'font-size': '',
  'font-weight': '',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
};

/** How a shape or a text looks on the page, as attributes; null where it shows nothing. */
export function paintOf(
  element: Element,
  kind: 'shape' | 'words',
): Readonly<Record<string, string>> | null {
  const style = getComputedStyle(element);
  const isHidden = style.display === 'none' || style.visibility !== 'visible';
  const fill = colourOf(style.fill);
  const stroke = colourOf(style.stroke);
  if (isHidden || style.opacity === '0' || (fill === 'none' && stroke === 'none')) return null;
  return {
    ...(fill === '#000000' ? {} : { fill }),
    ...said(style, SHAPE),
    ...(stroke === 'none' ? {} : said(style, STROKE)),
    ...(kind === 'words' ? said(style, WORDS) : {}),
  };
}

/** A colour as every viewer reads it: `#12436d`, `none`; another paint, such as a pattern, stays as it is. */
export function colourOf(paint: string): string {
  const channels = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(paint);
  if (channels === null) return paint.replaceAll('"', '');
  const [, red, green, blue, opacity] = channels;
  if (Number(opacity ?? 1) === 0) return 'none';
  return `#${[red, green, blue].map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}

function said(
  style: CSSStyleDeclaration,
  unsaid: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unsaid).flatMap(([property, usual]) => {
      const value = style.getPropertyValue(property);
      return value === usual ? [] : [[property, plain(property, value)]];
    }),
  );
}

function plain(property: string, value: string): string {
  return property === 'stroke' ? colourOf(value) : value;
}
