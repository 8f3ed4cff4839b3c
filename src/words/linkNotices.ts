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

/** Something that the link changes in the figures, which is not known or not possible. */
export function unknownChange(path: string): string {
  const [first = '', ...rest] = path.split('.');
  const last = rest.at(-1) ?? first;
  const named = PLAIN_WORD.test(last) ? `a change of “${last}”` : 'a change';
  return `The link asks for ${named} that this page cannot make: it was left out.`;
}

/** A change to something that the package in hand does not hold. */
export function changesElsewhere(count: number): string {
  return count === 1
    ? 'The link changes something that these figures do not hold: it was left out.'
    : `The link changes ${String(count)} things that these figures do not hold: they were left out.`;
}

/** An organisation that the package does not name. */
export function unknownOrganisation(): string {
  return 'The link is written for an organisation that these figures do not name: all are shown alike.';
}

/** The reader's data are not those that the sender had. */
export function otherData(): string {
  return 'This link was made beside other data than these: its figures will not be the sender’s.';
}

/** A link made beside somebody's own files, which stay on their computer. */
export function ownFilesNotHere(usedTitle: string, fingerprint: string | null): string {
  const which = fingerprint === null ? '' : ` (their fingerprint: ${fingerprint})`;
  return `The link was made beside somebody’s own files${which}, which no link carries. Open the same files, under “Data and downloads”, to see the same figures. Until then “${usedTitle}” is shown.`;
}
