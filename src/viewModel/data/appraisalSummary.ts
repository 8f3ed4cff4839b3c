import { markerText } from '../../domain/marker.ts';
import {
  APPRAISAL_WORDS,
  appraisalRow,
  chanceOf,
  withRange,
  type AppraisalRowName,
} from '../../words/appraisalSummary.ts';
import { markerInWords } from '../../words/markers.ts';
import { outcomeText, roundedText, type Outcome } from '../../words/outcomes.ts';
import { capitalised } from '../../words/sentenceCase.ts';
import { formatPounds, formatTableRange } from '../formatMoney.ts';
import { formatFactor, formatShare } from '../formatNumber.ts';
import type { Cell, Table } from '../tables/table.ts';

/** A row of an appraisal summary table. */
interface AppraisalRow {
  readonly letter: string;
  readonly what: string;
  /** A line each. */
  readonly values: readonly string[];
}

/**
 * The rows A to H of an appraisal summary table, outcomes without a price first: people come before money.
 * @param summary the table `programme-summary`: the figures of both are the same.
 */
export function appraisalSummary(
  summary: Table,
  outcomes: readonly Outcome[],
  isDiscounted: boolean,
): readonly AppraisalRow[] {
  const row = (name: AppraisalRowName, ...values: readonly string[]): AppraisalRow => {
    const [letter, what] = appraisalRow(name, isDiscounted);
    return { letter, what, values };
  };
  const measures = new Map(summary.rows.map((row) => [row[0], row]));
  const at = (measure: string, column: string): Cell =>
    measures.get(measure)?.[summary.columns.findIndex(({ name }) => name === column)] ?? null;
  const written = (
    measure: string,
    write: (value: number) => string,
    writeRange: (range: Limits) => Written = ({ low, high }) => ({
      low: write(low),
      high: write(high),
    }),
  ): string => {
    const [value, low, high] = ['value', 'low', 'high'].map((column) => at(measure, column));
    if (typeof value !== 'number') return missing(at(measure, 'status'));
    return typeof low === 'number' && typeof high === 'number'
      ? withRange(write(value), writeRange({ low, high }))
      : write(value);
  };
  const chance = at('chance_of_recovery', 'value');
  const lines = outcomes.map((outcome) => {
    const { figure, beside, label } = outcomeText(outcome);
    const why = outcome.kind === 'hidden' ? markerInWords(outcome.marker) : '';
    const said = [figure, beside, why].filter((part) => part !== '').join(' ');
    const rounded = outcome.kind === 'women' ? roundedText(outcome) : [];
    return [`${capitalised(label)}: ${said}`, ...rounded].join(', ');
  });
  return [
    row('outcomes', ...(lines.length === 0 ? [APPRAISAL_WORDS.noOutcomes] : lines)),
    row('benefits', written('avoided', formatPounds, formatTableRange)),
    row('costs', written('programme_costs', formatPounds)),
    row('other', APPRAISAL_WORDS.none),
    row('net', written('net_present_value', formatPounds, formatTableRange)),
    row('initial', written('benefit_cost_ratio', formatFactor)),
    row('adjusted', APPRAISAL_WORDS.sameAsInitial),
    row(
      'judgement',
      typeof chance === 'number' ? chanceOf(formatShare(chance)) : APPRAISAL_WORDS.judgement,
    ),
  ];
}

interface Limits {
  readonly low: number;
  readonly high: number;
}

interface Written {
  readonly low: string;
  readonly high: string;
}

function missing(status: Cell): string {
  const marker = status === 'c' || status === 'z' ? status : 'x';
  return `${markerText(marker)} ${markerInWords(marker)}`;
}
