import {
  APPRAISAL_ROWS,
  APPRAISAL_WORDS,
  chanceOf,
  withRange,
} from '../../words/appraisalSummary.ts';
import { markerInWords } from '../../words/markers.ts';
import { outcomeText, type Outcome } from '../../words/outcomes.ts';
import { formatPounds } from '../formatMoney.ts';
import { formatFactor, formatShare } from '../formatNumber.ts';
import type { Cell, Table } from '../tables/table.ts';

/** A row of an appraisal summary table. */
export interface AppraisalRow {
  readonly letter: string;
  readonly what: string;
  /** A line each. */
  readonly values: readonly string[];
}

/**
 * The rows A to H of an appraisal summary table, outcomes without a price first.
 * @param summary the table `programme-summary`: the figures of both are the same.
 */
export function appraisalSummary(
  summary: Table,
  outcomes: readonly Outcome[],
): readonly AppraisalRow[] {
  const measures = new Map(summary.rows.map((row) => [row[0], row]));
  const at = (measure: string, column: string): Cell =>
    measures.get(measure)?.[summary.columns.findIndex(({ name }) => name === column)] ?? null;
  const written = (measure: string, write: (value: number) => string): string => {
    const [value, low, high] = ['value', 'low', 'high'].map((column) => at(measure, column));
    if (typeof value !== 'number') return missing(at(measure, 'status'));
    return typeof low === 'number' && typeof high === 'number'
      ? withRange(write(value), write(low), write(high))
      : write(value);
  };
  const chance = at('chance_of_recovery', 'value');
  const lines = outcomes.map((outcome) => {
    const { figure, beside, label } = outcomeText(outcome);
    const why = outcome.kind === 'hidden' ? markerInWords(outcome.marker) : '';
    return `${label}: ${[figure, beside, why].filter((part) => part !== '').join(' ')}`;
  });
  return [
    row('outcomes', ...(lines.length === 0 ? [APPRAISAL_WORDS.noOutcomes] : lines)),
    row('benefits', written('avoided', formatPounds)),
    row('costs', written('programme_costs', formatPounds)),
    row('other', APPRAISAL_WORDS.none),
    row('net', written('net_present_value', formatPounds)),
    row('initial', written('benefit_cost_ratio', formatFactor)),
    row('adjusted', APPRAISAL_WORDS.sameAsInitial),
    row(
      'judgement',
      typeof chance === 'number' ? chanceOf(formatShare(chance)) : APPRAISAL_WORDS.judgement,
    ),
  ];
}

function row(name: keyof typeof APPRAISAL_ROWS, ...values: readonly string[]): AppraisalRow {
  const [letter, what] = APPRAISAL_ROWS[name];
  return { letter, what, values };
}

function missing(status: Cell): string {
  const marker = status === 'c' || status === 'z' ? status : 'x';
  return `[${marker}] ${markerInWords(marker)}`;
}
