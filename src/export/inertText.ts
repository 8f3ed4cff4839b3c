/** Text that a spreadsheet would run as a formula, or that stands behind apostrophes as if it were made inert already. */
const WOULD_RUN = /^'*[=+\-@\t\r\n\0＝＋－＠]/;

/** Puts one apostrophe before text that a spreadsheet would run; reading the file back takes exactly one away. */
export function inertText(text: string): string {
  return WOULD_RUN.test(text) ? `'${text}` : text;
}
