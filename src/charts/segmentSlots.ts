import { THEMES, type Theme } from '../domain/event.ts';
import { segmentId, type Segment, type Stack } from '../viewModel/summary/stack.ts';

/** A place in the stack: one event, or one kind of event, on one side of zero, for all bars of a chart. */
export interface SegmentSlot {
  readonly key: string;
  readonly id: string;
  readonly theme: Theme;
  /** 0 where the bar has no such segment. */
  readonly pounds: (bar: Stack) => number;
  /** Whether it is the bar's first segment on its side of zero. */
  readonly isFirst: (bar: Stack) => boolean;
}

/** The places that the bars need, in the order in which they are stacked from zero outwards. */
export function segmentSlots(bars: readonly Stack[]): readonly SegmentSlot[] {
  const slots = new Map<string, SegmentSlot>();
  for (const found of bars.flatMap((bar) => bar.segments)) {
    const { id, theme, pounds } = found;
    const key = segmentId(found);
    const isThis = (segment: Segment) => segmentId(segment) === key;
    slots.set(key, {
      key,
      id,
      theme,
      pounds: (bar) => bar.segments.find(isThis)?.pounds ?? 0,
      isFirst: (bar) => {
        const first = bar.segments.find(
          (segment) => Math.sign(segment.pounds) === Math.sign(pounds),
        );
        return first !== undefined && isThis(first);
      },
    });
  }
  return [...slots.values()].toSorted(
    (left, right) =>
      THEMES.indexOf(left.theme) - THEMES.indexOf(right.theme) || (left.key < right.key ? -1 : 1),
  );
}
