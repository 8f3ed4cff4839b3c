import { createContext, use } from 'react';
import type { LoadedPackage } from './queries/packageQuery.ts';
import type { Appraisal } from '../model/appraise.ts';
import type { Uncertainty } from '../model/simulation/uncertainty.ts';
import type { ProtectedStageTable } from '../domain/stageTable.ts';
import type { PresetId } from '../scenario/scenario.ts';

/** What every page draws: one package that has been through disclosure control, under both sets of rules. */
export interface FiguresInUse {
  readonly loaded: LoadedPackage;
  /** The package's title in the site's list. */
  readonly title: string;
  readonly appraisal: Appraisal<ProtectedStageTable>;
  /** The same under the rules that are not chosen. */
  readonly other: Appraisal<ProtectedStageTable>;
  /** How sure each of the two is, by the rules it follows. */
  readonly howSure: Readonly<Record<PresetId, HowSure>>;
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
