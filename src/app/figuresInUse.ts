import { createContext, use } from 'react';
import type { LoadedPackage } from './queries/packageQuery.ts';
import type { Appraisal } from '../model/appraise.ts';
import type { ProtectedStageTable } from '../domain/stageTable.ts';

/** What every page draws: one package that has been through disclosure control, under both sets of rules. */
export interface FiguresInUse {
  readonly loaded: LoadedPackage;
  /** The package's title in the site's list. */
  readonly title: string;
  readonly appraisal: Appraisal<ProtectedStageTable>;
  /** The same under the rules that are not chosen. */
  readonly other: Appraisal<ProtectedStageTable>;
}

/** Null until the first package is here. */
export const FiguresContext = createContext<FiguresInUse | null>(null);

/** The figures that the shell has for its pages: these are drawn only once there are some. */
export function useFigures(): FiguresInUse {
  const figures = use(FiguresContext);
  if (figures === null) throw new Error('A page was drawn before its figures were there.');
  return figures;
}
