import { writeLink, type Link } from './link.ts';

/**
 * The router's view of a link: the text after `?`, untouched. The router's own reading would turn values into
 * JSON and drop repeated ones before they could be said; `readLink` is the only reader.
 */
interface LinkSearch {
  readonly text: string;
}

/** The text after `?`, from the router's search string. */
export function parseSearch(search: string): LinkSearch {
  return { text: search.replace(/^\?/, '') };
}

/** The router's search string. */
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const { text } = checkedSearch(search);
  return text === '' ? '' : `?${text}`;
}

/** The router's search state, of which it knows nothing. */
export function checkedSearch({ text }: Readonly<Record<string, unknown>>): LinkSearch {
  return { text: typeof text === 'string' ? text : '' };
}

/** The search state for a link, for the router's `Link` and `navigate`. */
export function searchOf(link: Link): LinkSearch {
  return { text: writeLink(link) };
}
