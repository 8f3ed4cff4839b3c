import { onDemand } from '../ui/onDemand.tsx';
import { PLACE_NAMES } from '../words/places.ts';
import type { Place } from './router.tsx';
import { SummaryPage } from './summary/SummaryPage.tsx';

/** A place that can be gone to from everywhere: where it stands, and its name in the navigation. */
interface NamedPlace extends Place {
  readonly name: string;
}

/** The places of the site, in the order of the navigation; the first stands in for one that is not there. */
export const PLACES: readonly [NamedPlace, ...NamedPlace[]] = [
  { path: '/', page: SummaryPage, name: PLACE_NAMES.summary },
  {
    path: '/partners',
    page: onDemand(async () => (await import('./partners/PartnersPage.tsx')).PartnersPage),
    name: PLACE_NAMES.partners,
  },
  {
    path: '/who-pays',
    page: onDemand(async () => (await import('./whoPays/WhoPaysPage.tsx')).WhoPaysPage),
    name: PLACE_NAMES.whoPays,
  },
  {
    path: '/evidence',
    page: onDemand(async () => (await import('./evidence/EvidencePage.tsx')).EvidencePage),
    name: PLACE_NAMES.evidence,
  },
  {
    path: '/data',
    page: onDemand(async () => (await import('./data/DataPage.tsx')).DataPage),
    name: PLACE_NAMES.data,
  },
];

/** Places that open from one of those. */
export const INNER_PLACES: readonly Place[] = [
  {
    path: '/data/paper/$pages',
    page: onDemand(async () => (await import('./data/paper/PaperPage.tsx')).PaperPage),
  },
  {
    path: '/partners/$funder',
    page: onDemand(async () => (await import('./partners/PartnerPage.tsx')).PartnerPage),
  },
  {
    path: '/evidence/$tab',
    page: onDemand(async () => (await import('./evidence/EvidencePage.tsx')).EvidencePage),
  },
];
