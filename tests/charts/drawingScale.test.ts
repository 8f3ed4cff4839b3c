import { expect, test } from 'vitest';
import { drawingScale } from '../../src/charts/chartRoom.ts';

test('a chart is drawn as large as readers ask their letters to be', () => {
  expect(drawingScale(1104, 1, 'screen')).toBe(1);
  expect(drawingScale(1104, 2, 'screen')).toBe(2);
  expect(drawingScale(1104, 0.75, 'screen')).toBe(0.75);
});

test('no larger than leaves room for what a narrow page holds, and no smaller for it', () => {
  expect(drawingScale(576, 3, 'screen')).toBe(2);
  expect(drawingScale(288, 2, 'screen')).toBe(1);
  expect(drawingScale(200, 2, 'screen')).toBe(1);
});

test('on paper, and until it is known, sizes are our own', () => {
  expect(drawingScale(1104, 2, 'paper')).toBe(1);
  expect(drawingScale(null, 2, 'screen')).toBe(1);
  expect(drawingScale(1104, null, 'screen')).toBe(1);
});
