import { createContext, use } from 'react';
import type { Explaining } from '../../tables/ExplainedFigureCell.tsx';

/** Null outside the shell. */
export const ExplainContext = createContext<Explaining | null>(null);

/** What a table or a sentence needs so that its figures open their chains, in the one panel of the page. */
export function useExplaining(): Explaining {
  const explaining = use(ExplainContext);
  if (explaining === null) throw new Error('A figure was drawn where nothing explains it.');
  return explaining;
}
