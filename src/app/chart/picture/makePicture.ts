import { standaloneSvg } from '../../../export/images/standaloneSvg.ts';
import { embeddedFonts } from './fonts.ts';
import { pngOf } from './pngOf.ts';
import { readSheet } from './readSheet.ts';
import { whenDrawn } from './whenDrawn.ts';

/** A chart as files that stand alone. */
export interface Picture {
  readonly svg: Uint8Array<ArrayBuffer>;
  readonly png: Uint8Array<ArrayBuffer>;
}

/** Makes both files of a sheet of the page, once all on it is drawn. */
export async function makePicture(
  sheet: Element,
  words: { readonly title: string; readonly description: string },
  signal: AbortSignal,
): Promise<Picture> {
  await whenDrawn(sheet, signal);
  const box = sheet.getBoundingClientRect();
  const size = { width: Math.ceil(box.width), height: Math.ceil(box.height) };
  const shapes = readSheet(sheet);
  const { fontFamily } = getComputedStyle(sheet);
  const text = standaloneSvg({
    ...words,
    ...size,
    fontFamily,
    shapes,
    fonts: await embeddedFonts(),
  });
  const svg = new TextEncoder().encode(text);
  return { svg, png: await pngOf(svg, size) };
}
