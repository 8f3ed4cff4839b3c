/** A sentence whose weightiest words stand out. */
export type RichText = readonly (string | Strong)[];

interface Strong {
  readonly strong: string;
}

export function strong(text: string): Strong {
  return { strong: text };
}

/** Builds a sentence around its figures: rich`about ${strong('£1.2 million')} over 7 years`. */
export function rich(
  strings: TemplateStringsArray,
  ...parts: readonly (string | number | Strong | RichText)[]
): RichText {
  return strings.flatMap((text, index) => {
    const part = parts[index];
    if (part === undefined) return [text];
    if (typeof part === 'number') return [text, String(part)];
    return typeof part === 'string' || 'strong' in part ? [text, part] : [text, ...part];
  });
}

/** The sentence as plain text, for a title, a live region or a print. */
export function plainText(text: RichText): string {
  return text.map((part) => (typeof part === 'string' ? part : part.strong)).join('');
}
