import type { DataPackage } from '../domain/dataPackage.ts';
import { SITE } from '../words/site.ts';

/**
 * The word that every figure of a package carries, wherever it is seen: that it is invented, or that its counts
 * have not been through disclosure control; null for any other.
 */
export function markOf({
  programme,
  stageTable,
}: Pick<DataPackage, 'programme' | 'stageTable'>): string | null {
  const marks = [
    ...(programme.basis === 'illustrative' ? [SITE.example] : []),
    ...(stageTable.protection === 'analyst-only' ? [SITE.officialSensitive] : []),
  ];
  return marks.length === 0 ? null : marks.join(' · ');
}
