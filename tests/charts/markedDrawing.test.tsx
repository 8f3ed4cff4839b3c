import { userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import type { MarkRows } from '../../src/charts/marks/chartMark.ts';
import { MarkedDrawing } from '../../src/charts/marks/MarkedDrawing.tsx';
import '../../src/ui/base.css';

/** Invented: two bars. */
const marks: MarkRows = [
  [
    { id: 'police', name: 'Police', figure: '£34,900' },
    { id: 'call-outs', name: 'Police, call-outs', figure: '£30,000' },
  ],
  [{ id: 'housing', name: 'Housing', figure: '£74,210' }],
];

async function draw(drawn: MarkRows) {
  const screen = await render(
    <>
      <button type="button">Before</button>
      <MarkedDrawing marks={drawn}>
        <svg role="img" aria-label="Bars" width={300} height={100}>
          <rect data-mark="police" x={10} y={10} width={200} height={20} />
          <rect data-mark="call-outs" x={10} y={10} width={150} height={20} />
          <rect data-mark="housing" x={10} y={50} width={280} height={20} />
        </svg>
      </MarkedDrawing>
      <button type="button">After</button>
    </>,
  );
  // Wherever the pointer was left before, it is over no mark now.
  await userEvent.hover(screen.getByRole('button', { name: 'Before' }));
  const drawing = screen.container.querySelector('.marked');
  const line = () => screen.container.querySelector('.marked__line')?.textContent;
  const outline = () => screen.container.querySelector('.marked__outline')?.getBoundingClientRect();
  return { screen, drawing, line, outline };
}

test('is one stop on the way through the page, and says how it is read', async () => {
  const { screen, drawing, line } = await draw(marks);
  screen.getByRole('button', { name: 'Before' }).element().focus();
  await userEvent.keyboard('{Tab}');
  await expect.poll(() => document.activeElement).toBe(drawing);
  await expect.poll(line).toContain('arrow keys');
  await userEvent.keyboard('{Tab}');
  await expect.poll(() => document.activeElement?.textContent).toBe('After');
});

test('tells the name and the figure of the mark that a key leads to, and outlines it', async () => {
  const { screen, drawing, line, outline } = await draw(marks);
  screen.getByRole('button', { name: 'Before' }).element().focus();
  await userEvent.keyboard('{Tab}{ArrowRight}');
  await expect.poll(line).toBe('Police: £34,900');
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(line).toBe('Police, call-outs: £30,000');
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(line).toBe('Housing: £74,210');
  const mark = drawing?.querySelector('[data-mark=housing]')?.getBoundingClientRect();
  const box = outline();
  if (mark === undefined || box === undefined) throw new Error('No outline.');
  expect(box.left).toBeLessThan(mark.left);
  expect(box.right).toBeGreaterThan(mark.right);
  expect(box.top).toBeLessThan(mark.top);
  expect(box.bottom).toBeGreaterThan(mark.bottom);
});

test('lets the marks go with Escape, and when the focus goes elsewhere', async () => {
  const { screen, line, outline } = await draw(marks);
  screen.getByRole('button', { name: 'Before' }).element().focus();
  for (const leave of ['{Escape}', '{Tab}']) {
    await userEvent.keyboard(leave === '{Tab}' ? '{ArrowRight}' : '{Tab}{ArrowRight}');
    await expect.poll(outline).toBeDefined();
    await userEvent.keyboard(leave);
    await expect.poll(outline).toBeUndefined();
    await expect.poll(line).toContain('arrow keys');
  }
});

test('tells of the mark under the pointer too', async () => {
  const { drawing, line } = await draw(marks);
  const mark = drawing?.querySelector('[data-mark=housing]');
  if (!mark) throw new Error('No such mark.');
  await userEvent.hover(mark);
  await expect.poll(line).toBe('Housing: £74,210');
  await userEvent.unhover(mark);
  await expect.poll(line).toContain('arrow keys');
});

test('still tells of a mark that was tapped once the finger is lifted', async () => {
  const { drawing, line } = await draw(marks);
  const mark = drawing?.querySelector('[data-mark=housing]');
  if (!drawing || !mark) throw new Error('No such mark.');
  const finger = { pointerType: 'touch', bubbles: true };
  mark.dispatchEvent(new PointerEvent('pointerdown', finger));
  mark.dispatchEvent(new PointerEvent('pointerup', finger));
  drawing.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'touch' }));
  await expect.poll(line).toBe('Housing: £74,210');
});

test('a drawing without marks is no stop, and gives no advice', async () => {
  const { screen, line } = await draw([]);
  screen.getByRole('button', { name: 'Before' }).element().focus();
  await userEvent.keyboard('{Tab}');
  await expect.poll(() => document.activeElement?.textContent).toBe('After');
  await expect.poll(line).toBeUndefined();
});
