import { SUMMARY } from '../words/summaryPage.ts';
import type { Place } from './router.tsx';
import { SummaryPage } from './summary/SummaryPage.tsx';

/** A place that can be gone to: where it stands, what is drawn there, and its name in the navigation. */
export interface NamedPlace extends Place {
  readonly name: string;
}

/** The places of the site, in the order of the navigation; the first stands in for one that is not there. */
export const PLACES: readonly [NamedPlace, ...NamedPlace[]] = [
  { path: '/', page: SummaryPage, name: SUMMARY.place },
];
