import {
  COUNTERFACTUAL_BASES,
  type Counterfactual,
  type FollowsEvent,
  type StatedRate,
} from '../../domain/counterfactual.ts';
import { filled, mayBeBlank, optional, type RowOf } from '../columns/column.ts';
import { grade, positiveOrZero, share, wholeNumber } from '../columns/numbers.ts';
import { eventId, oneOf, text, url } from '../columns/texts.ts';
import { rangeProblem } from '../ranges.ts';
import { defineTable, MOST_NAMED, rowOf, type CellProblem } from '../table.ts';

const COLUMNS = {
  event_id: filled(eventId, 'Modelled event: its "before" cannot be seen in counts.'),
  basis: filled(
    oneOf(COUNTERFACTUAL_BASES),
    'Which way of counting the row serves; a single row serves both.',
  ),
  rate_per_woman_year: optional(
    positiveOrZero,
    'Events expected a woman a year; empty where the event follows another.',
  ),
  low: optional(positiveOrZero, 'Low end of the rate.'),
  high: optional(positiveOrZero, 'High end of the rate.'),
  from_month: mayBeBlank(
    wholeNumber,
    "First month that the rate stands for, from a woman's start; where the event follows another, that one's or empty.",
  ),
  to_month: mayBeBlank(
    wholeNumber,
    "Month that the rate ends before; where the event follows another, that one's or empty.",
  ),
  probability: filled(share, 'Probability that the stated event leads to what is counted.'),
  probability_low: optional(share, 'Low end of the probability.'),
  probability_high: optional(share, 'High end of the probability.'),
  follows: optional(eventId, 'Event that this one follows, in place of a rate.'),
  observed: filled(wholeNumber, 'How many were seen in those months all the same.'),
  rounding: filled(
    oneOf(['none', 'nearest']),
    'Whether what was avoided is rounded to a whole number where a scenario rounds.',
  ),
  grade: filled(grade, 'Strength of evidence, 1 (best) to 6 (weakest).'),
  source_title: filled(text, 'Title of the source.'),
  source_url: optional(url, 'Address of the source.'),
};

type Row = RowOf<typeof COLUMNS>;

export const counterfactualsTable = defineTable({
  file: 'counterfactuals.csv',
  title: 'Counterfactuals: what would be expected where counts cannot show it',
  mostRows: MOST_NAMED,
  mayBeAbsent: true,
  columns: COLUMNS,
  key: ['event_id', 'basis'],
  references: [
    { column: 'event_id', file: 'events.csv', idColumn: 'event_id' },
    { column: 'follows', file: 'events.csv', idColumn: 'event_id' },
  ],
  record: (row) => {
    const expectation = expectationOf(row);
    if (expectation.kind === 'problems') return { ok: false, problems: expectation.list };
    return rowOf<Counterfactual>(
      {
        eventId: row.event_id,
        basis: row.basis,
        expectation,
        probability: row.probability,
        probabilityLow: row.probability_low,
        probabilityHigh: row.probability_high,
        observed: row.observed,
        rounding: row.rounding,
        grade: row.grade,
        sourceTitle: row.source_title,
        sourceUrl: row.source_url ?? '',
      },
      rangeProblem(
        { low: 'probability_low', central: 'probability', high: 'probability_high' },
        row.probability_low,
        row.probability,
        row.probability_high,
      ),
      ...(expectation.kind === 'rate' ? rateProblems(expectation) : []),
    );
  },
  order: (row) => [row.eventId, row.basis],
});

interface Problems {
  readonly kind: 'problems';
  readonly list: readonly CellProblem[];
}

const RATE_COLUMNS = ['rate_per_woman_year', 'low', 'high'] as const;

function expectationOf(row: Row): StatedRate | FollowsEvent | Problems {
  if (row.follows !== null) {
    const filledIn = RATE_COLUMNS.filter((column) => row[column] !== null);
    return filledIn.length === 0
      ? { kind: 'follows', eventId: row.follows }
      : { kind: 'problems', list: filledIn.map((column) => besideFollows(column, row[column])) };
  }
  const { rate_per_woman_year: perWomanYear, from_month: fromMonth, to_month: toMonth } = row;
  if (perWomanYear === null || fromMonth === null || toMonth === null) {
    const blank = (['rate_per_woman_year', 'from_month', 'to_month'] as const).filter(
      (column) => row[column] === null,
    );
    return { kind: 'problems', list: blank.map(neither) };
  }
  return { kind: 'rate', perWomanYear, low: row.low, high: row.high, fromMonth, toMonth };
}

function besideFollows(column: string, value: number | null): CellProblem {
  return {
    column,
    found: `${value ?? ''} beside an event in follows`,
    expected: 'an empty cell',
    remedy:
      'An event that follows another takes its rate from it: keep either the rate or the event in follows.',
  };
}

function neither(column: string): CellProblem {
  return {
    column,
    found: 'an empty cell, and no event in follows',
    expected: 'a rate with its months, or the event that this one follows',
    remedy: 'Fill one of the two in.',
  };
}

function rateProblems(rate: StatedRate): readonly (CellProblem | undefined)[] {
  return [
    rangeProblem(
      { low: 'low', central: 'rate_per_woman_year', high: 'high' },
      rate.low,
      rate.perWomanYear,
      rate.high,
    ),
    rate.fromMonth < rate.toMonth
      ? undefined
      : {
          column: 'to_month',
          found: `${rate.toMonth}`,
          expected: `a month after from_month, which is ${rate.fromMonth}`,
          remedy: 'The months run from from_month up to, not including, to_month.',
        },
  ];
}
