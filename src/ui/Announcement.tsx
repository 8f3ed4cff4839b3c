import { useEffect, useRef } from 'react';

/**
 * Says once, politely, to those who hear the page, what has just changed on it. What stands there when the page
 * first opens is not said: nothing has changed yet.
 */
export function Announcement({ text }: { readonly text: string }) {
  const region = useRef<HTMLDivElement>(null);
  const last = useRef(text);
  useEffect(() => {
    if (last.current === text) return;
    last.current = text;
    if (region.current !== null) region.current.textContent = text;
  }, [text]);
  return <div ref={region} role="status" className="visually-hidden" />;
}
