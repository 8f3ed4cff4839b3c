import { countRangeText, type CountRange } from './outcomes.ts';
import { yearsInWords } from './years.ts';

/** When the programme pays for itself, every figure already written out. */
export type Payback =
  | { readonly kind: 'no-cost'; readonly published: boolean }
  | {
      readonly kind: 'never';
      readonly years: number;
      readonly cost: string;
      readonly avoided: string;
      readonly short: string;
      readonly breakEven: BreakEven | null;
      /** Null where it is not known, or not yet. */
      readonly chance: PaybackChance | null;
    }
  | {
      readonly kind: 'paid-back';
      readonly years: number;
      readonly cost: string;
      readonly avoided: string;
      readonly more: string;
      readonly month: string;
      readonly breakEven: BreakEven | null;
      /** Null where it is not known, or not yet. */
      readonly chance: PaybackChance | null;
    };

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
  if (payback.kind === 'no-cost') {
    return {
      ...{ counted: null, aside: null, chance: null, newGroup: null },
      figure: payback.published ? 'Not in the published report' : '[x] not available',
      sentence: payback.published
        ? 'The report does not say what the programme cost, so nobody can work out when it pays for itself, what is left after its cost, or what each £1 returns.'
        : 'The package does not say what the programme costs, so nobody can work out when it pays for itself.',
    };
  }
  const { breakEven, chance } = payback;
  const likely = {
    chance: chance === null ? null : chanceSentence(chance),
    newGroup:
      chance === null
        ? null
        : 'That is for the group that was counted. A new group of women varies more.',
  };
  if (payback.kind === 'never') {
    return {
      ...likely,
      figure: `Not within ${yearsInWords(payback.years)}`,
      counted: null,
      sentence: `On these rules partners together would avoid ${payback.avoided} for a programme costing ${payback.cost}: ${payback.short} short of its cost.`,
      aside:
        breakEven === null
          ? null
          : `With the other changes as estimated, the programme pays for itself with ${breakEven.needed} fewer ${breakEven.event}. ${estimateSentence(breakEven)}`,
    };
  }
  const byMonth = `On central figures it has paid for itself by ${payback.month}, and stays so. Over ${yearsInWords(payback.years)} partners together would avoid ${payback.more} more than its cost of ${payback.cost}. Part of that is staff time and capacity freed, not money.`;
  return breakEven === null
    ? { ...likely, figure: payback.month, counted: null, sentence: byMonth, aside: null }
    : {
        ...likely,
        figure: `${breakEven.needed} fewer`,
        counted: breakEven.event,
        sentence: `With so many, and the other changes as estimated, the programme pays for itself. ${estimateSentence(breakEven)}`,
        aside: byMonth,
      };
}

function estimateSentence({ estimate, range }: BreakEven): string {
  return `The estimate is ${estimate}${range === null ? '' : ` (${countRangeText(range)})`}.`;
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
    case 'never':
      return `On central figures the programme does not cover its cost within ${yearsInWords(payback.years)}`;
    case 'paid-back':
      return `On central figures the programme covers its cost by ${payback.month}`;
  }
}
