import type { Basis } from './provenance.ts';

/** One package that the site ships. */
export interface PackageListing {
  /** Its folder under the site's `data/`, and its name in a link. */
  readonly name: string;
  readonly title: string;
  readonly basis: Basis;
}

/** The name that a link gives to files of the reader's own: no link carries them, and no package of the site may take it. */
export const OWN_FILES = 'own-files';

/** The packages that the site ships, the one it opens on first. */
export type PackageIndex = readonly PackageListing[];
