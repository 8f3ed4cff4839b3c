import { useSyncExternalStore } from 'react';

/** Whether the page answers to what is done to it: false while it is as it was built, before its code has come. */
export function useAnswers(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
