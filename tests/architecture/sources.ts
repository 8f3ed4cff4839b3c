import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** One source file, its path with forward slashes from the project's root. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Every file under `folder` with one of these endings. */
export function sourcesUnder(folder: string, endings: readonly string[]): readonly Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** What a source imports or exports from, as written: `../domain/event.ts`, `react`. */
export function importsOf({ text }: Source): readonly string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** Whether an import names another file of the project, not a package. */
export function isRelative(specifier: string): boolean {
  return specifier.startsWith('.');
}

/** The path that a relative import leads to. */
export function targetOf(source: Source, specifier: string): string {
  return posix.join(posix.dirname(source.path), specifier.replace(/\?.*$/, ''));
}

/** The folder under `src/` that a path lies in; empty for a path outside it. */
export function folderOf(path: string): string {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? '';
}
