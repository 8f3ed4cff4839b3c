import { markerText, type Marker } from '../domain/marker.ts';
import { markerInWords } from './markers.ts';
import { capitalised, inSentence } from './sentenceCase.ts';
import { yearsInWords } from './years.ts';

/** What became of women and children, every figure already written out. */
export type Outcome = ModelledOutcome | RateOutcome | HiddenOutcome | WomenOutcome;

/** Fewer of something that could not be counted, worked out from a stated rate. */
export interface ModelledOutcome {
  readonly kind: 'modelled';
  readonly event: string;
  /** How many, without a sign, and whether there were fewer or more. */
  readonly count: string;
  readonly change: 'fewer' | 'more';
  /** Of the same change. Null where none is known, or it says no more than the figure. */
  readonly range: CountRange | null;
  readonly fromMonth: number;
  readonly toMonth: number;
  readonly chain: ModelledChain;
}

/** Between which numbers of events the average of groups like this would lie, 19 times in 20. */
export interface CountRange {
  readonly low: string;
  readonly high: string;
  /** Whether the figure itself stands outside, because its sources give a lower or a higher figure alone. */
  readonly atEdge: boolean;
}

export const EDGE_OF_RANGE =
  'It stands at the edge of its range, since its sources give no figure on the other side';

/** The steps from women to the figure: `women × rate × years = expected`, and what is taken off. */
export interface ModelledChain {
  readonly women: string;
  readonly rate: string;
  readonly years: string;
  readonly stated: string;
  /** Null where it is certain to follow. */
  readonly follows: { readonly probability: string; readonly expected: string } | null;
  /** At most how many were seen all the same; null where none is taken to have been. */
  readonly seen: { readonly count: string; readonly left: string } | null;
  /** Null where nothing is rounded. */
  readonly rounded: string | null;
  /** Null where all of it counts as due to the programme. */
  readonly due: { readonly anyway: string; readonly share: string; readonly net: string } | null;
}

/** Events for each woman a year, before and after. */
interface RateOutcome {
  readonly kind: 'rate';
  readonly event: string;
  readonly before: string;
  readonly after: string;
  readonly months: number;
  readonly withoutRunUp: boolean;
  /** An upper bound, since too few women were left to show the count itself. */
  readonly atMost: boolean;
  /** Help that women now get: good for them, and a cost to who gives it. */
  readonly moreIsBetter: boolean;
}

interface HiddenOutcome {
  readonly kind: 'hidden';
  readonly event: string;
  readonly marker: Marker;
}

/** A number of the group's women, once or before and after. */
export interface WomenOutcome {
  readonly kind: 'women';
  readonly measure: WomenMeasure;
  readonly before: string | null;
  readonly after: string;
  /** The size of the group; null where the package does not say that the figure is of the whole group. */
  readonly women: number | null;
  /** The multiple to which the count is rounded; null where it is not. */
  readonly roundTo: number | null;
  readonly period: string;
}

/** Counts and shares of the group's own women that say what changed, in the order in which pages show them. */
export const WOMEN_MEASURES = {
  settled_home_women: 'women with a settled home',
  gp_registered_women: 'women registered with a GP',
  mental_health_treatment_women: 'women in mental-health treatment',
  eviction_or_homelessness_avoided_women: 'women who avoided eviction or homelessness',
  correct_benefits_women: 'women with the right benefits',
  left_abusive_relationship_women: 'women who left an abusive relationship',
  gp_registered_share: 'of the women registered with a GP',
  education_or_work_women: 'women in education or work',
  reduced_alcohol_women: 'women drinking less',
} as const;
export type WomenMeasure = keyof typeof WOMEN_MEASURES;

/** One outcome as it is read: the figure, what it counts, and a note. */
interface OutcomeText {
  readonly figure: string;
  readonly beside: string;
  readonly label: string;
  readonly note: string;
  /** How it was worked out, where it was. */
  readonly lines?: readonly string[];
}

export function outcomeText(outcome: Outcome): OutcomeText {
  switch (outcome.kind) {
    case 'modelled':
      return {
        figure: outcome.count,
        beside:
          outcome.range === null
            ? outcome.change
            : `${outcome.change} (${countRangeText(outcome.range)})`,
        label: inSentence(outcome.event),
        note: [
          `Estimated for months ${String(outcome.fromMonth)} to ${String(outcome.toMonth)}; it cannot be counted`,
          ...(outcome.range === null
            ? []
            : ['The range (19 in 20) is of the average for groups like this']),
          ...(outcome.range?.atEdge === true ? [EDGE_OF_RANGE] : []),
        ].join('. '),
        lines: chainLines(outcome.chain),
      };
    case 'rate':
      return {
        figure: `${outcome.before} → ${outcome.atMost ? 'at most ' : ''}${outcome.after}`,
        beside: 'a year',
        label: `${inSentence(outcome.event)} for each woman`,
        note: [
          `From before Pause${outcome.withoutRunUp ? ', leaving out the last 6 months,' : ''} to the ${String(outcome.months)} months after the start`,
          ...(outcome.moreIsBetter ? ['More help, at a cost to whoever gives it'] : []),
        ].join('. '),
      };
    case 'hidden':
      return {
        figure: markerText(outcome.marker),
        beside: '',
        label: inSentence(outcome.event),
        note: capitalised(markerInWords(outcome.marker)),
      };
    case 'women':
      return {
        figure: outcome.before === null ? outcome.after : `${outcome.before} → ${outcome.after}`,
        beside: outcome.women === null ? '' : `of ${String(outcome.women)}`,
        label: WOMEN_MEASURES[outcome.measure],
        note: [capitalised(outcome.period), ...roundedText(outcome)].join(', '),
      };
  }
}

/** "6 to 13". */
export function countRangeText({ low, high }: CountRange): string {
  return `${low} to ${high}`;
}

/** What must be said of a count of women that is rounded: "to the nearest 5". */
export function roundedText({ roundTo }: Pick<WomenOutcome, 'roundTo'>): readonly string[] {
  return roundTo === null ? [] : [`to the nearest ${String(roundTo)}`];
}

/** How the figure was worked out, a line for each step: "20 women × 0.33 a year × 1.5 years = 9.9". */
export function chainLines(chain: ModelledChain): readonly string[] {
  const { follows, seen, rounded, due } = chain;
  return [
    `${chain.women} women × ${chain.rate} a year × ${yearsInWords(chain.years)} = ${chain.stated}`,
    ...(follows === null
      ? []
      : [`× ${follows.probability}, the chance that it follows = ${follows.expected}`]),
    ...(seen === null ? [] : [`− at most ${seen.count} seen all the same = ${seen.left}`]),
    ...(rounded === null ? [] : [`rounded to ${rounded}, as in the 2020 report`]),
    ...(due === null
      ? []
      : [
          `of these, ${due.net} count as due to Pause: ${due.anyway} would have happened anyway, and ${due.share} of the rest is Pause’s`,
        ]),
  ];
}
