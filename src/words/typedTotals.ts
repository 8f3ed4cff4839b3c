import type { TypedPartner } from '../domain/typedTotals.ts';

/** Totals typed straight into the page, for whoever has no files. */
export const TYPED = {
  title: 'Type totals',
  lead: 'For a first answer without any file: one group of women, the same number of months before and after they started.',
  honest:
    'Totals alone do not say how many women stand behind them, so nobody can tell whether they are safe to share: such figures are for your own eyes, and every page says OFFICIAL-SENSITIVE. Fill in “how many women” below each count, where you know it, and the counts can be protected.',
  area: 'Area',
  women: 'Women who started',
  months: 'Months looked at, before the start and after it',
  monthsAfter: 'months',
  year: 'Year in which they started (April); all prices are of this year',
  cost: 'What the programme costs, in all',
  costHint: 'Leave empty where it is not known.',
  lines: 'What was counted',
  partner: 'Partner who bears the cost',
  event: 'What was counted, such as call-outs',
  kind: 'Kind',
  before: 'Events before the start',
  after: 'Events after it',
  unitCost: 'What one event costs the partner',
  behind: 'How many women stand behind these counts',
  womenBefore: 'Women with any, before',
  mostBefore: 'Most that one woman had, before',
  womenAfter: 'Women with any, after',
  mostAfter: 'Most that one woman had, after',
  add: 'Add another line',
  remove: 'Remove this line',
  show: 'Show these figures',
  cancel: 'Cancel',
  needsArea: 'Name the area.',
  needsWomen: 'Enter how many women started, and how many months were looked at.',
  needsLine: 'Give every line a name, and at least one of its counts.',
  tooManyWomen:
    'No more women can have had an event than started, nor more than there were events.',
  tooMany: 'One woman cannot have had more than all of them together.',
} as const;

/** "Line 2" */
export function typedLine(number: string): string {
  return `Line ${number}`;
}

/** Partners that totals are often typed for. */
export const TYPED_PARTNERS: readonly TypedPartner[] = [
  {
    id: 'children',
    name: 'Children’s services (council)',
    shortName: 'Children’s services',
    sector: 'council',
  },
  { id: 'housing', name: 'Housing (council)', shortName: 'Housing', sector: 'council' },
  { id: 'police', name: 'Police', shortName: 'Police', sector: 'police' },
  { id: 'hospital', name: 'Hospital trust', shortName: 'Hospital', sector: 'nhs' },
  { id: 'ambulance', name: 'Ambulance service', shortName: 'Ambulance', sector: 'nhs' },
  { id: 'gp', name: 'GPs and primary care', shortName: 'GPs', sector: 'nhs' },
  { id: 'mental_health', name: 'Mental-health trust', shortName: 'Mental health', sector: 'nhs' },
  { id: 'justice', name: 'Courts and probation', shortName: 'Justice', sector: 'justice' },
  { id: 'other', name: 'Another organisation', shortName: 'Other', sector: 'other' },
];

/** What the package made of typed totals says of itself. */
export const TYPED_PACKAGE = {
  source: 'Typed into the page',
  item: 'The programme, in all',
  deflator: 'One year of prices only: nothing is uprated',
  notes:
    'Totals typed into the page, without a source. Nothing is known of what would have happened anyway.',
} as const;

export function typedTitle(area: string): string {
  return `Totals typed for ${area}`;
}
