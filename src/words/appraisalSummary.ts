/** The rows of an appraisal summary table: letter, and what stands in it. */
export const APPRAISAL_ROWS = {
  outcomes: ['G', 'Outcomes without a price'],
  benefits: ['A', 'Benefits: avoided cost to public services, less what they spend more'],
  costs: ['B', 'Costs of the programme'],
  other: ['C', 'Other impacts in money'],
  net: ['D', 'Net present public value (A − B)'],
  initial: ['E', 'Benefit–cost ratio (A ÷ B)'],
  adjusted: ['F', 'Adjusted ratio, with C'],
  judgement: ['H', 'Value for money'],
} as const;

export const APPRAISAL_WORDS = {
  none: 'None counted: what women gain, and what is better for children, has no price here',
  sameAsInitial: 'As E, since nothing stands in C',
  judgement: 'For whoever decides: no category is given here',
  noOutcomes: 'None that can be shown',
} as const;

export function withRange(value: string, low: string, high: string): string {
  return `${value} (${low} to ${high}, 19 in 20)`;
}

export function chanceOf(share: string): string {
  return `For whoever decides: no category is given here. The chance that the benefits are worth more than the cost is ${share}, on these assumptions`;
}
