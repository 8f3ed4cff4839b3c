const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** "five" below ten, "12" from there on. */
export function numberInWords(count: number): string {
  return SMALL[count] ?? String(count);
}

/** "third" up to the eighth, "year 9" style numbers from there on are the caller's: falls back to "9th". */
export function ordinalInWords(place: number): string {
  return ORDINALS[place] ?? `${String(place)}th`;
}
