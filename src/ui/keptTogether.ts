const WORD_JOINER = '\u2060';

/** A sentence in which no line ends between a minus sign and its amount. */
export function keptTogether(text: string): string {
  return text.replaceAll('−£', `−${WORD_JOINER}£`);
}
