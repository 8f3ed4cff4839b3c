import { PLACE_NAMES } from '../../../words/places.ts';

/** The pages that a board paper can hold, in the order in which they stand in it. */
export const PAPER_PAGES = ['summary', 'partners', 'whoPays', 'evidence'] as const;
export type PaperPageName = (typeof PAPER_PAGES)[number];

export function paperPageTitle(name: PaperPageName): string {
  return PLACE_NAMES[name];
}

/** The chosen pages as they stand in an address. */
export function pagesText(pages: readonly PaperPageName[]): string {
  return pages.join('-');
}

/** The pages that an address names, in their own order; what it does not know is left out. */
export function pagesOf(text: string): readonly PaperPageName[] {
  const named = text.split('-');
  return PAPER_PAGES.filter((page) => named.includes(page));
}
