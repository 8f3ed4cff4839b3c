import type { Marker } from '../domain/marker.ts';
import { markerInWords } from './markers.ts';
import { numberInWords } from './numberInWords.ts';
import { stageCount } from './stageRates.ts';

/** What changed over all events that are counted before and after. */
export interface ChangesMessage {
  readonly crises: number;
  readonly crisesFewer: number;
  readonly help: number;
  readonly helpMore: number;
}

export function changesTitle({ crises, crisesFewer, help, helpMore }: ChangesMessage): string {
  if (crises + help === 0) return 'Nothing that was counted before and after can be shown';
  const fewer =
    crises === 0
      ? null
      : crisesFewer === crises
        ? 'every kind of crisis was seen less often'
        : `${numberInWords(crisesFewer)} of ${numberInWords(crises)} kinds of crisis were seen less often`;
  const more =
    help === 0
      ? null
      : helpMore === help
        ? 'women got more of every kind of help'
        : `women got more of ${numberInWords(helpMore)} of ${numberInWords(help)} kinds of help`;
  return `Of what can be shown, ${[fewer, more].filter((part) => part !== null).join(', and ')}`;
}

/** How many changes there are rates of, and how many of these differ by no more than chance may. */
export interface ChangesByChance {
  readonly shown: number;
  readonly chance: number;
}

/** Measure, place and women, and how far chance may explain what is shown. */
export function changesSubtitle(facts: {
  readonly area: string;
  readonly women: number;
  readonly byChance: ChangesByChance;
}): string {
  const { area, women, byChance } = facts;
  return [
    `Events for each woman a year, before Pause and after the start. ${area}, ${String(women)} women.`,
    ...(byChance.shown === 0 ? [] : [chanceText(byChance)]),
  ].join(' ');
}

function chanceText({ shown, chance }: ChangesByChance): string {
  if (chance === 0) return 'None of these differences is likely to be chance alone.';
  if (chance < shown) {
    return `For ${numberInWords(chance)} of these ${numberInWords(shown)}, chance alone could explain the difference.`;
  }
  return shown === 1
    ? 'Chance alone could explain the difference.'
    : 'For each of them, chance alone could explain the difference.';
}

export const CHANGES = {
  nothingTitle: 'Nothing was counted both before and after',
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
  chanceColumn: 'By chance alone?',
  couldBeChance: 'could be chance',
  seldomChance: 'chance unlikely',
  chanceNote:
    'Could be chance: with so few events, no change at all lies within the range (19 in 20). The range allows for women who differ much from one another, and not for the rounding of counts.',
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
