import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { useLetters, useLetterSize } from '../../src/charts/useLetters.tsx';
import { ourFonts } from '../fixtures/ourFonts.ts';
import '../../src/ui/base.css';

function Measured() {
  const [letters, letterRuler] = useLetters();
  const [size, sizeRuler] = useLetterSize();
  return (
    <>
      {letterRuler}
      {sizeRuler}
      <output>{letters}</output>
      <output aria-label="size">{size}</output>
    </>
  );
}

afterEach(() => {
  document.adoptedStyleSheets = [];
});

async function measured(css: string): Promise<(name?: string) => number> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  const screen = await render(<Measured />);
  await ourFonts();
  return (name = '') =>
    Number(screen.getByRole('status', { name, exact: true }).element().textContent);
}

test('our own letters are the measure', async () => {
  await expect.poll(await measured('')).toBe(1);
});

test('space between letters and words counts', async () => {
  const letters = await measured('* { letter-spacing: 0.12em; word-spacing: 0.16em }');
  await expect.poll(letters).toBeGreaterThan(1.2);
  expect(letters()).toBeLessThan(1.35);
});

test('a font that runs wide counts', async () => {
  await expect.poll(await measured('* { font-family: monospace !important }')).toBeGreaterThan(1);
});

test('letters that run less far than ours make no drawing denser', async () => {
  await expect.poll(await measured('* { letter-spacing: -0.1em }')).toBe(1);
});

test('letters that readers ask to be larger are so much larger, and run no further for it', async () => {
  const letters = await measured(':root { font-size: 32px !important }');
  await expect.poll(() => letters('size')).toBe(2);
  expect(letters()).toBe(1);
});

test('our own size is the measure, to the last fraction of a pixel', async () => {
  const letters = await measured('');
  await expect.poll(() => letters('size')).toBe(1);
});
