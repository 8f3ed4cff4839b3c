import type { Interval } from '../../model/rateInterval.ts';
import { roundHalfAway } from '../rounding.ts';
import { simulatedColumn, type ColumnOf } from './column.ts';

/** Two columns of money: the limits between which 19 in 20 draws fall, to the penny. */
export function simulatedLimits<Row>(
  name: string,
  drawn: (row: Row) => Interval | null,
): readonly ColumnOf<Row>[] {
  return [
    simulatedColumn(`${name}_low_gbp`, (row) => toThePenny(drawn(row))?.low ?? null),
    simulatedColumn(`${name}_high_gbp`, (row) => toThePenny(drawn(row))?.high ?? null),
  ];
}

/** Both limits to the nearest penny; nothing where nothing was drawn. */
export function toThePenny(drawn: Interval | null): Interval | null {
  return drawn === null ? null : { low: penny(drawn.low), high: penny(drawn.high) };
}

function penny(pounds: number): number {
  return roundHalfAway(pounds * 100) / 100;
}
