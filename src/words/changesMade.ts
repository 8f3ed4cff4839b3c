import { numberInWords } from './numberInWords.ts';

/** After the name of a set of rules: " with two changes"; nothing where a reader has changed none. */
export function withChanges(changes: number): string {
  if (changes === 0) return '';
  return changes === 1 ? ' with one change' : ` with ${numberInWords(changes)} changes`;
}
