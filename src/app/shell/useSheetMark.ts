import { useEffect } from 'react';

/** Sets the mark that stands at the head of every printed sheet; none where it is empty. */
export function useSheetMark(mark: string): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--sheet-mark', JSON.stringify(mark));
    return () => void style.removeProperty('--sheet-mark');
  }, [mark]);
}
