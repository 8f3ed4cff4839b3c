import { useState } from 'react';
import type { DataIssue } from '../../../domain/dataIssue.ts';
import { chosenFiles } from '../../../files/given/locatedFile.ts';
import { packageAmong } from '../../../files/given/packageAmong.ts';
import { protectPackage } from '../../../protection/protectPackage.ts';
import type { OpenedUnprotected } from '../../../worker/givenOpening.ts';
import { SHARING } from '../../../words/sharing.ts';
import { useOwnPackages } from '../ownPackage.ts';

/** What became of the earlier release that was chosen. */
interface BesideEarlier {
  readonly said: string;
  readonly issues: readonly DataIssue[];
}

interface EarlierRelease {
  /** Null until one has been chosen. */
  readonly beside: BesideEarlier | null;
  readonly choose: (files: Iterable<File>) => void;
}

/** Protects a package once more beside the release before it; what stood stays where that cannot be. */
export function useEarlierRelease({
  package: pack,
  unprotected,
}: OpenedUnprotected): EarlierRelease {
  const { protect } = useOwnPackages();
  const [beside, setBeside] = useState<BesideEarlier | null>(null);

  const choose = async (chosen: Iterable<File>) => {
    setBeside({ said: SHARING.earlierReading, issues: [] });
    const { files } = packageAmong(chosenFiles(chosen));
    const { openGiven } = await import('../../../worker/openGiven.ts');
    const earlier = await openGiven(files, {
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    if (!earlier.ok || earlier.unprotected !== null) {
      setBeside({ said: SHARING.earlierNot, issues: earlier.ok ? [] : earlier.issues });
      return;
    }
    const next = protectPackage(pack, unprotected.counts, earlier.package);
    if (next.ok) protect(next);
    setBeside({
      said: next.ok ? SHARING.earlierWith : SHARING.earlierCannot,
      issues: next.ok ? [] : next.issues,
    });
  };
  const failed = () => setBeside({ said: SHARING.earlierFailed, issues: [] });
  return { beside, choose: (files) => void choose(files).catch(failed) };
}
