import type { Basis } from './provenance.ts';

/** One package that the site ships. */
export interface PackageListing {
  /** Its folder under the site's `data/`, and its name in a link. */
  readonly name: string;
  readonly title: string;
  readonly basis: Basis;
}

/** The packages that the site ships, the one it opens on first. */
export type PackageIndex = readonly PackageListing[];
