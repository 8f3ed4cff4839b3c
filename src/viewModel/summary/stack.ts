import { THEMES, type Theme } from '../../domain/event.ts';
import type { EventId } from '../../domain/identifiers.ts';
import { isFigure } from '../../domain/marker.ts';
import { themeName } from '../../words/themes.ts';
import type { EventRow, Measure } from './partnerRows.ts';

/** A part of a stack: what one event, or one kind of event, avoids (more than 0) or adds (less than 0), in whole pounds. */
export interface Segment<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  readonly theme: Theme;
  readonly pounds: number;
}

/** What is avoided to the right of zero, what adds cost to its left, each in the order in which it is stacked. */
export interface Stack<Id extends string = string> {
  readonly segments: readonly Segment<Id>[];
}

/** A segment, and the amounts between which it stands. */
interface PlacedSegment extends Segment {
  /** The end nearer to zero, and the other one. */
  readonly from: number;
  readonly to: number;
}

/** What tells a segment from the others of its stack: each may stand on both sides of zero. */
export function segmentId({ id, pounds }: Pick<Segment, 'id' | 'pounds'>): string {
  return `${id} ${String(Math.sign(pounds))}`;
}

/** The events of one partner that have a figure other than zero. */
export function segmentsOf(
  events: readonly EventRow[],
  measure: Measure,
): readonly Segment<EventId>[] {
  return events.flatMap(({ eventId, event, theme, [measure]: pounds }) =>
    isFigure(pounds) && pounds !== 0 ? [{ id: eventId, name: event, theme, pounds }] : [],
  );
}

/** The segments of several stacks as those of one: one of each id and side of zero, in the order of the kinds. */
export function together<Id extends string>(
  segments: readonly Segment<Id>[],
): readonly Segment<Id>[] {
  const sums = new Map<string, Segment<Id>>();
  for (const segment of segments) {
    const id = segmentId(segment);
    sums.set(id, { ...segment, pounds: (sums.get(id)?.pounds ?? 0) + segment.pounds });
  }
  return [...sums.values()].toSorted(
    (left, right) => THEMES.indexOf(left.theme) - THEMES.indexOf(right.theme),
  );
}

/** The same, with the events of a kind in one segment. */
export function byKind(segments: readonly Segment[]): readonly Segment[] {
  return together(
    segments.map(({ theme, pounds }) => ({ id: theme, name: themeName(theme), theme, pounds })),
  );
}

/** Each segment where it stands. */
export function placedSegments({ segments }: Stack): readonly PlacedSegment[] {
  let [right, left] = [0, 0];
  return segments.map((segment) => {
    const from = segment.pounds > 0 ? right : left;
    const to = from + segment.pounds;
    if (segment.pounds > 0) right = to;
    else left = to;
    return { ...segment, from, to };
  });
}

/** How far the segments on one side of zero reach, as a length. */
export function sideOf({ segments }: Stack, sign: 1 | -1): number {
  return segments.reduce((sum, { pounds }) => sum + Math.max(0, sign * pounds), 0);
}

/** Whether some of it is avoided and some adds cost, so that less is left than its longer side. */
export function avoidsAndAdds(stack: Stack): boolean {
  return addsCost(stack) && stack.segments.some(({ pounds }) => pounds > 0);
}

export function addsCost({ segments }: Stack): boolean {
  return segments.some(({ pounds }) => pounds < 0);
}
