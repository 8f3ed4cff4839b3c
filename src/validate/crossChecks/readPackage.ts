import type { Programme } from '../../domain/programme.ts';
import type { PackageTables } from '../packageReading.ts';

/** A package as far as it could be read: what the checks between tables look at. */
export interface ReadPackage {
  /** Undefined where the programme's own file has a fault. */
  readonly programme: Programme | undefined;
  readonly tables: PackageTables;
}
