import { WOMEN_MEASURES } from './outcomes.ts';
import { REACH_STEPS } from './outcomesTab.ts';
import { capitalised } from './sentenceCase.ts';

/** What each measure of other places, or of studies, counts. */
const MEASURES: Readonly<Record<string, string>> = {
  births_per_woman_year: 'Births or removals expected, each woman a year',
  infants_entering_care_change_per_council_year:
    'Change in infants entering care, a council a year',
  infants_entering_care_change_share: 'Change in infants entering care',
  return_per_gbp: 'Claimed to be returned for each £1',
  council_share_of_return: 'Share of the return that is the council’s',
  willingness_to_pay_per_woman: 'The most that was offered for each woman',
  programme_cost_per_18_months: 'Cost of a programme for 18 months',
  programme_cost_per_year: 'Cost of a programme for a year',
  appointments_attended_share: 'Appointments attended',
  ...WOMEN_MEASURES,
  ...womenWho(REACH_STEPS),
};

/** A measure as a row names it; one that is not known here by its own id. */
export function measureName(measure: string): string {
  return capitalised(MEASURES[measure] ?? measure.replaceAll('_', ' '));
}

/** "Police call-outs, women not on the programme": how often an event happens to them. */
export function comparisonName(event: string): string {
  return `${event}, women not on the programme`;
}

/** "women who were eligible", for each step of the way in. */
function womenWho(
  steps: Readonly<Record<string, { readonly label: string }>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(steps).map(([step, { label }]) => [step, `women who ${label}`]),
  );
}

export const BENCHMARKS = {
  comparisonTitle: 'Beside women who were eligible and not on the programme',
  comparisonLead:
    'Women who join are often in crisis, and some fall would be expected without help. Where others who were eligible were counted too, their rates say how much.',
  noComparison:
    'These figures do not say what happened to women who were eligible and did not join. Until somebody counts it, how much would have happened anyway stays a judgement.',
  comparisonCaption: 'Events for each woman a year, beside women not on the programme',
  event: 'Event',
  expected: 'Expected from the months before',
  others: 'Women not on the programme',
  seen: 'Women with Pause',
  elsewhereTitle: 'What others have found',
  elsewhereLead:
    'Figures of other places and studies. They count different things over different spans, so that they cannot be compared with a total here; they say what is plausible.',
  noElsewhere: 'The package holds no figures of other places.',
  elsewhereCaption: 'Figures of other places and studies',
  measure: 'What is measured',
  area: 'Where',
  value: 'Figure',
  period: 'When',
  source: 'Source',
} as const;

/** "13 figures", after a caption. */
export function countOfFigures(count: number): string {
  return count === 1 ? 'one figure' : `${String(count)} figures`;
}
