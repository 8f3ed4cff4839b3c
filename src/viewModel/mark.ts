import type { DataPackage } from '../domain/dataPackage.ts';
import { looserRules } from '../domain/programme.ts';
import { SITE } from '../words/site.ts';

type Marked = Pick<DataPackage, 'programme' | 'stageTable'>;

/**
 * The word that every figure of a package carries, wherever it is seen: that it is invented, or that its counts
 * have not been through disclosure control, or only by looser rules than the method's; null for any other.
 */
export function markOf(pack: Marked): string | null {
  const marks = [
    ...(pack.programme.basis === 'illustrative' ? [SITE.example] : []),
    ...(pack.stageTable.protection === 'analyst-only' ? [SITE.officialSensitive] : []),
    ...(isLooselyProtected(pack) ? [SITE.looselyProtected] : []),
  ];
  return marks.length === 0 ? null : marks.join(' · ');
}

/** Whether the counts were made safe, but by looser rules than the method's. */
export function isLooselyProtected({ programme, stageTable }: Marked): boolean {
  return stageTable.protection === 'protected' && looserRules(programme.disclosure).length > 0;
}
