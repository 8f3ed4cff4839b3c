import type { Marker } from '../domain/marker.ts';
import { markerInWords } from './markers.ts';
import { numberInWords } from './numberInWords.ts';
import { capitalised } from './sentenceCase.ts';
import { stageCount } from './stageRates.ts';

/** What changed over all events that are counted before and after. */
export interface ChangesMessage {
  readonly crises: number;
  readonly crisesFewer: number;
  readonly help: number;
  readonly helpMore: number;
}

export function changesTitle({ crises, crisesFewer, help, helpMore }: ChangesMessage): string {
  if (crises + help === 0) return 'Nothing was counted both before and after';
  const fewer =
    crises === 0
      ? null
      : crisesFewer === crises
        ? 'all kinds of crisis that were counted happened less often'
        : `${numberInWords(crisesFewer)} of ${numberInWords(crises)} kinds of crisis happened less often`;
  const more =
    help === 0
      ? null
      : helpMore === help
        ? 'women got more of every kind of help'
        : `women got more of ${numberInWords(helpMore)} of ${numberInWords(help)} kinds of help`;
  return capitalised([fewer, more].filter((part) => part !== null).join(', and '));
}

/** Measure, place and women, under the title. */
export function changesSubtitle(area: string, women: number): string {
  return `Events for each woman a year, before Pause and after the start. ${changesPlace(area, women)}.`;
}

/** "Example borough, 20 women". */
export function changesPlace(area: string, women: number): string {
  return `${area}, ${String(women)} women`;
}

export const CHANGES = {
  nothing:
    'These figures hold no counts of services before and after. What was expected follows from a stated rate, below.',
  crises: 'Crises and losses: fewer is better',
  help: 'Help that women now get: more is better for women, and a cost to whoever gives it',
  before: 'Before: what was to be expected',
  after: 'After the start',
  caption: 'What was counted before and after, with avoided cost beside it',
  eventColumn: 'Event',
  beforeColumn: 'Expected a year',
  afterColumn: 'Seen a year',
  fewerColumn: 'Fewer, due to Pause, as far as counted',
  avoidedColumn: 'Avoided cost',
  signNote:
    'A minus sign is more than before. More help is what Pause is for: it is a cost to whoever gives it, and is taken off the total.',
  rulesNote:
    'Fewer, due to Pause: after taking off what would have happened anyway and what others had a part in. What is taken to last beyond the last month counted is in the money, and in the fewer events on a partner’s own page.',
} as const;

/** "5.8 → 2.1", at the end of a row. */
export function beforeAndAfter(before: string, after: string, atMost: boolean): string {
  return `${before} → ${stageCount(after, atMost ? 'at-most' : 'as-counted')}`;
}

/** One panel read aloud. */
export function changesInWords(
  rows: readonly {
    readonly event: string;
    readonly figures: string;
    readonly marker: Marker | null;
  }[],
): string {
  return `${rows
    .map(({ event, figures, marker }) =>
      marker === null
        ? `${event}: ${figures.replace('→', 'to')}`
        : `${event}: ${markerInWords(marker)}`,
    )
    .join('; ')}.`;
}
