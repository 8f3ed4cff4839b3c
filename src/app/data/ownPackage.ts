import { createContext, use } from 'react';
import type { DataPackage } from '../../domain/dataPackage.ts';
import { OWN_FILES } from '../../domain/packageIndex.ts';
import type { Protection } from '../../protection/protectPackage.ts';
import type { ScenarioDepartures } from '../../scenario/departures.ts';
import type { OpenedProtected, OpenedUnprotected } from '../../worker/givenOpening.ts';
import type { LoadedPackage } from '../queries/packageQuery.ts';

/** Which of its counts an opened package shows: those that are safe to share, or those that were made. */
export type CountsShown = 'protected' | 'unprotected';

/** A package of the reader's own, in the memory of this tab alone. */
export interface OwnPackage {
  /** Counts the packages opened in this tab: what is worked out from one never stands for another. */
  readonly number: number;
  readonly opened: OpenedProtected | OpenedUnprotected;
  readonly shown: CountsShown;
}

export interface OwnPackages {
  /** Null until one has been opened. */
  readonly own: OwnPackage | null;
  /**
   * Shows an opened package in place of what is there, with its scenario where one came along.
   * Counts that are not safe to share are never shown unless `shown` says so.
   */
  readonly open: (
    opened: OpenedProtected | OpenedUnprotected,
    shown: CountsShown,
    scenario: ScenarioDepartures | null,
  ) => void;
  readonly show: (shown: CountsShown) => void;
  /** Puts another protection of the same counts in the place of the one that is shown. */
  readonly protect: (protection: Protection) => void;
  /** Back to what was there before the last opening; null where nothing was opened, or that has been undone. */
  readonly undo: (() => void) | null;
}

/** Null outside the shell. */
export const OwnPackagesContext = createContext<OwnPackages | null>(null);

/** The reader's own packages, for whatever opens or shares them. */
export function useOwnPackages(): OwnPackages {
  const packages = use(OwnPackagesContext);
  if (packages === null) throw new Error('A control was drawn where no package is kept.');
  return packages;
}

/** The package that all pages draw, of one that was opened here. */
export function loadedOwn({ number, opened, shown }: OwnPackage): LoadedPackage {
  const pack = packageShown(opened, shown);
  const seesAll = shown === 'unprotected';
  return {
    name: OWN_FILES,
    version: `${number} ${shown}`,
    origin: 'own',
    title: pack.programme.title,
    pack,
    // What the checks say of records names counts as they were made.
    warnings: seesAll || opened.unprotected === null ? opened.warnings : [],
    women: seesAll ? opened.unprotected?.counts.women : undefined,
    files: opened.files,
  };
}

/** What can be shown to others, where there is anything; the counts as they were made only where asked for. */
function packageShown(
  opened: OpenedProtected | OpenedUnprotected,
  shown: CountsShown,
): DataPackage {
  if (opened.unprotected === null || shown === 'unprotected') return opened.package;
  const { protection } = opened.unprotected;
  if (!protection.ok) throw new Error('Counts that cannot be protected were to be shown.');
  return protection.pack;
}
