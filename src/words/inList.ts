/** "two are local, one is national and three are worked out": parts of a sentence as a list. */
export function inList(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  const before = parts.slice(0, -1);
  return before.length === 0 ? last : `${before.join(', ')} and ${last}`;
}
