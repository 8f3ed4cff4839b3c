import { expect, test } from 'vitest';
import { NAME_LINE, dotGeometry } from '../../src/charts/dots/dotGeometry.ts';
import type { DotRow } from '../../src/charts/dots/dotRow.ts';

const ROW: DotRow = {
  id: 'police',
  name: 'Police call-outs',
  tone: 'police',
  dots: [],
  figures: '6.0 → 2.8',
  instead: null,
};
const ROWS = [ROW, { ...ROW, id: 'evictions', name: 'Evictions', figures: '0.3 → at most 0.1' }];
const geometryOf = (rows: readonly DotRow[]) =>
  dotGeometry(
    { width: 288, layout: 'narrow', letters: 1 },
    { min: 0, max: 6, ticks: [0, 2, 4, 6] },
    { rows, among: rows },
  );
const geometry = geometryOf(ROWS);

test('a name is broken for the figures beside it, not for longer ones elsewhere', () => {
  expect(geometry.linesOf(ROW)).toEqual(['Police call-outs']);
});

test('marks stand nearer to their own name than to the next one', () => {
  const wordsEnd = geometry.words(0) + NAME_LINE / 2;
  const nextWords = geometry.words(1) - NAME_LINE / 2;
  expect(geometry.middle(0) - wordsEnd).toBeLessThan(nextWords - geometry.middle(0));
});

test('figures stand under a name that would be a column of single words beside them', () => {
  const name = 'How often it follows: care proceedings';
  const long = { ...ROW, name, figures: '£348,610 to £387,513' };
  const ownLine = geometryOf([long]);
  expect(geometry.figuresLine).toBe('same');
  expect(ownLine.figuresLine).toBe('own');
  expect(ownLine.linesOf(long)).toEqual(['How often it follows: care', 'proceedings']);
  // Its marks stand under both lines of the name and under the figures.
  expect(ownLine.middle(0) - ownLine.words(0)).toBeGreaterThan(2.5 * NAME_LINE);
});
