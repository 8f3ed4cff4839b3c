/** Everything that is wrong with the files, in one table. */
export const FAULTS = {
  whole: 'whole file',
  file: 'File',
  row: 'Row',
  column: 'Column',
  found: 'Found',
  expected: 'Expected',
  remedy: 'What to do',
  severity: 'Kind',
  fault: 'stops the opening',
  warning: 'to know',
  caption: 'What the checks found',
  about: 'rows are numbered as a spreadsheet shows them',
  dismiss: 'Close this list',
} as const;

export function faultsTitle(faults: string, isOne: boolean): string {
  return isOne ? 'One problem stops these files' : `${faults} problems stop these files`;
}

/** Nothing was opened, and what stands on the page meanwhile. */
export function faultsLead(title: string | null): string {
  const stays = title === null ? '' : ` All pages still show “${title}”, as before.`;
  return `Nothing was opened.${stays} Mend all of these in your files, then open them again.`;
}

/** After the first hundred. */
export function moreFaults(count: string): string {
  return `… and ${count} more. The whole list is in the download.`;
}

export function downloadFaults(rows: string, size: string): string {
  return `Download the whole list as CSV (${rows} ${rows === '1' ? 'row' : 'rows'}, ${size})`;
}

/** Over the problems of one file. */
export function fileCount(file: string, count: string): string {
  return `${file} (${count})`;
}
