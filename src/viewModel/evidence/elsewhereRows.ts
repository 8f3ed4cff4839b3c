import type { DataPackage } from '../../domain/dataPackage.ts';
import type { Benchmark } from '../../domain/evidence.ts';
import { isFigure, markerText } from '../../domain/marker.ts';
import { measureName } from '../../words/benchmarks.ts';
import { formatPounds, formatPoundsAndPence } from '../formatMoney.ts';
import { formatFactor, formatShare } from '../formatNumber.ts';
import { typographic } from '../typographic.ts';

/** Another place's figure, written out. */
export interface ElsewhereRow {
  readonly id: string;
  readonly measure: string;
  readonly area: string;
  readonly value: string;
  readonly period: string;
  readonly source: string;
  readonly address: string;
}

/** The figures of other places and studies, by what they measure. */
export function elsewhereRows({
  benchmarks,
  programme,
}: Pick<DataPackage, 'benchmarks' | 'programme'>): readonly ElsewhereRow[] {
  return benchmarks
    .filter(({ area }) => area !== programme.area)
    .map((row) => ({
      id: `${row.measure} ${row.area} ${row.period}`,
      measure: measureName(row.measure),
      area: typographic(row.area),
      value: benchmarkText(row),
      period: row.period,
      source: typographic(row.sourceTitle),
      address: row.sourceUrl,
    }));
}

/** A benchmark's figure with its unit: £470,587, £4.50 for each pound, 87%, 0.33 births a woman a year. */
export function benchmarkText({ value, unit }: Pick<Benchmark, 'value' | 'unit'>): string {
  if (!isFigure(value)) return markerText(value);
  if (unit === 'share') return formatShare(value);
  if (unit === 'pounds') return formatPounds(value);
  if (unit === RETURN) return `${formatPoundsAndPence(value)} ${withoutPounds(unit)}`;
  if (unit.startsWith(POUNDS)) return `${formatPounds(value)} ${withoutPounds(unit)}`;
  return `${formatFactor(value)} ${unit}`;
}

const POUNDS = 'pounds ';
/** Told to the penny: a return of £4.11 is not one of £4. */
const RETURN = 'pounds for each pound';

function withoutPounds(unit: string): string {
  return unit.slice(POUNDS.length);
}
