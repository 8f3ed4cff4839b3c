import type { EventId } from '../../domain/identifiers.ts';
import { isFigure } from '../../domain/marker.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { figureColumn, textColumn, type ColumnOf } from '../tables/column.ts';
import { withStatus } from '../tables/rowStatus.ts';
import type { Table } from '../tables/table.ts';
import { tableOf } from '../tables/tableOf.ts';
import type { StageRateRow } from './stageRateRows.ts';
import { stageRates, type StageRates } from './stageRates.ts';

interface RateOfEvent {
  readonly rates: StageRates;
  readonly row: StageRateRow;
}

const columns: readonly ColumnOf<RateOfEvent>[] = withStatus(
  [
    textColumn('event_id', ({ rates }) => rates.eventId),
    textColumn('stage_from', ({ row }) => String(row.from)),
    textColumn('stage_to', ({ row }) => String(row.to)),
    textColumn('phase', ({ row }) => row.phase),
    textColumn('used_as', ({ row }) => row.use),
    figureColumn('woman_years', ({ row }) => (isFigure(row.womanYears) ? row.womanYears : null)),
    figureColumn('events', ({ row }) => (isFigure(row.events) ? row.events : null)),
    figureColumn('rate', ({ row }) => (isFigure(row.rate) ? row.rate : null)),
    figureColumn('rate_low', ({ row }) => row.interval?.low ?? null),
    figureColumn('rate_high', ({ row }) => row.interval?.high ?? null),
    figureColumn('expected_rate', ({ rates }) => rates.expected?.rate ?? null),
  ],
  ({ row }) => ({ coverage: isFigure(row.rate) ? 'whole' : row.rate, counts: row.status }),
);

/** Events for each woman a year by stage, with their 95 % limits and what was expected, not rounded. Source: M1, M20. */
export function stageRatesTable(eventIds: readonly EventId[], appraisal: Appraisal): Table {
  const rows = eventIds.flatMap((eventId) => {
    const rates = stageRates(eventId, appraisal);
    return rates.rows.map((row) => ({ rates, row }));
  });
  return tableOf('stage-rates', columns, rows, appraisal);
}
