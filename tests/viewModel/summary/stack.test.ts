import { describe, expect, test } from 'vitest';
import type { Theme } from '../../../src/domain/event.ts';
import {
  avoidsAndAdds,
  byKind,
  placedSegments,
  segmentId,
  segmentsOf,
  sideOf,
  together,
  type Segment,
} from '../../../src/viewModel/summary/stack.ts';
import { eventId } from '../../fixtures/aPackage.ts';

function aSegment(id: string, theme: Theme, pounds: number): Segment {
  return { id, name: id, theme, pounds };
}

const callOuts = aSegment('callout', 'police', 600);
const moreCallOuts = aSegment('callout', 'police', -100);
const care = aSegment('care', 'children', 900);
const visits = aSegment('gp_visit', 'help', -500);

describe('a stack', () => {
  test('holds no event without a figure, and none of nothing', () => {
    const split = (total: number | 'c') => ({ total, cashable: 7, capacity: 0 });
    const events = [600, 'c' as const, 0].map((total, index) => ({
      eventId: eventId(`event_${String(index)}`),
      event: 'An event',
      theme: 'police' as const,
      ...split(total),
    }));
    expect(segmentsOf(events, 'total').map(({ pounds }) => pounds)).toEqual([600]);
    expect(segmentsOf(events, 'cashable').map(({ pounds }) => pounds)).toEqual([7, 7, 7]);
    expect(segmentsOf(events, 'capacity')).toEqual([]);
  });

  test('grows from zero outwards on either side', () => {
    const segments = [care, callOuts, moreCallOuts, visits];
    expect(placedSegments({ segments }).map(({ from, to }) => [from, to])).toEqual([
      [0, 900],
      [900, 1500],
      [0, -100],
      [-100, -600],
    ]);
    expect(sideOf({ segments }, 1)).toBe(1500);
    expect(sideOf({ segments }, -1)).toBe(600);
  });

  test('has less left than its longer side only where it stands on both', () => {
    expect(avoidsAndAdds({ segments: [callOuts, visits] })).toBe(true);
    expect(avoidsAndAdds({ segments: [callOuts, care] })).toBe(false);
    expect(avoidsAndAdds({ segments: [visits] })).toBe(false);
    expect(avoidsAndAdds({ segments: [] })).toBe(false);
  });
});

test('stacks together are one segment an event and a side of zero, in the order of the kinds', () => {
  const sums = together([callOuts, visits, care, callOuts, moreCallOuts, moreCallOuts]);
  expect(sums.map((segment) => [segmentId(segment), segment.pounds])).toEqual([
    ['care 1', 900],
    ['callout 1', 1200],
    ['callout -1', -200],
    ['gp_visit -1', -500],
  ]);
});

test('stacks by kind are one segment a kind and a side of zero, under the name of the kind', () => {
  const nuisance = aSegment('nuisance', 'police', 50);
  const sums = byKind([callOuts, visits, nuisance, moreCallOuts]);
  expect(sums.map(({ name, pounds }) => [name, pounds])).toEqual([
    ['Police and domestic abuse', 650],
    ['Police and domestic abuse', -100],
    ['Help women now get', -500],
  ]);
});
