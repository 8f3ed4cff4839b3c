/** How far two texts may be apart to be taken for a slip: a third of the letters, three at most. */
const LETTERS_A_SLIP = 3;
const LONGEST_SLIP = 3;

/** The candidate that `text` is most likely meant to be; undefined when none is near. */
export function nearestOf(text: string, candidates: Iterable<string>): string | undefined {
  const plain = plainForm(text);
  let nearest: string | undefined;
  let least = Math.min(LONGEST_SLIP, Math.floor(plain.length / LETTERS_A_SLIP)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(plain, plainForm(candidate));
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}

/** A text without the differences that the eye passes over: case, spaces, punctuation. */
export function plainForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The fewest letters to insert, delete or replace to make one text of the other. */
export function editDistance(left: string, right: string): number {
  let above = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      const removed = (above[column] ?? 0) + 1;
      const inserted = (current[column - 1] ?? 0) + 1;
      current.push(Math.min(replaced, removed, inserted));
    }
    above = current;
  }
  return above[right.length] ?? 0;
}
