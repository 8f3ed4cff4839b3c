import { useLayoutEffect, useState, type RefObject } from 'react';

/** In pixels, from the corner of the drawing. */
interface MarkBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a mark stands in its drawing, however the drawing grows or shrinks; null where it is not drawn. */
export function useMarkBox(
  drawing: RefObject<HTMLDivElement | null>,
  markId: string | undefined,
): MarkBox | null {
  const [box, setBox] = useState<MarkBox | null>(null);
  useLayoutEffect(() => {
    const element = drawing.current;
    if (element === null || markId === undefined) return undefined;
    const observer = new ResizeObserver(() => setBox(boxOf(element, markId)));
    observer.observe(element);
    setBox(boxOf(element, markId));
    return () => {
      observer.disconnect();
      setBox(null);
    };
  }, [drawing, markId]);
  return box;
}

function boxOf(drawing: Element, markId: string): MarkBox | null {
  const mark = drawing.querySelector(`[data-mark="${CSS.escape(markId)}"]`);
  if (mark === null) return null;
  const outer = drawing.getBoundingClientRect();
  const { left, top, width, height } = mark.getBoundingClientRect();
  return { left: left - outer.left, top: top - outer.top, width, height };
}
