import { markerText, type Marker } from '../domain/marker.ts';
import { markerInWords } from './markers.ts';
import { countRangeText, EDGE_OF_RANGE, type CountRange } from './outcomes.ts';
import { capitalised } from './sentenceCase.ts';
import { yearsInWords } from './years.ts';

/** When the programme pays for itself, every figure already written out. */
export type Payback =
  | { readonly kind: 'no-cost'; readonly published: boolean }
  /** What is avoided cannot be shown, or is not there. */
  | { readonly kind: 'no-figure'; readonly marker: Marker }
  | (PaybackFacts & { readonly kind: 'never'; readonly short: string })
  | (PaybackFacts & { readonly kind: 'paid-back'; readonly more: string; readonly month: string });

interface PaybackFacts {
  readonly years: number;
  readonly cost: string;
  /** Without a sign. */
  readonly avoided: string;
  /** Whether all partners together spend more than before. */
  readonly addsCost: boolean;
  /** How much of it is staff time and capacity. */
  readonly time: 'all' | 'part' | 'none';
  readonly breakEven: BreakEven | null;
  /** Null where it is not known, or not yet. */
  readonly chance: PaybackChance | null;
}

/** Chances that what is avoided is worth more than the programme costs, in 100. */
export interface PaybackChance {
  readonly all: number;
  /** Counting only spending not needed. */
  readonly cashable: number;
}

/** In how many fewer events the programme pays for itself, and how many are estimated. */
export interface BreakEven {
  readonly needed: string;
  readonly estimate: string;
  /** Null where none is known, or it says no more than the estimate. */
  readonly range: CountRange | null;
  readonly event: string;
}

/** The figure that stands out, and what is said under it; null where there is nothing to say. */
interface PaybackText {
  readonly figure: string;
  /** What the figure counts, where it does not say so itself. */
  readonly counted: string | null;
  readonly sentence: string;
  /** What else would have to be true, or when. The board's one sheet has no room for it. */
  readonly aside: string | null;
  readonly chance: string | null;
  /** Of other groups than the one that was counted. */
  readonly newGroup: string | null;
}

export function paybackText(payback: Payback): PaybackText {
  switch (payback.kind) {
    case 'no-cost':
      return {
        ...NOTHING_MORE,
        figure: payback.published ? 'Not in the published report' : '[x] not available',
        sentence: payback.published
          ? 'The report does not say what the programme cost, so nobody can work out when it pays for itself, what is left after its cost, or what each £1 returns.'
          : 'The package does not say what the programme costs, so nobody can work out when it pays for itself.',
      };
    case 'no-figure':
      return {
        ...NOTHING_MORE,
        figure: markerText(payback.marker),
        sentence: `What partners avoid has no figure here, so nobody can work out when the programme pays for itself. ${capitalised(markerInWords(payback.marker))}.`,
      };
    case 'never':
      return {
        ...NOTHING_MORE,
        ...likely(payback),
        figure: `Not within ${yearsInWords(payback.years)}`,
        sentence: payback.addsCost
          ? `On these rules partners together would spend ${payback.avoided} more than before, beside a programme costing ${payback.cost}.`
          : `On these rules partners together would avoid ${payback.avoided} for a programme costing ${payback.cost}: ${payback.short} short of its cost.`,
        aside:
          payback.breakEven === null
            ? null
            : `With the other changes as estimated, the programme pays for itself with ${payback.breakEven.needed} fewer ${payback.breakEven.event}. ${estimateSentence(payback.breakEven)}`,
      };
    case 'paid-back':
      return { ...likely(payback), ...paidBack(payback) };
  }
}

const NOTHING_MORE = { counted: null, aside: null, chance: null, newGroup: null };

/** First in people, where that can be told, then in time. */
function paidBack(
  facts: Extract<Payback, { kind: 'paid-back' }>,
): Pick<PaybackText, 'figure' | 'counted' | 'sentence' | 'aside'> {
  const { breakEven, month, years, more, cost } = facts;
  const byMonth = `On central figures it has paid for itself by ${month}, and stays so.`;
  const inAll = `Over ${yearsInWords(years)} partners together would avoid ${more} more than its cost of ${cost}.${TIME[facts.time]}`;
  return breakEven === null
    ? { figure: month, counted: null, sentence: `${byMonth} ${inAll}`, aside: null }
    : {
        figure: `${breakEven.needed} fewer`,
        counted: breakEven.event,
        sentence: `With so many, and the other changes as estimated, the programme pays for itself. ${estimateSentence(breakEven)} ${byMonth}`,
        aside: inAll,
      };
}

const TIME: Readonly<Record<PaybackFacts['time'], string>> = {
  all: ' All that they avoid is staff time and capacity freed, not money.',
  part: ' Part of what they avoid is staff time and capacity freed, not money.',
  none: '',
};

function likely({ chance }: PaybackFacts): Pick<PaybackText, 'chance' | 'newGroup'> {
  return chance === null
    ? { chance: null, newGroup: null }
    : {
        chance: chanceSentence(chance),
        newGroup: 'That is for the group that was counted. A new group of women varies more.',
      };
}

function estimateSentence({ estimate, range }: BreakEven): string {
  if (range === null) return `The estimate is ${estimate}.`;
  const edge = range.atEdge ? ` ${EDGE_OF_RANGE}.` : '';
  return `The estimate is ${estimate} (${countRangeText(range)}).${edge}`;
}

function chanceSentence({ all, cashable }: PaybackChance): string {
  return `Chance that what partners avoid is worth more than the programme costs, on these assumptions: ${chanceInWords(all)}; counting only spending not needed, ${chanceInWords(cashable)}.`;
}

/** Draws never make anything certain. */
export function chanceInWords(chance: number): string {
  if (chance >= 100) return 'more than 99 in 100';
  return chance <= 0 ? 'less than 1 in 100' : `${String(chance)} in 100`;
}

/**
 * The message of the chart of years.
 *
 * @param highestYear the year in which most is avoided; null where nothing is in any.
 */
export function yearChartTitle(payback: Payback, highestYear: string | null): string {
  switch (payback.kind) {
    case 'no-cost':
      return highestYear === null
        ? 'No cost is avoided in any year'
        : `Avoided cost is highest in ${highestYear}`;
    case 'no-figure':
      return 'What is avoided in each year has no figure here';
    case 'never':
      return `On central figures the programme does not cover its cost within ${yearsInWords(payback.years)}`;
    case 'paid-back':
      return `On central figures the programme covers its cost by ${payback.month}`;
  }
}
