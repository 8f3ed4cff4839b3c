import type { MethodRule } from './methodRule.ts';

/** From events to money. */
export const MONEY_RULES: readonly MethodRule[] = [
  {
    number: 'M7',
    title: 'One event costs one partner so much',
    text: 'Each unit cost has a source and a year, and is put into one year’s prices with the Treasury’s index of general prices.',
  },
  {
    number: 'M8',
    title: 'Weak evidence counts for less',
    text: 'The worst grade behind a figure takes off 0 to 40 per cent (optimism bias). A benefit is made smaller, an added cost larger.',
  },
  {
    number: 'M9',
    title: 'Nothing is counted twice',
    text: 'Where one event’s cost already holds another, the part that it holds is left out of the other.',
  },
  {
    number: 'M10',
    title: 'Spending not needed, and time freed, are not the same',
    text: 'Spending not needed (cashable) could be cut only by whoever owns the budget. The rest is staff time and beds freed (capacity): not money.',
  },
  {
    number: 'M11',
    title: 'How far ahead is looked',
    text: 'Years past the horizon are left out of avoided cost, of contributions and of what the programme costs. What is left out is shown.',
  },
  {
    number: 'M12',
    title: 'Later pounds count for less',
    text: 'The Green Book’s rate: 3.5 per cent a year, 3 per cent after 30 years (present value).',
  },
  {
    number: 'M13',
    title: 'What is paid is treated like what is avoided',
    text: 'Contributions and programme costs go into the same prices and are discounted alike. What is offered and not agreed is left out of prudent figures. No contribution in the data is not the same as £0.',
  },
  {
    number: 'M14',
    title: 'When it is paid back',
    text: 'The first month from which what has been avoided stays at or above what has been paid.',
  },
  {
    number: 'M15',
    title: 'Who bears a cost, and who would pay',
    text: 'A hospital bears the cost of a birth; the NHS commissioner pays the hospital. Both are named, and every pound stands with one of each.',
  },
  {
    number: 'M16',
    title: 'Rounded once',
    text: 'Figures are worked out in full and rounded where they are shown, so that parts add to their whole.',
  },
];
