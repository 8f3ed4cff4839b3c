import type { Appraisal } from '../../model/appraise.ts';
import type { CountedEvent, EventAppraisal, ModelledEvent } from '../../model/eventAppraisal.ts';
import { rateRatioOf } from '../chance.ts';
import { figureColumn, textColumn, type ColumnOf } from './column.ts';
import { withStatus, type Standing } from './rowStatus.ts';
import type { Table } from './table.ts';
import { tableOf } from './tableOf.ts';

const columns: readonly ColumnOf<EventAppraisal>[] = withStatus(
  [
    textColumn('event_id', (event) => event.eventId),
    figureColumn(
      'women',
      ofFigures((event) => event.women),
    ),
    figureColumn(
      'woman_years_before',
      ofCounted((event) => event.before.womanYears),
    ),
    figureColumn(
      'events_before',
      ofCounted((event) => event.before.events),
    ),
    figureColumn(
      'woman_years_after',
      ofCounted((event) => event.after.womanYears),
    ),
    figureColumn(
      'events_after',
      ofFigures((event) => event.observed),
    ),
    figureColumn(
      'expected',
      ofFigures((event) => event.expected),
    ),
    figureColumn(
      'gross_avoided',
      ofFigures((event) => event.grossAvoided),
    ),
    figureColumn(
      'net_avoided',
      ofFigures((event) => event.netAvoided),
    ),
    figureColumn(
      'persistence_avoided',
      ofFigures((event) => event.persistenceAvoided),
    ),
    figureColumn(
      'rate_ratio',
      ofCounted((event) => rateRatioOf(event).ratio),
    ),
    figureColumn(
      'rate_ratio_low',
      ofCounted((event) => rateRatioOf(event).low),
    ),
    figureColumn(
      'rate_ratio_high',
      ofCounted((event) => rateRatioOf(event).high),
    ),
  ],
  standing,
);

/** What became of each event, in events; positive is avoided. Source: M1 to M6, M20. */
export function eventsTable(appraisal: Appraisal): Table {
  return tableOf('events', columns, appraisal.events, appraisal);
}

function standing(event: EventAppraisal): Standing {
  return event.kind === 'missing' ? { coverage: event.coverage, counts: '' } : event;
}

function ofFigures(
  figure: (event: CountedEvent | ModelledEvent) => number,
): (event: EventAppraisal) => number | null {
  return (event) => (event.kind === 'missing' ? null : figure(event));
}

function ofCounted(
  figure: (event: CountedEvent) => number | null,
): (event: EventAppraisal) => number | null {
  return (event) => (event.kind === 'counted' ? figure(event) : null);
}
