import { useState } from 'react';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { PictureSheet } from '../../src/app/chart/picture/PictureSheet.tsx';
import { readSheet } from '../../src/app/chart/picture/readSheet.ts';
import { pngOf } from '../../src/app/chart/picture/pngOf.ts';
import { usePicture, type PictureKind } from '../../src/app/chart/picture/usePicture.ts';
import { standaloneSvg } from '../../src/export/images/standaloneSvg.ts';
import { svgNode, svgText, type SvgNode } from '../../src/export/images/svgNode.ts';
import { ourFonts } from '../fixtures/ourFonts.ts';
import '../../src/ui/base.css';

function named(nodes: readonly (SvgNode | string)[], name: string): readonly SvgNode[] {
  return nodes.flatMap((node) =>
    typeof node === 'string'
      ? []
      : [...(node.name === name ? [node] : []), ...named(node.children, name)],
  );
}

async function read(sheet: React.ReactNode) {
  const screen = await render(
    <div data-testid="sheet" style={{ width: 300, font: '400 16px/24px Inter' }}>
      {sheet}
    </div>,
  );
  await ourFonts();
  return readSheet(screen.getByTestId('sheet').element());
}

test('words stand where the page has them, a text for each line, in their own colour and weight', async () => {
  const texts = await read(
    <p style={{ width: 200, color: '#4a525c' }}>
      Police and <b style={{ fontWeight: 600 }}>housing</b>
      <br />
      share the rest
    </p>,
  );
  expect(texts.map(({ children }) => children[0])).toEqual([
    ...['Police and', 'housing', 'share the rest'],
  ]);
  const [first, bold, second] = texts;
  expect(first?.attributes).toMatchObject({ x: 0, fill: '#4a525c', 'font-size': '16px' });
  expect(first?.attributes['font-weight']).toBeUndefined();
  expect(bold?.attributes['font-weight']).toBe('600');
  expect(bold?.attributes['y']).toBe(first?.attributes['y']);
  expect(Number(second?.attributes['y']) - Number(first?.attributes['y'])).toBeCloseTo(24, 1);
});

test('a shape keeps where it stands and brings its look along; what is not seen is left out', async () => {
  const shapes = await read(
    <svg width={100} height={40}>
      <g style={{ fill: 'rgb(18, 67, 109)' }}>
        <rect className="a" x={1.123456} y={2} width={3} height={4} />
        <rect fill="none" width={9} height={9} />
        <rect style={{ display: 'none' }} width={9} height={9} />
      </g>
      <line x1={0} x2={9} style={{ stroke: '#7a838e', strokeDasharray: '5 4', strokeWidth: 2 }} />
      <text textAnchor="end" style={{ fontWeight: 600 }}>
        £1
        <tspan style={{ fontWeight: 400 }}>more</tspan>
      </text>
    </svg>,
  );
  expect(named(shapes, 'rect').map(({ attributes }) => attributes)).toEqual([
    { x: '1.12', y: '2', width: '3', height: '4', fill: '#12436d' },
  ]);
  expect(named(shapes, 'line')[0]?.attributes).toMatchObject({
    stroke: '#7a838e',
    'stroke-width': '2px',
    'stroke-dasharray': '5px, 4px',
  });
  expect(named(shapes, 'text')[0]).toMatchObject({
    attributes: { 'font-weight': '600', 'text-anchor': 'end' },
    children: ['£1', { attributes: { 'font-weight': '400' }, children: ['more'] }],
  });
});

test('a hatch travels with the shapes that it fills', async () => {
  const shapes = await read(
    <svg width={100} height={40}>
      <defs>
        <pattern id="hatch" width={7} height={7} patternUnits="userSpaceOnUse">
          <line x1={1} y1={0} x2={1} y2={7} style={{ stroke: '#a285d1' }} />
        </pattern>
      </defs>
      <rect width={50} height={20} fill="url(#hatch)" />
    </svg>,
  );
  expect(named(shapes, 'pattern')[0]?.attributes['id']).toBe('hatch');
  expect(named(shapes, 'rect')[0]?.attributes['fill']).toBe('url(#hatch)');
});

