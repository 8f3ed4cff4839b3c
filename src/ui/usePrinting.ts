import { useSyncExternalStore } from 'react';

const printing = window.matchMedia('print');

/** Whether the page is being laid out for paper, or for a file that looks like it. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => printing.matches);
}

function subscribe(onChange: () => void): () => void {
  printing.addEventListener('change', onChange);
  return () => printing.removeEventListener('change', onChange);
}
