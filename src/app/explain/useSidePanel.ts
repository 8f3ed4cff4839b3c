import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { usePrinting } from '../../ui/usePrinting.ts';
import { useKeptInSight } from './useKeptInSight.ts';

/** Where the panel has no room beside the page, and covers it. */
const NO_ROOM_BESIDE = '(width < 60rem)';

interface SidePanel {
  readonly panel: RefObject<HTMLDialogElement | null>;
  readonly close: () => void;
  /** For when the browser itself has closed the dialog, as a gesture on a phone does. */
  readonly onClosed: () => void;
}

/**
 * A dialog beside the page, which stays readable and in use; over the page where there is no room beside it, and
 * then the page waits, so that no focus goes behind the panel. On paper it is a sheet of its own. Escape closes it,
 * and closing gives the focus back to what opened it.
 */
export function useSidePanel(opener: HTMLElement, onClose: () => void): SidePanel {
  const panel = useRef<HTMLDialogElement>(null);
  const printing = usePrinting();

  useLayoutEffect(() => {
    const dialog = panel.current;
    if (dialog === null) return undefined;
    if (!printing && window.matchMedia(NO_ROOM_BESIDE).matches) dialog.showModal();
    else dialog.show();
    return () => dialog.close();
  }, [printing]);

  useKeptInSight(opener);

  const close = () => {
    panel.current?.close();
    opener.focus();
    onClose();
  };

  /** A dialog that changed between page and paper is open again by the time this is heard. */
  const onClosed = () => {
    if (panel.current?.open === false) onClose();
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  return { panel, close, onClosed };
}
