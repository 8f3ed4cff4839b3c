import { svgNode, type SvgNode } from '../../../export/images/svgNode.ts';
import { paintOf } from './paintOf.ts';

const GROUPS = ['g', 'defs', 'pattern', 'clipPath'];
const SHAPES = ['rect', 'line', 'path', 'circle', 'ellipse', 'polygon', 'polyline'];
const WORDS = ['text', 'tspan'];
/** What says where a shape stands and how large it is. */
const GEOMETRY = [
  ...['x', 'y', 'width', 'height', 'rx', 'ry', 'cx', 'cy', 'r', 'x1', 'y1', 'x2', 'y2'],
  ...['d', 'points', 'dx', 'dy', 'transform', 'id', 'clipPathUnits'],
  ...['patternUnits', 'patternContentUnits', 'patternTransform'],
];
const LONG_FRACTION = /-?\d+\.\d{3,}/g;

/** A drawing of the page as one that needs no style sheet: its look stands on its own shapes. */
export function readDrawing(
  svg: SVGSVGElement,
  place: { readonly x: number; readonly y: number },
): SvgNode {
  const { width, height } = svg.getBoundingClientRect();
  return svgNode(
    'svg',
    {
      ...place,
      width,
      height,
      viewBox: svg.getAttribute('viewBox') ?? `0 0 ${String(width)} ${String(height)}`,
      overflow: 'visible',
    },
    childrenOf(svg, 'drawn'),
  );
}

function childrenOf(parent: Element, as: 'drawn' | 'defined'): readonly (SvgNode | string)[] {
  return [...parent.childNodes].flatMap((child): readonly (SvgNode | string)[] => {
    if (child instanceof Text) return WORDS.includes(parent.localName) ? [child.data] : [];
    return child instanceof SVGElement ? readElement(child, as) : [];
  });
}

function readElement(element: SVGElement, as: 'drawn' | 'defined'): readonly SvgNode[] {
  const name = element.localName;
  if (GROUPS.includes(name)) {
    const children = childrenOf(element, name === 'g' ? as : 'defined');
    return children.length === 0
      ? []
      : [svgNode(name, { ...geometryOf(element), ...clipOf(element) }, children)];
  }
  if (!SHAPES.includes(name) && !WORDS.includes(name)) return [];
  const paint = paintOf(element, WORDS.includes(name) ? 'words' : 'shape');
  if (paint === null && as === 'drawn') return [];
  const attributes = { ...geometryOf(element), ...paint, ...clipOf(element) };
  return [svgNode(name, attributes, childrenOf(element, as))];
}

function geometryOf(element: Element): Record<string, string> {
  return Object.fromEntries(
    GEOMETRY.flatMap((name) => {
      const value = element.getAttribute(name);
      return value === null ? [] : [[name, value.replace(LONG_FRACTION, shortened)]];
    }),
  );
}

function clipOf(element: Element): Record<string, string> {
  const clip = element.getAttribute('clip-path');
  return clip === null ? {} : { 'clip-path': clip };
}

/** Hundredths of a pixel are as fine as any eye. */
function shortened(fraction: string): string {
  return String(Number(Number(fraction).toFixed(2)));
}
