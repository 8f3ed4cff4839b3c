import type { DataPackage } from '../../domain/dataPackage.ts';
import { comparisonMeasure, type Benchmark } from '../../domain/evidence.ts';
import type { EventId } from '../../domain/identifiers.ts';
import { isFigure } from '../../domain/marker.ts';
import type { StageCell } from '../../domain/stageTable.ts';

/** How often an event happened to women who were eligible and not on the programme. */
export interface ComparisonRate {
  /** Events a woman a year. */
  readonly perWomanYear: number;
  readonly row: Benchmark;
}

/**
 * The comparison rate of each event that has one: of the programme's own area where several are stated, else the
 * first in the order of the table. Source: M30, M34.
 */
export function comparisonRates({
  benchmarks,
  events,
  programme,
}: Pick<DataPackage, 'benchmarks' | 'events' | 'programme'>): ReadonlyMap<EventId, ComparisonRate> {
  return new Map(
    events.flatMap(({ id }) => {
      const rates = benchmarks.flatMap((row): ComparisonRate[] =>
        row.measure === comparisonMeasure(id) && isFigure(row.value)
          ? [{ perWomanYear: row.value, row }]
          : [],
      );
      const rate = rates.find(({ row }) => row.area === programme.area) ?? rates[0];
      return rate === undefined ? [] : [[id, rate] as const];
    }),
  );
}

/**
 * The package as it would be had women's months before the start brought events at the comparison rates: what is
 * expected then rests on other women, whose crises were no reason to count them. Source: M34.
 */
export function packageAtComparisonRates(
  pack: DataPackage,
  rates: ReadonlyMap<EventId, ComparisonRate>,
): DataPackage {
  return {
    ...pack,
    stageTable: {
      ...pack.stageTable,
      cells: pack.stageTable.cells.map((cell) => atRate(cell, rates)),
    },
  };
}

function atRate(cell: StageCell, rates: ReadonlyMap<EventId, ComparisonRate>): StageCell {
  const rate = rates.get(cell.eventId);
  if (rate === undefined || cell.to > 0 || !isFigure(cell.events) || !isFigure(cell.womanYears)) {
    return cell;
  }
  return { ...cell, events: rate.perWomanYear * cell.womanYears, status: '' };
}
