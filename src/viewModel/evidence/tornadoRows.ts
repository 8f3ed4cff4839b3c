import type { Appraisal } from '../../model/appraise.ts';
import type { TornadoBar } from '../../model/sensitivity/tornado.ts';
import { roundHalfAway } from '../rounding.ts';
import { scale, type Scale } from '../summary/scale.ts';
import { figureColumn, textColumn, type ColumnOf } from '../tables/column.ts';
import type { Table } from '../tables/table.ts';
import { tableOf } from '../tables/tableOf.ts';
import { inputText, inputValueText } from './inputText.ts';

/** What is left after the cost with one assumption at its low and at its high, whole pounds. */
export interface TornadoRow {
  readonly id: string;
  readonly name: string;
  readonly low: string;
  readonly high: string;
  readonly atLow: number;
  readonly atHigh: number;
}

/** As many as can be told apart. */
const MOST_SHOWN = 12;

/** The assumptions that move the answer most, that one first. */
export function tornadoRows(
  bars: readonly TornadoBar[],
  { pack }: Pick<Appraisal, 'pack'>,
): readonly TornadoRow[] {
  return bars.slice(0, MOST_SHOWN).map(({ input, atLow, atHigh }) => ({
    id: `${input.kind}.${input.eventId}.${input.partnerId ?? ''}`,
    name: inputText(input, pack),
    low: inputValueText(input, input.range.low),
    high: inputValueText(input, input.range.high),
    atLow: roundHalfAway(atLow),
    atHigh: roundHalfAway(atHigh),
  }));
}

/** From the least to the most that any of them makes, with zero in it only where it lies near. */
export function tornadoScale(rows: readonly TornadoRow[]): Scale {
  const values = rows.flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = (most - least) * 0.05;
  return scale(least - room, most + room);
}

const columns: readonly ColumnOf<TornadoRow>[] = [
  textColumn('assumption', ({ id }) => id),
  textColumn('low', ({ low }) => low),
  textColumn('high', ({ high }) => high),
  figureColumn('result_at_low_gbp', ({ atLow }) => atLow),
  figureColumn('result_at_high_gbp', ({ atHigh }) => atHigh),
];

/** The rows of the tornado, in whole pounds as on the page. */
export function tornadoTable(rows: readonly TornadoRow[], appraisal: Appraisal): Table {
  return tableOf('tornado', columns, rows, appraisal);
}
