const LONGEST_SHOWN = 60;

/** A text in quotation marks as a message shows it: cut when long, with unseen characters made visible. */
export function quoted(text: string): string {
  const visible = text.replace(
    /[\p{Cc}\p{Cf}\u00A0\u2028\u2029]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
  const characters = Array.from(visible);
  return characters.length > LONGEST_SHOWN
    ? `"${characters.slice(0, LONGEST_SHOWN).join('')}…"`
    : `"${visible}"`;
}