test('what stands alone is light and wide in the dark, too', async () => {
  const screen = await render(
    <div className="standalone" data-testid="alone">
      x
    </div>,
  );
  const { colorScheme } = getComputedStyle(screen.getByTestId('alone').element());
  expect(colorScheme).toBe('light');
});

test('the picture has twice the pixels of its drawing, and its colours', async () => {
  const svg = standaloneSvg({
    ...{ title: 'A', description: 'A', width: 30, height: 20, fontFamily: 'Inter', fonts: [] },
    shapes: [svgNode('rect', { x: 10, width: 10, height: 20, fill: '#801650' })],
  });
  const png = await pngOf(new TextEncoder().encode(svg), { width: 30, height: 20 });
  const image = await createImageBitmap(new Blob([png], { type: 'image/png' }));
  expect([image.width, image.height]).toEqual([60, 40]);
  const pen = new OffscreenCanvas(60, 40).getContext('2d');
  pen?.drawImage(image, 0, 0);
  expect([...(pen?.getImageData(30, 20, 1, 1).data ?? [])]).toEqual([128, 22, 80, 255]);
  expect([...(pen?.getImageData(5, 20, 1, 1).data ?? [])]).toEqual([255, 255, 255, 255]);
});

test('what the page says in markup arrives as text', async () => {
  const [text] = await read(<p>{'<script>&"'}</p>);
  if (text === undefined) throw new Error('No text.');
  expect(svgText(text)).toContain('&lt;script&gt;&amp;"');
});

test('no picture is ever given for figures that have changed since it was made', async () => {
  const given: [string, PictureKind][] = [];
  const bytes = (text: string) => new TextEncoder().encode(text);
  function Probe({ contents }: { readonly contents: string }) {
    const inUse = usePicture(contents, false, (picture, kind) =>
      given.push([new TextDecoder().decode(picture[kind]), kind]),
    );
    return (
      <>
        <button type="button" onClick={() => inUse.ask('svg')}>
          Ask
        </button>
        {inUse.isBeingMade && (
          <button
            type="button"
            onClick={() =>
              inUse.onMade({ svg: bytes(`drawing of ${contents}`), png: bytes(contents) })
            }
          >
            Made
          </button>
        )}
      </>
    );
  }
  const screen = await render(<Probe contents="old" />);
  await screen.getByRole('button', { name: 'Ask' }).click();
  await screen.getByRole('button', { name: 'Made' }).click();
  await expect.poll(() => given).toEqual([['drawing of old', 'svg']]);
  await screen.rerender(<Probe contents="new" />);
  await screen.getByRole('button', { name: 'Ask' }).click();
  expect(given).toHaveLength(1);
  await screen.getByRole('button', { name: 'Made' }).click();
  await screen.getByRole('button', { name: 'Ask' }).click();
  await expect
    .poll(() => given.slice(1))
    .toEqual([
      ['drawing of new', 'svg'],
      ['drawing of new', 'svg'],
    ]);
});

test('a picture that is asked for while it is being made is given once it is', async () => {
  const given: PictureKind[] = [];
  const chart = {
    ...{ name: 'a', title: 'A', subtitle: 'A', tag: 'EXAMPLE', chartKey: [], marks: [] },
    ...{ notes: [], sources: ['A.'] },
    draw: () => <svg role="img" aria-label="A" width={100} height={20} />,
  };
  function Probe() {
    const [expected, setExpected] = useState(false);
    const inUse = usePicture('A', expected, (_, kind) => given.push(kind));
    return (
      <>
        <button
          type="button"
          onClick={() => {
            setExpected(true);
            // As a press that scrolls the button into sight: its making has begun by then.
            setTimeout(() => inUse.ask('png'));
          }}
        >
          Near
        </button>
        {inUse.isBeingMade && (
          <PictureSheet
            {...{ chart, summary: 'A', facts: [] }}
            onMade={inUse.onMade}
            onFailed={inUse.onFailed}
          />
        )}
      </>
    );
  }
  const screen = await render(<Probe />);
  await screen.getByRole('button', { name: 'Near' }).click();
  await expect.poll(() => given).toEqual(['png']);
  await expect.poll(() => document.querySelector('.picture')).toBeNull();
});
