import { useCallback, useState } from 'react';

/** The width of an element in whole pixels, kept as it changes; null until it has been measured. */
export function useElementWidth(): readonly [
  width: number | null,
  measure: (element: Element | null) => (() => void) | undefined,
] {
  const [width, setWidth] = useState<number | null>(null);
  const measure = useCallback((element: Element | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [width, measure];
}
