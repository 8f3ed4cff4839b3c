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
  readonly event: string;
}

/** The figure that stands out, and the sentence under it. */
interface PaybackText {
  readonly figure: string;
  readonly sentence: string;
  /** What would have to be true, and how likely that is. */
  readonly further: readonly string[];
}

export function paybackText(payback: Payback): PaybackText {
  switch (payback.kind) {
    case 'no-cost':
      return {
        figure: payback.published ? 'Not in the published report' : '[x] not available',
        sentence: payback.published
          ? 'The report does not say what the programme cost, so nobody can work out when it pays for itself, what is left after its cost, or what each £1 returns.'
          : 'The package does not say what the programme costs, so nobody can work out when it pays for itself.',
        further: [],
      };
    case 'never':
      return {
        figure: `Not within ${yearsInWords(payback.years)}`,
        sentence: `On these rules partners together would avoid ${payback.avoided} for a programme costing ${payback.cost}: ${payback.short} short of its cost.`,
        further: furtherOf(payback),
      };
    case 'paid-back':
      return {
        figure: payback.month,
        sentence: `By then, on central figures, what all partners together have avoided covers what the programme has cost, and it stays so. Over ${yearsInWords(payback.years)} they would avoid ${payback.more} more than its cost of ${payback.cost}. Part of that is staff time and capacity freed, not money.`,
        further: furtherOf(payback),
      };
  }
}

function furtherOf({
  breakEven,
  chance,
}: {
  readonly breakEven: BreakEven | null;
  readonly chance: PaybackChance | null;
}): readonly string[] {
  return [
    ...(breakEven === null
      ? []
      : [
          `With the other changes as estimated, it pays for itself with ${breakEven.needed} fewer ${breakEven.event}. The estimate is ${breakEven.estimate}.`,
        ]),
    ...(chance === null
      ? []
      : [
          `Chance that what partners avoid is worth more than the programme costs, on these assumptions: ${chanceInWords(chance.all)}; counting only spending not needed, ${chanceInWords(chance.cashable)}.`,
          'That is for the group that was counted. A new group of women varies more: see Who pays.',
        ]),
  ];
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
