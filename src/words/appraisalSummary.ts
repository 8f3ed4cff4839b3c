import { capitalised } from './sentenceCase.ts';

/** What an appraisal summary table asks for. */
export type AppraisalRowName =
  'outcomes' | 'benefits' | 'costs' | 'other' | 'net' | 'initial' | 'adjusted' | 'judgement';

/**
 * The letter and the heading of a row. Source: Department for Communities and Local Government, _Appraisal Guide_
 * (2016), which applies HM Treasury's Green Book.
 */
export function appraisalRow(
  name: AppraisalRowName,
  isDiscounted: boolean,
): readonly [letter: string, what: string] {
  const money = (what: string) =>
    isDiscounted ? `Present value of ${what}` : `${capitalised(what)} (not discounted)`;
  switch (name) {
    case 'benefits':
      return ['A', money('benefits: avoided cost, less what services spend more')];
    case 'costs':
      return ['B', money('costs: the programme')];
    case 'other':
      return ['C', money('other quantified impacts')];
    case 'net':
      return [
        'D',
        isDiscounted
          ? 'Net present public value (A − B)'
          : 'Net public value (A − B, not discounted)',
      ];
    case 'initial':
      return ['E', 'Initial benefit–cost ratio (A ÷ B)'];
    case 'adjusted':
      return ['F', 'Adjusted benefit–cost ratio ((A + C) ÷ B)'];
    case 'outcomes':
      return ['G', 'Outcomes without a price (non-monetised impacts)'];
    case 'judgement':
      return ['H', 'Value for money category'];
  }
}

export const APPRAISAL_WORDS = {
  none: 'None counted: what women gain, and what is better for children, has no price here',
  sameAsInitial: 'As E, since nothing stands in C',
  judgement: 'For whoever decides: no category is given here',
  noOutcomes: 'None that can be shown',
} as const;

export function withRange(
  value: string,
  { low, high }: { readonly low: string; readonly high: string },
): string {
  return `${value} (${low} to ${high}, 19 in 20)`;
}

export function chanceOf(share: string): string {
  return `For whoever decides: no category is given here. The chance that the benefits are worth more than the cost is ${share}, on these assumptions`;
}
