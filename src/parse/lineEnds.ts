import type { Delimiter } from './delimiter.ts';

/**
 * The text with every line end outside quotation marks written LF, whether it was CR, LF or CRLF or a mixture;
 * line breaks inside quoted cells stay as they are. (The CSV reader takes one kind of line end a file.)
 */
export function unifyLineEnds(text: string, delimiter: Delimiter): string {
  if (!text.includes('\r')) return text;
  const pieces: string[] = [];
  let kept = 0;
  let quoted = false;
  let atCellStart = true;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (quoted) {
      if (character !== '"') continue;
      if (text[index + 1] === '"') index += 1;
      else quoted = false;
    } else if (character === '"' && atCellStart) {
      quoted = true;
      atCellStart = false;
    } else if (character === '\r') {
      pieces.push(text.slice(kept, index), '\n');
      if (text[index + 1] === '\n') index += 1;
      kept = index + 1;
      atCellStart = true;
    } else {
      atCellStart = character === delimiter || character === '\n';
    }
  }
  pieces.push(text.slice(kept));
  return pieces.join('');
}
