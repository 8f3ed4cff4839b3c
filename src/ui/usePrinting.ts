import { useSyncExternalStore } from 'react';

const PAPER = 'print';
let isBeingPrinted = false;

/**
 * Whether the page is being laid out for paper, or for a file that looks like it. `beforeprint` comes before
 * pages are counted, which the change of media does not; only the latter comes where a page is looked at as paper.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isBeingPrinted || window.matchMedia(PAPER).matches,
    () => false,
  );
}

function subscribe(onChange: () => void): () => void {
  const say = (printed: boolean) => () => {
    isBeingPrinted = printed;
    onChange();
  };
  const forPaper = window.matchMedia(PAPER);
  const before = say(true);
  const after = say(false);
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  forPaper.addEventListener('change', onChange);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
    forPaper.removeEventListener('change', onChange);
  };
}
