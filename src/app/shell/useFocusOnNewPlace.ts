import { useEffect, useRef } from 'react';

/** Moves the focus to the page's heading when the reader goes to another place; not when the site first opens. */
export function useFocusOnNewPlace(place: string): void {
  const last = useRef(place);
  useEffect(() => {
    if (last.current === place) return;
    last.current = place;
    document.querySelector('h1')?.focus();
  }, [place]);
}
