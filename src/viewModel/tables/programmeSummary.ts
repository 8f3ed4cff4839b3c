import { formatMonth } from '../../domain/calendar.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { roundAppraisal } from '../roundedAppraisal.ts';
import { roundHalfAway } from '../rounding.ts';
import {
  eitherColumn,
  poundsOfPence,
  simulatedColumn,
  textColumn,
  type ColumnOf,
} from './column.ts';
import { isThere, withStatus, type Standing } from './rowStatus.ts';
import type { Cell, Table } from './table.ts';
import { tableOf } from './tableOf.ts';

type Unit = 'gbp' | 'ratio' | 'month' | 'share';

interface Measure {
  readonly measure: string;
  readonly value: Cell;
  readonly unit: Unit | null;
  readonly standing: Standing;
}

const EXACT: Standing = { coverage: 'whole', counts: '' };
const NOT_AVAILABLE: Standing = { coverage: 'x', counts: '' };

const columns: readonly ColumnOf<Measure>[] = withStatus(
  [
    textColumn('measure', ({ measure }) => measure),
    eitherColumn('value', ({ value }) => value),
    simulatedColumn('low'),
    simulatedColumn('high'),
    textColumn('unit', ({ unit }) => unit),
  ],
  ({ standing }) => standing,
);

/** The programme as a whole, one measure a row. Source: M15, M16. */
export function programmeSummary(appraisal: Appraisal): Table {
  return tableOf('programme-summary', columns, measures(appraisal), appraisal);
}

function measures(appraisal: Appraisal): readonly Measure[] {
  const { programme } = appraisal;
  const rounded = roundAppraisal(appraisal, 'penny').programme;
  const counted: Standing = { coverage: programme.coverage, counts: programme.counts };
  const againstCost = programme.cost === null && isThere(counted) ? NOT_AVAILABLE : counted;
  const ratio = (measure: string, value: number | null | undefined) =>
    figure(measure, value, 'ratio', orNone(againstCost, value));
  const payback = programme.cost?.paybackMonth;
  return [
    money('avoided', rounded.total, counted),
    money('avoided_immediate', pence(programme.immediate), counted),
    money('cashable', rounded.cashable, counted),
    money('capacity', rounded.capacity, counted),
    money('contributions', rounded.contributions, paid(rounded.contributions)),
    money('programme_costs', rounded.cost, paid(rounded.cost)),
    money('net_present_value', rounded.netPresentValue, againstCost),
    ratio('benefit_cost_ratio', programme.cost?.benefitCostRatio),
    ratio('cashable_ratio', programme.cost?.cashableRatio),
    figure(
      'payback_month',
      payback === null || payback === undefined ? null : formatMonth(payback),
      'month',
      orNone(againstCost, payback),
    ),
    money('left_out_by_horizon', pence(programme.leftOutByHorizon), counted),
    money('left_out_by_double_counting', pence(programme.leftOutByDoubleCounting), counted),
    money('persistence', pence(programme.persistence), counted),
    figure('chance_of_recovery', null, 'share', NOT_AVAILABLE),
    figure('chance_of_recovery_cashable', null, 'share', NOT_AVAILABLE),
    figure('seed', null, null, NOT_AVAILABLE),
    figure('draws', 0, null, EXACT),
  ];
}

function figure(
  measure: string,
  value: Cell | undefined,
  unit: Unit | null,
  standing: Standing,
): Measure {
  return { measure, value: isThere(standing) ? (value ?? null) : null, unit, standing };
}

function money(measure: string, wholePence: number | null, standing: Standing): Measure {
  return figure(measure, poundsOfPence(wholePence), 'gbp', standing);
}

function pence(pounds: number): number {
  return roundHalfAway(pounds * 100);
}

/** What is paid does not rest on counts: it is there or it is not. */
function paid(amount: number | null): Standing {
  return amount === null ? NOT_AVAILABLE : EXACT;
}

/** A figure that could be there and has no value, such as the payback of what is never paid back, does not apply. */
function orNone(standing: Standing, value: number | null | undefined): Standing {
  return isThere(standing) && value === null ? { coverage: 'z', counts: '' } : standing;
}
