/**
 * What a reader is told of the parts of a link that were left out. What a link holds is somebody else's text:
 * a value is never repeated, and a name only where it is a plain word, so that a link cannot speak for this page.
 */
const PLAIN_WORD = /^[A-Za-z]{1,20}$/;

/** A part with a name that no link of this page has. */
export function unknownPart(name: string): string {
  const part = PLAIN_WORD.test(name) ? `“${name}”, a part of the link,` : 'A part of the link';
  return `${part} means nothing to this page, and was left out.`;
}

/** A part said more than once: its first good value stands. */
export function repeatedPart(name: string): string {
  return `The link says “${name}” more than once: only the first that this page knows is used.`;
}

/** A value that its part cannot have. */
export function badPart(name: string, used: string): string {
  return `The link’s “${name}” is not one that this page knows: “${used}” is shown instead.`;
}

/** A link of a version that this page was made before. */
export function otherVersion(): string {
  return 'The link was made by another version of this page: only the parts known here are used.';
}

/** A place that is not there. */
export function unknownPlace(): string {
  return 'The link leads to a place that is not on this site: the summary is shown instead.';
}

/** A package that the site does not ship. */
export function unknownPackage(usedTitle: string): string {
  return `The link names figures that are not on this site: “${usedTitle}” is shown instead.`;
}
