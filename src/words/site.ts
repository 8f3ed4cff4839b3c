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
  notRotherham: 'EXAMPLE, NOT ROTHERHAM’S RESULTS',
  seeReport: 'See the 2020 report’s case',
  sheetPage: 'Page ',
  sheetOf: ' of ',
  voluntary:
    'Joining Pause is each woman’s choice, and some women declined. Contraception is part of the programme. No woman’s choice is priced here.',
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

/** The browser's tab: the place first, then what is counted. */
export function tabTitle(place: string, packageTitle: string): string {
  return `${place}: ${packageTitle} – ${SITE.title}`;
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
