import {
  addMonths,
  addYears,
  financialYearOf,
  formatFinancialYear,
  type FinancialYear,
} from '../../domain/calendar.ts';
import { warningAt, type DataIssue } from '../../domain/dataIssue.ts';
import type { EventId } from '../../domain/identifiers.ts';
import { observedMonths } from '../../domain/programme.ts';
import type { PackageTables } from '../packageReading.ts';
import { groupBy } from './groupBy.ts';
import type { ReadPackage } from './readPackage.ts';

/** Cost profiles whose last years fall past the horizon for the last events that are counted. */
export function profilesPastHorizon({ programme, tables }: ReadPackage): readonly DataIssue[] {
  const { cohorts, unitCosts } = tables;
  if (programme === undefined || cohorts.rows.length === 0) return [];
  const lastStart = cohorts.rows.reduce(
    (last, { record }) => Math.max(last, record.start),
    -Infinity,
  );
  const start = cohorts.rows.find(({ record }) => record.start === lastStart)?.record.start;
  if (start === undefined) return [];
  const afterLast = addYears(programme.baseYear, programme.horizonYears);
  const windows = modelledMonths(tables);
  return [...groupBy(unitCosts.rows, ({ record }) => `${record.eventId} ${record.partnerId}`)]
    .flatMap(([, rows]) => {
      const last = rows.reduce((left, right) =>
        left.record.yearOffset >= right.record.yearOffset ? left : right,
      );
      const months = windows.get(last.record.eventId) ?? observedMonths(programme);
      const lastEvents = financialYearOf(addMonths(start, months - 1));
      const ends = addYears(lastEvents, last.record.yearOffset);
      return last.record.yearOffset > 0 && ends >= afterLast ? [{ last, ends }] : [];
    })
    .map(({ last, ends }) =>
      warningAt(
        { file: unitCosts.file, row: last.row, column: 'year_offset' },
        {
          found: `${last.record.yearOffset}, which puts costs as late as ${formatFinancialYear(ends)}`,
          expected: `costs before the horizon ends, with ${lastYearOf(afterLast)}`,
          remedy: 'What falls later is left out of the totals, and the amount left out is shown.',
        },
      ),
    );
}

function lastYearOf(afterLast: FinancialYear): string {
  return formatFinancialYear(addYears(afterLast, -1));
}

/** The months after the start that modelled events reach to, by event. */
function modelledMonths({ counterfactuals }: PackageTables): ReadonlyMap<EventId, number> {
  const reach = new Map<EventId, number>();
  for (const { record } of counterfactuals.rows) {
    if (record.expectation.kind !== 'rate') continue;
    reach.set(record.eventId, Math.max(record.expectation.toMonth, reach.get(record.eventId) ?? 0));
  }
  return reach;
}
