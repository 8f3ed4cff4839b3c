/** One file of a package, already decoded. `path` is relative to the package's folder. */
export interface PackageFile {
  readonly path: string;
  readonly text: string;
}
