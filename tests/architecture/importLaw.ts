import { folderOf, importsOf, isRelative, targetOf, type Source } from './sources.ts';

const pureFolders = ['files', 'parse', 'validate', 'cohort', 'protection', 'scenario', 'model'];
const headless = ['domain', ...pureFolders, 'viewModel', 'words', 'export'];

/** What each folder of `src/` may import beside itself. */
export const LAW: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  files: ['domain', 'words'],
  parse: ['domain', 'words'],
  validate: ['domain', 'parse', 'cohort', 'scenario', 'words'],
  cohort: ['domain', 'words'],
  protection: ['domain', 'words'],
  scenario: ['domain', 'words'],
  model: ['domain', 'scenario'],
  viewModel: ['domain', 'scenario', 'model', 'words'],
  words: ['domain'],
  ui: [],
  charts: ['domain', 'viewModel', 'ui', 'words'],
  tables: ['domain', 'viewModel', 'ui', 'words'],
  export: ['domain', 'scenario', 'viewModel', 'words'],
  worker: ['domain', ...pureFolders, 'words'],
  commands: headless,
  app: [...headless, 'ui', 'charts', 'tables', 'worker'],
};

/** Where each package, or kind of package, may be imported. */
const PACKAGES: readonly (readonly [name: RegExp, folders: readonly string[]])[] = [
  [/^papaparse$/, ['parse', 'export']],
  [/^zod(\/|$)/, ['validate', 'scenario']],
  [/^recharts(\/|$)/, ['charts']],
  [/^node:/, ['commands']],
  [/^react(-dom)?(\/|$)/, ['ui', 'charts', 'tables', 'app']],
  [/^@tanstack\/react-(query|router)$/, ['app']],
  [/^@tanstack\/react-table$/, ['tables']],
  [/^@stdlib\//, ['model', 'worker']],
  [/^fflate$/, ['files', 'export']],
  [/^comlink$/, ['worker', 'app']],
];

/** The only way out of `src/`: mocks, which a build leaves out. */
const OUTWARD: readonly (readonly [file: string, target: string])[] = [
  ['src/app/startMocks.ts', 'mocks/browser.ts'],
];

/** A line for each import that the law forbids. */
export function brokenImports(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) =>
    importsOf(source).flatMap((specifier) => {
      const fault = isRelative(specifier)
        ? relativeFault(source, targetOf(source, specifier))
        : packageFault(source, specifier);
      return fault === undefined ? [] : [`${source.path} imports ${specifier}: ${fault}`];
    }),
  );
}

function relativeFault(source: Source, target: string): string | undefined {
  const from = folderOf(source.path);
  const to = folderOf(target);
  if (OUTWARD.some(([file, way]) => file === source.path && way === target)) return undefined;
  if (to === '') return 'that lies outside the folders of src/';
  if (from === to || LAW[from]?.includes(to) === true) return undefined;
  return `${from}/ may import ${LAW[from]?.join(', ') ?? 'nothing: the law does not know it'}`;
}

function packageFault(source: Source, specifier: string): string | undefined {
  const folders = PACKAGES.find(([name]) => name.test(specifier))?.[1];
  if (folders === undefined) return 'no folder is named for this package';
  return folders.includes(folderOf(source.path))
    ? undefined
    : `it belongs in ${folders.join(', ')}`;
}

/** Each ring of files that import one another, by the first that is met. */
export function importCycles(sources: readonly Source[]): readonly string[] {
  const known = new Set(sources.map(({ path }) => path));
  const edges = new Map(
    sources.map((source) => [
      source.path,
      importsOf(source)
        .filter(isRelative)
        .map((specifier) => targetOf(source, specifier))
        .filter((path) => known.has(path)),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of known) visit(path, []);
  return cycles;
}
