/** A table as rows of cells, headings first. */
export type Cells = readonly (readonly string[])[];

export interface Writing {
  readonly delimiter: string;
  readonly lineEnd: string;
  /** Whether cells stand in quotation marks that need none. */
  readonly quotes: 'all' | 'needed';
}

const PLAIN: Writing = { delimiter: ',', lineEnd: '\r\n', quotes: 'needed' };

export function writeCells(cells: Cells, { delimiter, lineEnd, quotes }: Writing = PLAIN): string {
  const written = (cell: string) =>
    quotes === 'all' || /["\r\n]/.test(cell) || cell.includes(delimiter)
      ? `"${cell.replaceAll('"', '""')}"`
      : cell;
  return cells.map((row) => row.map(written).join(delimiter) + lineEnd).join('');
}

/**
 * A second reader of comma-separated values, letter by letter, that shares nothing with the first.
 * @returns undefined where a quotation mark is not where it belongs.
 */
export function readCells(text: string, delimiter: string): Cells | undefined {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const isLineEnd = (index: number) => text[index] === '\n' || text[index] === '\r';
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      at += 1;
      while (text[at] !== '"' || text[at + 1] === '"') {
        if (at >= text.length) return undefined;
        if (text[at] === '"') at += 1;
        cell += text[at] ?? '';
        at += 1;
      }
      at += 1;
      if (at < text.length && text[at] !== delimiter && !isLineEnd(at)) return undefined;
    } else {
      while (at < text.length && text[at] !== delimiter && !isLineEnd(at)) {
        cell += text[at] ?? '';
        at += 1;
      }
    }
    row.push(cell);
    if (text[at] === delimiter) {
      at += 1;
      if (at === text.length) row.push('');
      if (at < text.length) continue;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    rows.push(row);
    row = [];
  }
  return rows;
}
