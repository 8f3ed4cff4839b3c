/** Terms of the trade, and what these pages say in their place. */
export const GLOSSARY: readonly { readonly term: string; readonly words: string }[] = [
  {
    term: 'Added cost',
    words: 'Help women now get, or a crisis that rose: both cost that partner.',
  },
  { term: 'Attribution', words: 'Share due to Pause.' },
  {
    term: 'Avoided cost',
    words:
      'What would have been spent, or worked, and was not. No budget is smaller because of it.',
  },
  { term: 'Capacity', words: 'Staff time and beds freed. Not money.' },
  {
    term: 'Cashable',
    words: 'Spending not needed. A budget could be cut only if its owner agrees.',
  },
  { term: 'Cohort', words: 'A group of women who joined together.' },
  { term: 'Counterfactual', words: 'What would have been expected without Pause.' },
  { term: 'Deadweight', words: 'What would have happened anyway.' },
  { term: 'Discounting, present value', words: 'Later pounds count for less.' },
  { term: 'Horizon', words: 'How many years are looked ahead.' },
  { term: 'Optimism bias', words: 'The correction for weak evidence.' },
  {
    term: 'Persistence, drop-off',
    words: 'How long a change goes on after it was last counted, and how it fades.',
  },
  { term: 'Regression to the mean', words: 'The fall that follows a crisis without any help.' },
  { term: 'Unfunded', words: 'Still to be found.' },
  { term: 'Uprating', words: 'Putting a cost into another year’s prices.' },
];
