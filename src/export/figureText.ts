/** As many digits as survive a binary number whole. */
const DIGITS = 15;

/**
 * A number as text for a spreadsheet: 15 significant digits, none that say nothing, −0 as 0.
 * @throws RangeError for what is no number: it must never leave the program.
 */
export function figureText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`No figure to write: ${value}.`);
  return Number(value.toPrecision(DIGITS)).toString();
}
