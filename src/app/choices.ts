import { createContext, use } from 'react';
import type { ScenarioDepartures } from '../scenario/departures.ts';

/** `draft`: while a slider is dragged or a figure typed, shown at once; `keep`: a step that undo takes back. */
export type ChangeKind = 'draft' | 'keep';

/** What a reader has changed, and the one way to change more of it. */
export interface Choices {
  readonly departures: ScenarioDepartures;
  readonly set: (
    change: (departures: ScenarioDepartures) => ScenarioDepartures,
    kind?: ChangeKind,
  ) => void;
  readonly canUndo: boolean;
  /** Takes the last change back. */
  readonly undo: () => void;
  /** Takes every change back, and leaves the rules as chosen. */
  readonly backToPreset: () => void;
}

/** Null outside the shell. */
export const ChoicesContext = createContext<Choices | null>(null);

/** The scenario in hand, for whatever changes it. */
export function useChoices(): Choices {
  const choices = use(ChoicesContext);
  if (choices === null) throw new Error('A control was drawn where no scenario is.');
  return choices;
}
