import type { MethodRule } from './methodRule.ts';

/** How careful, how sure, and who would share the cost. */
export const CARE_RULES: readonly MethodRule[] = [
  {
    number: 'M17',
    title: 'The 2020 report’s method',
    text: 'As the report worked: nothing taken off, nothing uprated or discounted, events rounded to whole ones. It gave no range, so none is shown.',
  },
  {
    number: 'M18',
    title: 'Prudent rules',
    text: 'The lower expectation, the package’s own assumptions, one year’s prices, present values, a correction for weak evidence, and nothing counted twice.',
  },
  {
    number: 'M19',
    title: 'From one to the other',
    text: 'The bridge changes one rule at a time, always in the same order, so that nobody has to guess why two totals differ.',
  },
  {
    number: 'M20',
    title: 'How sure a rate is',
    text: 'Few women give wide ranges. Where women differ much from one another, ranges are wider still.',
  },
  {
    number: 'M21',
    title: 'Missing is not zero',
    text: '[c] is too few women to show safely, [x] is not available, [z] does not apply. None is ever added as zero without saying so.',
  },
  {
    number: 'M22',
    title: 'How sure the money is',
    text: 'Everything uncertain is drawn 10,000 times; 19 draws in 20 lie in the range shown. The range holds what is not known of counts, costs and assumptions. Women with more of one kind of event are taken to have more of all. It does not hold whether the method is right.',
  },
  {
    number: 'M23',
    title: 'Ways to share the cost of the next group',
    text: 'As now, equally, in proportion to what each avoids, up to what each could stop spending, by what each adds to the whole, or as agreed by hand. What a rule cannot collect is shown as still to be found.',
  },
  {
    number: 'M30',
    title: 'What stands beside the money',
    text: 'How many women have a home, a GP or the right benefits, and what other places found. None of it enters a figure of money.',
  },
];
