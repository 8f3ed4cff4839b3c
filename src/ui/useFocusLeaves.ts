import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';

/** A ref for a group of controls; tells when the focus goes from inside it to elsewhere. */
export function useFocusLeaves(onLeave: () => void): RefObject<HTMLDivElement | null> {
  const group = useRef<HTMLDivElement>(null);
  const leave = useEffectEvent(onLeave);
  useEffect(() => {
    const element = group.current;
    const onFocusOut = ({ relatedTarget }: FocusEvent) => {
      const goesTo = relatedTarget instanceof Node ? relatedTarget : null;
      if (element?.contains(goesTo) !== true) leave();
    };
    element?.addEventListener('focusout', onFocusOut);
    return () => element?.removeEventListener('focusout', onFocusOut);
  }, []);
  return group;
}
