import type { EmbeddedFont } from '../../../export/images/standaloneSvg.ts';
import { fetchOwnFile } from '../../../files/fetchOwnFile.ts';

const FILES = [
  { weight: 400, url: new URL('../../../ui/fonts/Inter-Regular.woff2', import.meta.url) },
  { weight: 600, url: new URL('../../../ui/fonts/Inter-SemiBold.woff2', import.meta.url) },
];

/** The site's own fonts, to travel inside a drawing. */
export async function embeddedFonts(): Promise<readonly EmbeddedFont[]> {
  return Promise.all(
    FILES.map(async ({ weight, url }) => ({
      family: 'Inter',
      weight,
      data: base64(await fetchOwnFile(url)),
    })),
  );
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
