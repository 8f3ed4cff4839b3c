import { svgNode, svgText, type SvgNode } from './svgNode.ts';

/** A font that travels inside the drawing. */
export interface EmbeddedFont {
  readonly family: string;
  readonly weight: number;
  /** A WOFF2 file in base 64. */
  readonly data: string;
}

interface StandaloneDrawing {
  readonly title: string;
  /** What the drawing shows, in words. */
  readonly description: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Fonts to try in order, as CSS lists them. */
  readonly fontFamily: string;
  readonly fonts: readonly EmbeddedFont[];
  /** On white. */
  readonly shapes: readonly SvgNode[];
}

/** A drawing as a file of its own: it asks for nothing from elsewhere, and says in words what it shows. */
export function standaloneSvg(drawing: StandaloneDrawing): string {
  const { width, height } = drawing;
  const root = svgNode(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      role: 'img',
      'aria-labelledby': 'picture-title picture-description',
      'font-family': drawing.fontFamily,
    },
    [
      svgNode('title', { id: 'picture-title' }, [drawing.title]),
      svgNode('desc', { id: 'picture-description' }, [drawing.description]),
      svgNode('style', {}, [[...drawing.fonts.map(fontFace), ALIGNED_FIGURES].join('\n')]),
      svgNode('rect', { width, height, fill: '#ffffff' }),
      ...drawing.shapes,
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgText(root)}\n`;
}

const ALIGNED_FIGURES = 'svg{font-variant-numeric:tabular-nums}';

function fontFace({ family, weight, data }: EmbeddedFont): string {
  return `@font-face{font-family:${family};font-weight:${String(weight)};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
}
