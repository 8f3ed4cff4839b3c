import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import type { ChartMark, MarkRows } from './chartMark.ts';
import { markAt, stepTo, type MarkPlace } from './markSteps.ts';

interface MarkCursor {
  /** For the element round the drawing: it becomes the chart's one tab stop. */
  readonly drawing: RefObject<HTMLDivElement | null>;
  /** The mark that the keyboard is at. */
  readonly focused: ChartMark | undefined;
  /** The mark to tell of: the one under the pointer, else the focused one. */
  readonly told: ChartMark | undefined;
}

/** Follows the keyboard and the pointer over the marks of a drawing. */
export function useMarkCursor(marks: MarkRows): MarkCursor {
  const drawing = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<MarkPlace | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const rows = marks.filter((row) => row.length > 0);
  const isSteppable = rows.length > 0;

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Escape') setPointed(null);
    const next = stepTo(event.key, place, rows);
    if (next === undefined) return;
    event.preventDefault();
    setPlace(next);
    setPointed(null);
  });
  useEffect(() => {
    const element = drawing.current;
    if (element === null || !isSteppable) return undefined;
    element.tabIndex = 0;
    const point = ({ target }: Event) => setPointed(markOf(target));
    // A finger that is lifted leaves the drawing; what it tapped is still to be read.
    const leave = ({ pointerType }: PointerEvent) => {
      if (pointerType !== 'touch') setPointed(null);
    };
    const blur = () => setPlace(null);
    element.addEventListener('keydown', press);
    element.addEventListener('blur', blur);
    element.addEventListener('pointerover', point);
    element.addEventListener('pointerdown', point);
    element.addEventListener('pointerleave', leave);
    return () => {
      element.removeAttribute('tabindex');
      element.removeEventListener('keydown', press);
      element.removeEventListener('blur', blur);
      element.removeEventListener('pointerover', point);
      element.removeEventListener('pointerdown', point);
      element.removeEventListener('pointerleave', leave);
    };
  }, [isSteppable]);

  const focused = markAt(rows, place);
  const underPointer = rows.flat().find(({ id }) => id === pointed);
  return { drawing, focused, told: underPointer ?? focused };
}

function markOf(target: EventTarget | null): string | null {
  const mark = target instanceof Element ? target.closest('[data-mark]') : null;
  return mark?.getAttribute('data-mark') ?? null;
}
