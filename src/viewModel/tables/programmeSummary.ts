import { formatMonth } from '../../domain/calendar.ts';
import type { Interval } from '../../model/rateInterval.ts';
import { roundAppraisal } from '../roundedAppraisal.ts';
import { roundHalfAway } from '../rounding.ts';
import {
  eitherColumn,
  poundsOfPence,
  simulatedColumn,
  textColumn,
  type ColumnOf,
} from './column.ts';
import type { Results } from './results.ts';
import { isThere, withStatus, type Standing } from './rowStatus.ts';
import { toThePenny } from './simulatedLimits.ts';
import type { Cell, Table } from './table.ts';
import { tableOf } from './tableOf.ts';

type Unit = 'gbp' | 'ratio' | 'month' | 'share';

interface Measure {
  readonly measure: string;
  readonly value: Cell;
  readonly unit: Unit | null;
  readonly standing: Standing;
  /** Where 19 in 20 draws fall; null for what is not drawn. */
  readonly range: Interval | null;
}

const EXACT: Standing = { coverage: 'whole', counts: '' };
const NOT_AVAILABLE: Standing = { coverage: 'x', counts: '' };

const columns: readonly ColumnOf<Measure>[] = withStatus(
  [
    textColumn('measure', ({ measure }) => measure),
    eitherColumn('value', ({ value }) => value),
    simulatedColumn('low', ({ range }) => range?.low ?? null),
    simulatedColumn('high', ({ range }) => range?.high ?? null),
    textColumn('unit', ({ unit }) => unit),
  ],
  ({ standing }) => standing,
);

/** The programme as a whole, one measure a row. Source: M15, M16, M22. */
export function programmeSummary(results: Results): Table {
  return tableOf('programme-summary', columns, measures(results), results.appraisal);
}

function measures({ appraisal, uncertainty }: Results): readonly Measure[] {
  const { programme } = appraisal;
  const drawn = uncertainty?.programme;
  const cost = programme.cost?.total ?? null;
  const rounded = roundAppraisal(appraisal, 'penny').programme;
  const counted: Standing = { coverage: programme.coverage, counts: programme.counts };
  const againstCost = programme.cost === null && isThere(counted) ? NOT_AVAILABLE : counted;
  const ratio = (
    measure: string,
    value: number | null | undefined,
    avoided: Interval | undefined,
  ): Measure => ({
    ...figure(measure, value, 'ratio', orNone(againstCost, value)),
    range: value === null || cost === null ? null : mapped(avoided, (pounds) => pounds / cost),
  });
  const chance = (measure: string, value: number | null | undefined) =>
    uncertainty === null
      ? figure(measure, null, 'share', NOT_AVAILABLE)
      : figure(measure, value, 'share', orNone(againstCost, value));
  const payback = programme.cost?.paybackMonth;
  return [
    money('avoided', rounded.total, counted, drawn?.avoided),
    money('avoided_immediate', pence(programme.immediate), counted, drawn?.immediate),
    money('cashable', rounded.cashable, counted, drawn?.cashable),
    money('capacity', rounded.capacity, counted, drawn?.capacity),
    money('contributions', rounded.contributions, paid(rounded.contributions)),
    money('programme_costs', rounded.cost, paid(rounded.cost)),
    money(
      'net_present_value',
      rounded.netPresentValue,
      againstCost,
      cost === null ? null : mapped(drawn?.avoided, (pounds) => pounds - cost),
    ),
    ratio('benefit_cost_ratio', programme.cost?.benefitCostRatio, drawn?.avoided),
    ratio('cashable_ratio', programme.cost?.cashableRatio, drawn?.cashable),
    figure(
      'payback_month',
      payback === null || payback === undefined ? null : formatMonth(payback),
      'month',
      orNone(againstCost, payback),
    ),
    money('left_out_by_horizon', pence(programme.leftOutByHorizon), counted),
    money('left_out_by_double_counting', pence(programme.leftOutByDoubleCounting), counted),
    money('persistence', pence(programme.persistence), counted),
    chance('chance_of_recovery', drawn?.ofRecovery),
    chance('chance_of_recovery_cashable', drawn?.ofRecoveryCashable),
    figure('seed', uncertainty?.draws.seed, null, uncertainty === null ? NOT_AVAILABLE : EXACT),
    figure('draws', uncertainty?.draws.count ?? 0, null, EXACT),
  ];
}

function figure(
  measure: string,
  value: Cell | undefined,
  unit: Unit | null,
  standing: Standing,
): Measure {
  return {
    measure,
    value: isThere(standing) ? (value ?? null) : null,
    unit,
    standing,
    range: null,
  };
}

function money(
  measure: string,
  wholePence: number | null,
  standing: Standing,
  drawn: Interval | null = null,
): Measure {
  return {
    ...figure(measure, poundsOfPence(wholePence), 'gbp', standing),
    range: toThePenny(drawn),
  };
}

/** Both limits worked on alike; nothing where nothing was drawn. */
function mapped(
  drawn: Interval | null | undefined,
  of: (limit: number) => number,
): Interval | null {
  return drawn === null || drawn === undefined
    ? null
    : { low: of(drawn.low), high: of(drawn.high) };
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
