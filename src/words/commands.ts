/** Why a folder or file could not be read or written. */
export const FILE_PROBLEMS = {
  ENOENT: 'it is not there',
  ENOTDIR: 'it is not a folder',
  EEXIST: 'a file stands in its place',
  EISDIR: 'a folder stands in its place',
  EACCES: 'access is denied',
  EPERM: 'access is denied',
  EROFS: 'it cannot be written to',
  ENOSPC: 'there is no room left',
} as const satisfies Readonly<Record<string, string>>;

export const REPORT_USAGE =
  'Usage: npm run report -- PACKAGE_FOLDER [--scenario scenario.json | --preset reported|prudent] [--seed N] [--draws N] [--unprotected] --out FOLDER';

export const ONE_PACKAGE_FOLDER = 'Name one package folder.';
export const NO_OUT_FOLDER = 'Say with --out where the tables go.';

export function unknownPreset(found: string, presets: readonly string[]): string {
  return `There is no preset "${found}"; there are ${presets.join(' and ')}.`;
}

export const SCENARIO_OR_PRESET =
  'Give --scenario or --preset, not both: a scenario says which preset it starts from.';

export function notWhole(option: string, most: number): string {
  return `${option} is a whole number from 0 to ${most}.`;
}

export function cannotReadScenario(path: string, why: string): string {
  return `Cannot read the scenario in ${path}: ${why}.`;
}

export function cannotRead(folder: string, why: string): string {
  return `Cannot read the package in ${folder}: ${why}.`;
}

export function cannotWrite(folder: string, why: string): string {
  return `Cannot write the tables to ${folder}: ${why}. Nothing was written.`;
}

export function holdsPackage(folder: string): string {
  return `${folder} holds a data package, whose events.csv would be lost: choose another folder with --out.`;
}

export const PROTECTED_FIRST =
  "These counts had not been through disclosure control: they were protected first, as npm run protect does. For the analyst's own eyes alone, --unprotected computes from them as they are.";

export const OFFICIAL_SENSITIVE =
  "OFFICIAL-SENSITIVE: these tables come from counts that have not been through disclosure control. They are for the analyst's own eyes and must not be shared.";

export function tablesWritten(
  count: number,
  folder: string,
  marks: { readonly basis: string; readonly preset: string },
): string {
  return `${count} tables written to ${folder} (${marks.basis} data, ${marks.preset} rules).`;
}
