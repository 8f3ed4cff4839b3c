import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { PartnerBars } from '../../src/charts/PartnerBars.tsx';
import type { ChartLayout } from '../../src/charts/chartRoom.ts';
import { barGeometry } from '../../src/charts/partnerGeometry.ts';
import type { Figure } from '../../src/domain/marker.ts';
import type { PartnerPanel } from '../../src/viewModel/summary/partnerPanels.ts';
import type { Segment } from '../../src/viewModel/summary/stack.ts';
import { ourFonts } from '../fixtures/ourFonts.ts';
import '../../src/ui/base.css';
import '../../src/charts/chart.css';

const police: Segment = {
  id: 'callout',
  name: 'callout',
  theme: 'police',
  pounds: 600,
};
const home: Segment = {
  id: 'eviction',
  name: 'eviction',
  theme: 'home',
  pounds: 400,
};
const help: Segment = {
  id: 'gp_visit',
  name: 'gp_visit',
  theme: 'help',
  pounds: -500,
};

/** Invented: one bar of two events, one that also adds cost, one hidden and one of nothing. */
const panel: PartnerPanel = {
  kind: 'everyone',
  timesLarger: null,
  scale: { min: -500, max: 1000, ticks: [-500, 0, 500, 1000] },
  bars: [
    aBar('Police', 1000, '£1,000', [police, home]),
    aBar('GP practices', 100, '£100', [{ ...police, pounds: 600 }, help]),
    aBar('Ambulance', 'c', '[c]', []),
    aBar('Courts', 0, '£0', []),
  ],
};

function aBar(name: string, figure: Figure, label: string, segments: readonly Segment[]) {
  return { id: name, name: { kind: 'partner', name } as const, figure, label, range: '', segments };
}

async function draw(layout: ChartLayout, width: number) {
  await ourFonts();
  const geometry = barGeometry(
    { layout, width, letters: 1 },
    panel.bars.map(({ name, label }) => ({
      name: name.kind === 'partner' ? name.name : '',
      figure: label,
    })),
  );
  const screen = await render(
    <PartnerBars panel={panel} geometry={geometry} title="Invented bars" />,
  );
  await expect.element(screen.getByRole('img')).toBeInTheDocument();
  const marks = [...screen.container.querySelectorAll<SVGGraphicsElement>('.segment')];
  const box = (element: SVGGraphicsElement) => element.getBBox();
  return { screen, geometry, marks, box };
}

describe.each([
  ['wide', 1104],
  ['narrow', 358],
  ['paper', 680],
] as const)('laid out %s', (layout, width) => {
  test('a bar ends exactly where its figure is, gaps and all', async () => {
    const { geometry, marks, box } = await draw(layout, width);
    const plot = width - geometry.left - geometry.right;
    const end = (mark: SVGGraphicsElement) => box(mark).x + box(mark).width;
    expect(Math.max(...marks.map(end))).toBeCloseTo(geometry.left + plot, 1);
  });

  test('what adds cost is hatched, left of zero, in its own kind', async () => {
    const { geometry, marks, box } = await draw(layout, width);
    const hatched = marks.filter((mark) => mark.classList.contains('segment--adds'));
    expect(hatched).toHaveLength(1);
    const [mark] = hatched;
    expect(mark?.getAttribute('fill')).toMatch(/^url\(#.+-help\)$/);
    const zero = geometry.left + (width - geometry.left - geometry.right) / 3;
    expect(mark === undefined ? NaN : box(mark).x + box(mark).width).toBeLessThanOrEqual(zero);
  });

  test('a tick marks what is left, only where something is taken off', async () => {
    const { screen } = await draw(layout, width);
    expect(screen.container.querySelectorAll('.left-over')).toHaveLength(1);
  });

  test('a hidden bar says so in words where the bar would be; zero has no mark at all', async () => {
    const { screen, marks } = await draw(layout, width);
    expect(screen.container.querySelector('.bar-marker')?.textContent).toContain(
      'too few women to show safely',
    );
    expect(marks).toHaveLength(4);
  });

  test('no words are cut off at either edge', async () => {
    const { screen, box } = await draw(layout, width);
    for (const text of screen.container.querySelectorAll<SVGGraphicsElement>('text')) {
      expect(box(text).x).toBeGreaterThanOrEqual(-0.5);
      expect(box(text).x + box(text).width).toBeLessThanOrEqual(width + 0.5);
    }
  });
});

test('the picture has a name, and says its rows in order', async () => {
  const { screen } = await draw('wide', 1104);
  const picture = screen.getByRole('img').element();
  expect(picture.querySelector('title')?.textContent).toContain('Invented bars');
  expect(picture.querySelector('desc')?.textContent).toBe(
    'Police £1,000; GP practices £100; Ambulance: too few women to show safely; this is not zero; Courts £0.',
  );
  expect(picture.getAttribute('tabindex')).toBeNull();
});
