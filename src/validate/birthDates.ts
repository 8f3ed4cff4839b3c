/** Day, month and year in full; a year of two digits only after strokes, since "1.2.10" may number a version. */
const DATES = [
  String.raw`(?:0?[1-9]|[12]\d|3[01])([/.-])(?:0?[1-9]|1[0-2])\1((?:19|20)\d{2})`,
  String.raw`(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])/(\d{2})`,
  String.raw`((?:19|20)\d{2})([/.-])(?:0?[1-9]|1[0-2])\5(?:0?[1-9]|[12]\d|3[01])`,
].join('|');
const DATE_ALONE = new RegExp(`^(?:${DATES})(?:[ T]\\d{2}:\\d{2}(?::\\d{2})?Z?)?$`);
const DATE_IN_TEXT = new RegExp(`(?<![\\d/.-])(?:${DATES})(?![\\d/]|[.-]\\d)`, 'g');
const BIRTH = /\b(born|birth|birthday|dob|d\.o\.b)\b/i;

/** Sources cite later dates ("accessed 12/03/2024"); earlier ones in running text are mostly of people. */
const FIRST_YEAR_OF_SOURCES = 2010;
const LAST_SHORT_YEAR_OF_THIS_CENTURY = 29;

/**
 * Whether a text is a full date, or holds one that a date of birth is likelier to be than a source's: before
 * 2010, or beside a word of birth. A date in words ("16 April 2019") is none.
 */
export function looksLikeBirthDate(text: string): boolean {
  if (DATE_ALONE.test(text.trim())) return true;
  return holdsEarlyDate(text) || (yearsOf(text).length > 0 && BIRTH.test(text));
}

/** Whether a text holds a full date from before the programmes and the sources that cite full dates. */
export function holdsEarlyDate(text: string): boolean {
  return yearsOf(text).some((year) => year < FIRST_YEAR_OF_SOURCES);
}

/** The years of the full dates in a text. */
function yearsOf(text: string): readonly number[] {
  return Array.from(text.matchAll(DATE_IN_TEXT), ([, , year, short, isoYear]) =>
    fullYear(year ?? short ?? isoYear ?? ''),
  );
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year <= LAST_SHORT_YEAR_OF_THIS_CENTURY ? 2000 + year : 1900 + year;
}
