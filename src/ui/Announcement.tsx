import { useEffect, useRef } from 'react';

/**
 * Says once, politely, to those who hear the page, what has just changed on it. The first text that is not empty
 * is not said: nothing has changed yet.
 */
export function Announcement({ text }: { readonly text: string }) {
  const region = useRef<HTMLDivElement>(null);
  const last = useRef(text);
  useEffect(() => {
    const before = last.current;
    last.current = text;
    if (before === '' || before === text) return;
    if (region.current !== null) region.current.textContent = text;
  }, [text]);
  return <div ref={region} role="status" className="visually-hidden" />;
}
