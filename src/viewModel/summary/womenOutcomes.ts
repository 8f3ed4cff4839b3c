import { womenIn } from '../../domain/cohort.ts';
import type { DataPackage } from '../../domain/dataPackage.ts';
import type { Benchmark } from '../../domain/evidence.ts';
import { isFigure } from '../../domain/marker.ts';
import { WOMEN_MEASURES, type WomenMeasure, type WomenOutcome } from '../../words/outcomes.ts';
import { formatPeriodInWords } from '../formatDate.ts';
import { formatCount, formatShare } from '../formatNumber.ts';

/**
 * What the package says of its own women: how many have a home, a GP, the right benefits. One figure of a
 * measure stands by itself; two stand as before and after, in the order in which the file gives them. Source: M30.
 */
export function womenOutcomes(pack: DataPackage): readonly WomenOutcome[] {
  return womenMeasures().flatMap((measure) => {
    const rows = pack.benchmarks.filter(
      (row) => row.measure === measure && row.area === pack.programme.area,
    );
    const first = rows[0];
    const last = rows.at(-1);
    if (first === undefined || last === undefined) return [];
    const women = groupOf(last, pack);
    return [
      {
        kind: 'women',
        measure,
        before: first === last ? null : shown(first, women),
        after: shown(last, women),
        women,
        roundTo: roundingOf(last, pack),
        period: formatPeriodInWords(
          first === last ? last.period : `${first.period} to ${last.period}`,
        ),
      },
    ];
  });
}

function womenMeasures(): readonly WomenMeasure[] {
  return Object.keys(WOMEN_MEASURES).filter(isWomenMeasure);
}

function isWomenMeasure(id: string): id is WomenMeasure {
  return Object.hasOwn(WOMEN_MEASURES, id);
}

/** A count in women's own months is of the whole group; one of calendar months may be of others too. Source: M30. */
function groupOf({ unit, period }: Benchmark, pack: DataPackage): number | null {
  return unit !== 'share' && OWN_MONTHS.test(period) ? womenIn(pack.cohorts) : null;
}

const OWN_MONTHS = /^months? \d/;

/** Counts of the programme's own women are rounded where it protects them; what is already published stays. Source: M28. */
function roundingOf({ unit, sourceUrl }: Benchmark, pack: DataPackage): number | null {
  const { basis, disclosure } = pack.programme;
  const isRounded =
    pack.stageTable.protection === 'protected' &&
    basis !== 'published' &&
    unit !== 'share' &&
    sourceUrl === '' &&
    disclosure.roundTo > 1;
  return isRounded ? disclosure.roundTo : null;
}

/** @param women the group that a count is of: rounded up, it may not pass it. */
function shown({ value, unit }: Benchmark, women: number | null): string {
  if (!isFigure(value)) return `[${value}]`;
  if (unit === 'share') return formatShare(value);
  return formatCount(women === null ? value : Math.min(value, women));
}
