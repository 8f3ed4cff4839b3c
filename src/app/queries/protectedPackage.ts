import type { DataPackage } from '../../domain/dataPackage.ts';
import type { ProtectedStageTable } from '../../domain/stageTable.ts';

/** Whether a package's counts have been through disclosure control: only these are shown to everybody. */
export function isProtectedPackage(pack: DataPackage): pack is DataPackage<ProtectedStageTable> {
  return pack.stageTable.protection === 'protected';
}
