/** Text that a spreadsheet would run, behind the apostrophes that make it inert. */
const MADE_INERT = /^'+[=+\-@\t\r\n\0＝＋－＠]/;

/** Takes back the one apostrophe that an export puts before text a spreadsheet would run. */
export function restoreText(cell: string): string {
  return cell.startsWith("'") && MADE_INERT.test(cell) ? cell.slice(1) : cell;
}
