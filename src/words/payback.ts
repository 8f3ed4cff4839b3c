import { ordinalInWords } from './numberInWords.ts';

/** When the programme pays for itself, every figure already written out. */
export type Payback =
  | { readonly kind: 'no-cost'; readonly published: boolean }
  | {
      readonly kind: 'never';
      readonly years: number;
      readonly cost: string;
      readonly avoided: string;
      readonly short: string;
    }
  | {
      readonly kind: 'paid-back';
      readonly years: number;
      readonly cost: string;
      readonly avoided: string;
      readonly more: string;
      readonly month: string;
      /** 1 for the first year of the programme. */
      readonly year: number;
    };

/** The figure that stands out, and the sentence under it. */
export interface PaybackText {
  readonly figure: string;
  readonly sentence: string;
}

export function paybackText(payback: Payback): PaybackText {
  switch (payback.kind) {
    case 'no-cost':
      return {
        figure: payback.published ? 'Not in the 2020 report' : '[x] not available',
        sentence: payback.published
          ? 'The report does not say what the programme cost, so nobody can work out when it pays for itself, what is left after its cost, or what each £1 returns.'
          : 'The package does not say what the programme costs, so nobody can work out when it pays for itself.',
      };
    case 'never':
      return {
        figure: `Not within ${String(payback.years)} years`,
        sentence: `On these rules partners together would avoid ${payback.avoided} for a programme costing ${payback.cost}: ${payback.short} short of its cost.`,
      };
    case 'paid-back':
      return {
        figure: payback.month,
        sentence: `By then, in its ${ordinalInWords(payback.year)} year, what all partners together have avoided covers what the programme has cost, and it stays so. Over ${String(payback.years)} years they would avoid ${payback.more} more than its cost of ${payback.cost}. Part of that is staff time and capacity freed, not money.`,
      };
  }
}

/** The message of the chart of years. */
export function yearChartTitle(payback: Payback, highestYear: string): string {
  switch (payback.kind) {
    case 'no-cost':
      return `Avoided cost is highest in ${highestYear}`;
    case 'never':
      return `The programme does not cover its cost within ${String(payback.years)} years`;
    case 'paid-back':
      return `The programme covers its cost in its ${ordinalInWords(payback.year)} year`;
  }
}
