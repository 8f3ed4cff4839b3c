import { svgNode, type SvgNode } from '../../../export/images/svgNode.ts';
import { colourOf } from './paintOf.ts';

interface Line {
  readonly top: number;
  readonly left: number;
  readonly words: readonly string[];
}

const WORD = /\S+/g;

/** The words of a page's element, a text for each line as the browser broke it, placed from the element's corner. */
export function readWords(sheet: Element): readonly SvgNode[] {
  const corner = sheet.getBoundingClientRect();
  const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  const texts: SvgNode[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { parentElement } = node;
    if (!(node instanceof Text) || !(parentElement instanceof HTMLElement)) continue;
    const style = getComputedStyle(parentElement);
    for (const { top, left, words } of linesOf(node)) {
      texts.push(
        svgNode(
          'text',
          {
            x: hundredths(left - corner.left),
            y: hundredths(top - corner.top + ascentOf(style)),
            fill: colourOf(style.color),
            'font-size': style.fontSize,
            ...(style.fontWeight === '400' ? {} : { 'font-weight': style.fontWeight }),
            ...(style.letterSpacing === 'normal' ? {} : { 'letter-spacing': style.letterSpacing }),
          },
          [words.join(' ')],
        ),
      );
    }
  }
  return texts;
}

function linesOf(text: Text): readonly Line[] {
  const range = document.createRange();
  const lines: { top: number; left: number; words: string[] }[] = [];
  for (const { 0: word, index } of text.data.matchAll(WORD)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const box = range.getClientRects()[0];
    if (box === undefined) continue;
    const line = lines.at(-1);
    if (line?.top === box.top) line.words.push(word);
    else lines.push({ top: box.top, left: box.left, words: [word] });
  }
  return lines;
}

/** How far the baseline lies below the top of a line of this font, in pixels. */
function ascentOf({ fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) throw new Error('This browser has no canvas to measure words on.');
  pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  return pen.measureText('').fontBoundingBoxAscent;
}

function hundredths(pixels: number): number {
  return Number(pixels.toFixed(2));
}
