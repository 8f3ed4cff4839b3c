/** Where a quotation begins: before a letter, after a space, a bracket or nothing. */
const OPENING = /(?<=^|[\s(])'(?=\p{L})/gu;

/** A package's own text as a page prints it: with curly apostrophes, which CSV files leave straight. */
export function typographic(text: string): string {
  return text.replaceAll(OPENING, '‘').replaceAll("'", '’');
}
