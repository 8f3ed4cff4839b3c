import type { Delimiter } from './delimiter.ts';

/** Where in a row a text stands; after a quotation mark in a quoted cell it is not yet known what that was. */
type Place = 'cell start' | 'in a cell' | 'quoted' | 'quotation mark';

/**
 * Writes every line end outside quotation marks as LF, whether it was CR, LF or CRLF or a mixture; line breaks
 * inside quoted cells stay as they are. (The CSV reader takes one kind of line end a file.) Text may come in
 * pieces, cut anywhere.
 */
export class LineEnds {
  readonly #delimiter: Delimiter;
  #place: Place = 'cell start';
  /** Whether a CR came last: an LF that follows belongs to it. */
  #afterReturn = false;

  constructor(delimiter: Delimiter) {
    this.#delimiter = delimiter;
  }

  unify(text: string): string {
    if (text === '') return text;
    const isPlain =
      !text.includes('"') && this.#place !== 'quoted' && this.#place !== 'quotation mark';
    return isPlain ? this.#unifyPlain(text) : this.#unifyQuoted(text);
  }

  #unifyPlain(text: string): string {
    const start = this.#afterReturn && text.startsWith('\n') ? 1 : 0;
    const last = text.at(-1) ?? '';
    this.#place = this.#isCellEnd(last) ? 'cell start' : 'in a cell';
    this.#afterReturn = last === '\r';
    return text.slice(start).replace(/\r\n?/g, '\n');
  }

  #unifyQuoted(text: string): string {
    const pieces: string[] = [];
    let kept = 0;
    for (let index = 0; index < text.length; index += 1) {
      const character = text.charAt(index);
      if (this.#afterReturn && character === '\n') kept = index + 1;
      this.#afterReturn = false;
      this.#place = this.#placeAfter(character);
      if (character === '\r' && this.#place !== 'quoted') {
        pieces.push(text.slice(kept, index), '\n');
        kept = index + 1;
        this.#afterReturn = true;
      }
    }
    pieces.push(text.slice(kept));
    return pieces.join('');
  }

  /** A quotation mark within a quoted cell ends it, unless another follows. */
  #placeAfter(character: string): Place {
    if (this.#place === 'quoted') return character === '"' ? 'quotation mark' : 'quoted';
    if (character === '"' && this.#place !== 'in a cell') return 'quoted';
    return this.#isCellEnd(character) ? 'cell start' : 'in a cell';
  }

  #isCellEnd(character: string): boolean {
    return character === this.#delimiter || character === '\n' || character === '\r';
  }
}
