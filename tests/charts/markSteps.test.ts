import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MarkRows } from '../../src/charts/marks/chartMark.ts';
import { markAt, stepTo, type MarkPlace } from '../../src/charts/marks/markSteps.ts';

/** Two bars of three parts and of one. */
const rows: MarkRows = [['a', 'b', 'c'].map(mark), ['d'].map(mark)];

function mark(id: string) {
  return { id, name: id, figure: '£1' };
}

/** The marks that keys lead to, one after the other. */
function walk(keys: readonly string[]): readonly (string | undefined)[] {
  let place: MarkPlace | null = null;
  return keys.map((key) => {
    const next = stepTo(key, place, rows);
    if (next !== undefined) place = next;
    return markAt(rows, place)?.id;
  });
}

test('the first key, whichever it is, leads to the first mark', () => {
  for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'])
    expect(walk([key])).toEqual(['a']);
});

describe('from the first mark', () => {
  test.each([
    ['left and right go within the bar, and stop at its ends', 'Right Right Right Left', 'b c c b'],
    ['up and down go from bar to bar, and stop at the last', 'Down Down Up Up', 'd d a a'],
  ])('%s', (_, arrows, ids) => {
    const keys = arrows.split(' ').map((arrow) => `Arrow${arrow}`);
    expect(walk(['Home', ...keys]).slice(1)).toEqual(ids.split(' '));
  });

  test('End and Home go to the ends of the bar', () => {
    expect(walk(['Home', 'End', 'Home'])).toEqual(['a', 'c', 'a']);
  });

  test('a shorter bar is entered at its end', () => {
    expect(walk(['Home', 'End', 'ArrowDown'])).toEqual(['a', 'c', 'd']);
  });
});

test('Escape leaves the marks, and means nothing to who is at none', () => {
  expect(walk(['Home', 'Escape'])).toEqual(['a', undefined]);
  expect(stepTo('Escape', null, rows)).toBeUndefined();
});

test('keys that mean nothing are left to the page, and so is every key where nothing is drawn', () => {
  expect(stepTo('Tab', { row: 0, entry: 0 }, rows)).toBeUndefined();
  expect(stepTo('ArrowRight', null, [])).toBeUndefined();
});

test('whatever is pressed, the reader is at a mark that is there', () => {
  const key = fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End');
  const drawn = fc.array(fc.array(fc.string().map(mark), { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(fc.array(key, { minLength: 1 }), drawn, (keys, anyRows) => {
      let place: MarkPlace | null = null;
      for (const pressed of keys) place = stepTo(pressed, place, anyRows) ?? place;
      expect(markAt(anyRows, place)).toBeDefined();
    }),
  );
});

test('a place that new rows no longer have is no mark', () => {
  expect(markAt(rows, { row: 1, entry: 2 })).toBeUndefined();
});
