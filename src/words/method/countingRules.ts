import type { MethodRule } from './methodRule.ts';

/** From counts to events avoided. */
export const COUNTING_RULES: readonly MethodRule[] = [
  {
    number: 'M1',
    title: 'Everybody counts from her own start',
    text: 'Months before and after each woman’s start are gathered in stages. A stage holds how often something happened, and for how many woman-years it was looked for. A group enters only where both its before and its after are there.',
  },
  {
    number: 'M2',
    title: 'The crisis just before the start is not taken for normal',
    text: 'Women are often referred in a crisis, so the last six months before the start are high and some fall follows by itself. Prudent rules compare with whichever months expect fewer events.',
  },
  {
    number: 'M3',
    title: 'What would have been expected',
    text: 'The rate of before, over the woman-years of after. Where counts cannot show a before, as for pregnancies, a stated rate with a source stands in its place.',
  },
  {
    number: 'M4',
    title: 'Avoided is expected less seen',
    text: 'More than before is a negative figure. It stays negative to the last chart, and is never cut off at zero.',
  },
  {
    number: 'M5',
    title: 'Not all of it is Pause’s',
    text: 'What would have happened anyway is taken off (deadweight); of the rest, the part that others had is taken off too (attribution).',
  },
  {
    number: 'M6',
    title: 'When it happened, and how long it lasts',
    text: 'Events are spread over the months in which they were counted. What goes on afterwards counts only as far as an assumption says so, and fades.',
  },
];
