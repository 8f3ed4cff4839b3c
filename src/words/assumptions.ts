import { inSentence } from './sentenceCase.ts';

/** What is assumed of one event, by the scenario's key. */
export const LEVERS = {
  deadweight: {
    label: 'Would have happened anyway',
    meaning: 'The part of the change that would have come without any help (deadweight).',
  },
  attribution: {
    label: 'Share due to Pause',
    meaning: 'The part of the rest that is Pause’s, not that of other services (attribution).',
  },
  persistenceYears: {
    label: 'Goes on afterwards for',
    meaning: 'Years that the change goes on after the last month counted (persistence).',
  },
  dropOff: {
    label: 'Fades each further year by',
    meaning: 'What is lost of it in each of those years (drop-off).',
  },
  ratePerWomanYear: {
    label: 'Expected without Pause',
    meaning: 'How often it would have happened, for each woman a year. It cannot be counted.',
  },
  probability: {
    label: 'How often it follows',
    meaning: 'The chance that what is expected leads to what is counted here.',
  },
} as const;
export type LeverKey = keyof typeof LEVERS;

/** How a value stands on a scale and in a list: "Prudent rules: 20%". */
export function anchorLabel(name: string, value: string): string {
  return `${name}: ${value}`;
}

/** "Range 10% to 30%". */
export function rangeLabel(low: string, high: string): string {
  return `Range ${low} to ${high}`;
}

/** "0.33 a woman a year". */
export function rateText(rate: string): string {
  return `${rate} a woman a year`;
}

/** "Back to 20%". */
export function backTo(value: string): string {
  return `Back to ${value}`;
}

export const EVENT_ASSUMPTIONS = {
  title: 'What is assumed of each event',
  lead: 'Counts say what happened; these say how much of it counts. Most are judgements, so drag them as far as you find right.',
  choose: 'Which event',
  comparison: 'As women not on the programme',
  costsTitle: 'What one costs each partner',
  costsLead: 'In the prices of each source’s own year; type another figure to try it.',
  noCosts: 'No partner has a unit cost for it, so that it moves no money by itself.',
} as const;

/** Of an event that follows another, whose rate it has. */
export function followsText(event: string): string {
  return `How often it is expected follows from ${inSentence(event)}, which has the rate.`;
}

/** On the button that goes there. */
export function goTo(event: string): string {
  return `Go to ${inSentence(event)}`;
}

/** "Police": the field of a cost at once; "Children’s services, 2 years later" of a later one. */
export function costLabel(partner: string, yearsLater: number): string {
  if (yearsLater === 0) return partner;
  return `${partner}, ${String(yearsLater)} ${yearsLater === 1 ? 'year' : 'years'} later`;
}

/** "Published: £115.29 at 2013 to 2014 prices, £42.34 to £453.46. Source." */
export function costHint(facts: {
  readonly published: string;
  readonly prices: string;
  readonly range: string | null;
  readonly source: string;
}): string {
  const range = facts.range === null ? '' : `, ${facts.range}`;
  return `Published: ${facts.published} at ${facts.prices} prices${range}. ${facts.source}.`;
}

export const TOTAL_LINE = {
  name: 'The total, as these assumptions stand',
  now: 'Avoided cost now',
  unchanged: 'Avoided cost',
  pending: 'range being worked out',
  none: 'no range: the 2020 report gave none',
  failed: 'this browser could not work out a range',
  noFigure: 'no figure',
} as const;

/** "£500,000 to £900,000, 19 in 20". */
export function rangeNow(low: string, high: string): string {
  return `${low} to ${high}, 19 in 20`;
}

/** "+£20,000 against prudent rules". */
export function against(change: string, rulesName: string): string {
  return `${change} against ${inSentence(rulesName)}`;
}

/** Said once a reader has let go. */
export function totalSaid(total: string): string {
  return `Avoided cost is now ${total}.`;
}

export const COUNTING = {
  title: 'How it is counted',
  lead: 'Choices of method. Each says what the rules chosen above take.',
  window: 'Changes are counted until',
  windows: { observed: 'The last month looked at', programme: 'The end of the programme' },
  baseline: 'Compared with the months before',
  baselines: {
    lower: 'Whichever expect fewer',
    'excluding-run-up': 'Without the last six',
    all: 'All',
  },
  counterfactual: 'What cannot be counted before is expected at',
  counterfactuals: { prudent: 'Prudent rates', reported: 'The 2020 report’s rates' },
  rounding: 'Round estimated events to whole ones, as the 2020 report did',
  cohorts: 'Groups of women',
  includeProposed: 'Count contributions that are offered and not agreed',
} as const;

export const MONEY_SETTINGS = {
  title: 'Money and time',
  lead: 'How pounds of different years are set beside one another, and how far ahead is looked.',
  priceBase: 'Prices of',
  asPublished: 'Each source’s own year',
  discounting: 'Later years count for less',
  discountings: {
    'green-book-2026': '3.5% a year, 3% after 30 years (Green Book)',
    'review-2026': '3% a year (Green Book review)',
    none: 'Not at all',
  },
  horizon: 'Years looked ahead',
  horizonAfter: 'years',
  horizonHint: 'Leave it empty for no end.',
  optimismBias: 'Correct for weak evidence',
  optimismBiasHint:
    'Takes 0 to 40% off what rests on weak evidence, and adds it to what costs more.',
  doubleCounting: 'Costs that already hold another event',
  doubleCountingLead:
    'Some unit costs already hold another event’s cost. Ticked: the part held is counted once.',
} as const;

/** "A&E attendances inside domestic-abuse incidents". */
export function heldInside(contained: string, container: string): string {
  return `${contained} inside ${inSentence(container)}`;
}

/** "Prudent rules: the last month looked at." */
export function presetTakes(rulesName: string, value: string): string {
  return `${rulesName}: ${inSentence(value)}.`;
}
