import type { DataPackage } from '../../domain/dataPackage.ts';
import type { Benchmark } from '../../domain/evidence.ts';
import { isFigure, type Figure } from '../../domain/marker.ts';
import { WOMEN_MEASURES, type WomenMeasure, type WomenOutcome } from '../../words/outcomes.ts';
import { parseMonth } from '../../domain/calendar.ts';
import { formatMonthInWords } from '../formatDate.ts';
import { formatCount, formatShare } from '../formatNumber.ts';

/**
 * What the package says of its own women: how many have a home, a GP, the right benefits. One figure of a
 * measure stands by itself; two stand as before and after, in the order in which the file gives them.
 */
export function womenOutcomes(pack: DataPackage): readonly WomenOutcome[] {
  return womenMeasures().flatMap((measure) => {
    const rows = pack.benchmarks.filter(
      (row) => row.measure === measure && row.area === pack.programme.area,
    );
    const first = rows[0];
    const last = rows.at(-1);
    if (first === undefined || last === undefined) return [];
    return [
      {
        kind: 'women',
        measure,
        before: first === last ? null : shown(first),
        after: shown(last),
        women: last.unit === 'share' ? null : womenOf(pack),
        period: monthsInWords(first === last ? last.period : `${first.period} to ${last.period}`),
      },
    ];
  });
}

/** All the women of the package's groups. */
export function womenOf({ cohorts }: Pick<DataPackage, 'cohorts'>): number {
  return cohorts.reduce((sum, { women }) => sum + women, 0);
}

function womenMeasures(): readonly WomenMeasure[] {
  return Object.keys(WOMEN_MEASURES).filter(isWomenMeasure);
}

function isWomenMeasure(id: string): id is WomenMeasure {
  return Object.hasOwn(WOMEN_MEASURES, id);
}

function shown({ value, unit }: Benchmark): string {
  const figure: Figure = value;
  if (!isFigure(figure)) return `[${figure}]`;
  return unit === 'share' ? formatShare(figure) : formatCount(figure);
}

/** A period as the file gives it, its months (`2019-04`) written out. */
function monthsInWords(period: string): string {
  return period
    .split(' ')
    .map((word) => {
      const month = parseMonth(word);
      return month === undefined ? word : formatMonthInWords(month);
    })
    .join(' ');
}
