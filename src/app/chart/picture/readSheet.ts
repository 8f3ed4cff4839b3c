import { svgNode, type SvgNode } from '../../../export/images/svgNode.ts';
import { colourOf } from './paintOf.ts';
import { readDrawing } from './readDrawing.ts';
import { readWords } from './readWords.ts';

/** What a sheet of the page shows, as shapes and texts that need no style sheet: its outlines, drawings and words. */
export function readSheet(sheet: Element): readonly SvgNode[] {
  const corner = sheet.getBoundingClientRect();
  const drawings = [...sheet.querySelectorAll('svg')].filter(
    (svg) => svg.parentElement?.closest('svg') === null,
  );
  return [
    ...[...sheet.querySelectorAll<HTMLElement>('*')].flatMap((element) => outline(element, corner)),
    ...drawings.map((svg) => {
      const { left, top } = svg.getBoundingClientRect();
      return readDrawing(svg, { x: left - corner.left, y: top - corner.top });
    }),
    ...readWords(sheet),
  ];
}

/** The border of an element: all round, or only above it. */
function outline(element: Element, corner: DOMRect): readonly SvgNode[] {
  if (!(element instanceof HTMLElement)) return [];
  const style = getComputedStyle(element);
  const above = Number.parseFloat(style.borderTopWidth);
  if (above === 0) return [];
  const { left, top, width, height } = element.getBoundingClientRect();
  const x = left - corner.left + above / 2;
  const y = top - corner.top + above / 2;
  const stroke = { stroke: colourOf(style.borderTopColor), 'stroke-width': above };
  return Number.parseFloat(style.borderLeftWidth) === 0
    ? [svgNode('line', { x1: x, y1: y, x2: x + width - above, y2: y, ...stroke })]
    : [
        svgNode('rect', {
          ...{ x, y, width: width - above, height: height - above },
          rx: Number.parseFloat(style.borderTopLeftRadius),
          fill: 'none',
          ...stroke,
        }),
      ];
}
