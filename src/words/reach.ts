import { numberInWords } from './numberInWords.ts';

export const REACH = {
  title: 'How many women it could reach',
  none: 'The files do not say how many women were eligible, started or declined.',
  women: 'women',
  newGroup: 'What a new group may bring',
  pending: 'The range for a new group is being worked out.',
  failed: 'The range for a new group could not be worked out in this browser.',
  noRanges:
    'The 2020 report’s method gave no ranges, so none is shown for a new group. Prudent rules have them.',
  tableCaption: 'A new group, event by event',
  eventColumn: 'Event',
  lastColumn: 'Avoided in the last group',
  seenColumn: 'Counted in a new group',
  avoidedColumn: 'Avoided in a new group',
  note: 'Ranges hold 19 in 20 of 10,000 draws: first the rates, which the last group only estimates, then what happens to other women at those rates, who differ from each other more than chance alone would have it. Below zero there are more of them, which for help that women now get is what was hoped for.',
  modelledNote: '[z] does not apply: it is expected at a stated rate, and cannot be counted.',
  voluntary: 'Nobody can be counted on to join: each woman chooses, and some say no.',
  practitionersSource:
    'Women for each practitioner: Rotherham Pause Practice – Update, April 2019.',
} as const;

/** How many practitioners the group needs. */
export function practitionersText(facts: {
  readonly women: string;
  readonly least: number;
  readonly most: number;
}): string {
  const { women, least, most } = facts;
  const needed =
    least === most
      ? `${numberInWords(least)} ${least === 1 ? 'practitioner' : 'practitioners'}`
      : `${numberInWords(least)} to ${numberInWords(most)} practitioners`;
  return `${women} need ${needed}, at 6 to 8 women each.`;
}

/** How the group stands to those who were asked first. */
export function askedFirst(facts: {
  readonly women: number;
  readonly prioritised: number;
}): string {
  const { women, prioritised } = facts;
  return women <= prioritised
    ? `${String(prioritised)} women were asked first last time.`
    : `That is more than the ${String(prioritised)} women who were asked first last time: others may differ from those who were counted.`;
}

/** "20 women", "One woman". */
export function groupOf(women: number): string {
  return women === 1 ? 'One woman' : `${String(women)} women`;
}

/** Beside the caption of a table of a new group: events of the months counted alone, as the last group's are. */
export function newGroupAbout(facts: {
  readonly area: string;
  readonly women: number;
  readonly months: number;
}): string {
  const { area, women, months } = facts;
  return `${area}, ${groupOf(women)}, ${String(months)} months from the start, without what lasts after them`;
}

/** What the new group's total may come to, every figure already written out. */
export function newGroupText(facts: {
  readonly women: number;
  readonly low: string;
  readonly high: string;
  /** The range about the last group's own figure; null where it is not known yet. */
  readonly last: { readonly low: string; readonly high: string } | null;
  readonly lastWomen: number;
  /** In words; null where there is no cost to set it against. */
  readonly chance: string | null;
}): readonly string[] {
  const { women, low, high, last, lastWomen, chance } = facts;
  const whom = women === 1 ? 'one other woman' : `${String(women)} other women like these`;
  return [
    `For ${whom}, what partners avoid would lie between ${low} and ${high}, 19 times in 20 on these assumptions.`,
    ...(last === null
      ? []
      : [
          `For the ${numberInWords(lastWomen)} women of the last group it is ${last.low} to ${last.high}. A new group is no straight multiple of that: other women differ, and much is chance.`,
        ]),
    ...(chance === null
      ? []
      : [
          `The chance that it is worth more than the group would cost, on these assumptions, is ${chance}.`,
        ]),
  ];
}
