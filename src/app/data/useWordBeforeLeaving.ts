import { useEffect } from 'react';

/** While `isOpen`, the browser asks before the tab is closed or loaded again: what was opened is nowhere else. */
export function useWordBeforeLeaving(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isOpen]);
}
