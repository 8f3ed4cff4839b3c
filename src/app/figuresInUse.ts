import { createContext, use } from 'react';
import type { LoadedPackage } from './queries/packageQuery.ts';
import type { Appraisal } from '../model/appraise.ts';
import type { Uncertainty } from '../model/simulation/uncertainty.ts';

/** What every page draws: one package, under the rules that are chosen and what a reader changed in them. */
export interface FiguresInUse {
  readonly loaded: LoadedPackage;
  /** The package's title. */
  readonly title: string;
  readonly appraisal: Appraisal;
  /** The same rules with nothing changed; the same object where nothing is. */
  readonly plain: Appraisal;
  /** The rules that are not chosen, with nothing changed. */
  readonly other: Appraisal;
  /** How sure `appraisal` is, and never another one. */
  readonly howSure: HowSure;
  /** How sure `other` is. */
  readonly otherHowSure: HowSure;
  /** The word that every figure carries, in images, exports and prints too; null where none is needed. */
  readonly mark: string | null;
}

/** How sure figures are: being worked out, worked out, or without ranges; `failed` where no worker answers. */
export type HowSure =
  | { readonly state: 'pending' | 'none' | 'failed' }
  | { readonly state: 'known'; readonly uncertainty: Uncertainty };

/** The ranges, where there are any by now. */
export function knownUncertainty(howSure: HowSure): Uncertainty | null {
  return howSure.state === 'known' ? howSure.uncertainty : null;
}

/** Null until the first package is here. */
export const FiguresContext = createContext<FiguresInUse | null>(null);

/** The figures that the shell has for its pages: these are drawn only once there are some. */
export function useFigures(): FiguresInUse {
  const figures = use(FiguresContext);
  if (figures === null) throw new Error('A page was drawn before its figures were there.');
  return figures;
}
