import { useEffect } from 'react';

/** What a reader does to look elsewhere. */
const MOVES = ['pointerdown', 'wheel', 'keydown'] as const;

/**
 * Keeps an element in sight while the page is laid out anew around it, as when a panel makes it narrower and its
 * charts are redrawn one after another; until the reader moves on.
 */
export function useKeptInSight(element: HTMLElement): void {
  useEffect(() => {
    const observer = new ResizeObserver(() => element.scrollIntoView({ block: 'nearest' }));
    const stop = () => observer.disconnect();
    observer.observe(document.body);
    for (const move of MOVES) window.addEventListener(move, stop, { once: true, passive: true });
    return () => {
      stop();
      for (const move of MOVES) window.removeEventListener(move, stop);
    };
  }, [element]);
}
