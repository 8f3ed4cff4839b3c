const conjunction = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });

/** "police, housing and courts": names in a sentence. */
export function formatList(names: readonly string[]): string {
  return conjunction.format(names);
}
