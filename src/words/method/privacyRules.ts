import type { MethodRule } from './methodRule.ts';

/** How women stay unknown. */
export const PRIVACY_RULES: readonly MethodRule[] = [
  {
    number: 'M24',
    title: 'From women’s records to counts',
    text: 'Records are opened on the analyst’s own computer and never leave it. Only counts by stage go on.',
  },
  {
    number: 'M25',
    title: 'A count is shown only where it is safe',
    text: 'Nobody, or at least five women, had the event, and no woman holds more than half of it. Counts are shown to the nearest five. A package may ask for stricter rules. Looser ones are told wherever its figures stand, and this site hosts none.',
  },
  {
    number: 'M26',
    title: 'One way of cutting, never two',
    text: 'Each event is shown by the finest stages that are safe throughout. Two ways of cutting the same counts could be compared.',
  },
  {
    number: 'M27',
    title: 'How much women differ',
    text: 'Said once for each event, as a whole number, and only as far as it gives no count back.',
  },
  {
    number: 'M28',
    title: 'What stands beside the counts',
    text: 'Scores with few answers are hidden or made coarser; small numbers of women are hidden. Time is told to a tenth of a woman-year, so that a woman who could not be followed to the end can show in it. And a number near the whole group nearly tells how many the others are.',
  },
  {
    number: 'M29',
    title: 'Later releases do not undo earlier ones',
    text: 'A published count is carried forward until it has clearly moved, so that the difference between two releases of a count of events tells nothing of one woman. This holds for counts of events alone: scores, numbers of women and other figures beside them are rounded anew each time.',
  },
];
