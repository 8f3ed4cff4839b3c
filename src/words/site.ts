/** The words that stand round every page. */
export const SITE = {
  title: 'Pause: shared costs and benefits',
  tagline: 'For partners deciding together',
  skip: 'Skip to the figures',
  places: 'Places on this site',
  whatIsCounted: 'What is counted',
  howCareful: 'How careful',
  twoMethods: 'What is the difference?',
  change: 'Change',
  done: 'Done',
  example: 'EXAMPLE',
  officialSensitive: 'OFFICIAL-SENSITIVE',
  forAnalystOnly:
    'These counts have not been through disclosure control. They are for the analyst’s own eyes: share none of these figures.',
  looselyProtected: 'LOOSELY PROTECTED',
  mayTellOfOne:
    'These counts were made safe by looser rules than this site’s, and may tell of single women: share none of these figures.',
  notRotherham: 'EXAMPLE, NOT ROTHERHAM’S RESULTS',
  seeReport: 'See the 2020 report’s case',
  sheetPage: 'Page ',
  sheetOf: ' of ',
  voluntary:
    'Joining Pause is each woman’s choice, and some women declined. Contraception is part of the programme. No woman’s choice is priced here.',
  pageNotDelivered: 'This page did not come',
  partNotDelivered: 'This part of the page did not come',
  notDeliveredWhy:
    'You may be offline, or this site may have changed since you opened it. Nothing was lost, and the pages that you have seen still work. Check the connection, then try again. If that does not help, load the whole page again: its address keeps your choices, but files of your own have to be opened again.',
  loadAgain: 'Load the whole page again',
  partFailed: 'This part of the page could not be shown',
  pageFailed: 'This page could not be shown',
  pageFailedWhy:
    'Something in the page itself went wrong. Nothing was lost: choose another view above, or load the page again.',
} as const;

/** After the mark of the example: whose figures these are not. */
export function inventedGroup(women: number): string {
  return `An invented group of ${String(women)} women in an invented borough.`;
}

/** Rules, span, prices and date, at the foot of every page. */
export function figuresNote(facts: {
  readonly rules: string;
  readonly placeAndPeriod: string;
  readonly upratedWith: string | null;
  readonly dataAsAt: string;
}): string {
  return [
    facts.rules,
    facts.placeAndPeriod,
    ...(facts.upratedWith === null ? [] : [`Prices uprated with ${facts.upratedWith}`]),
    `Data to ${facts.dataAsAt}`,
  ].join(' · ');
}

/** The browser's tab: a mark where there is one, the place, then what is counted. */
export function tabTitle(place: string, packageTitle: string, mark: string | null): string {
  return `${mark === null ? '' : `${mark} – `}${place}: ${packageTitle} – ${SITE.title}`;
}

/** The heading of a page, for those who hear it and for where the focus goes. */
export function pageHeading(place: string, packageTitle: string): string {
  return `${place}: ${packageTitle}`;
}

/** What has changed, said once to those who hear the page. */
export function nowShowing(packageTitle: string, rulesName: string): string {
  return `Now showing: ${packageTitle}. ${rulesName}.`;
}

/** In the list of what is counted: the reader's own files, open in this tab or asked for by a link. */
export function ownFilesOption(title: string | null): string {
  return title === null ? 'Your own files (not open)' : `Your own files: ${title}`;
}
