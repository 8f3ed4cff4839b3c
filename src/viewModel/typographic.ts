/** A package's own text as a page prints it: with curly apostrophes, which CSV files leave straight. */
export function typographic(text: string): string {
  return text.replaceAll("'", '’');
}
