/** "1 year", "7 years"; "1.5 years" of a figure already written out. */
export function yearsInWords(years: number | string): string {
  return `${String(years)} ${String(years) === '1' ? 'year' : 'years'}`;
}
