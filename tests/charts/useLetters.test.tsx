import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { useLetters } from '../../src/charts/useLetters.tsx';
import '../../src/ui/base.css';

function Measured() {
  const [letters, ruler] = useLetters();
  return (
    <>
      {ruler}
      <output>{letters}</output>
    </>
  );
}

afterEach(() => {
  document.adoptedStyleSheets = [];
});

async function measured(css: string): Promise<() => number> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  const screen = await render(<Measured />);
  await document.fonts.ready;
  return () => Number(screen.getByRole('status').element().textContent);
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
