import type { DataPackage } from '../../../domain/dataPackage.ts';
import { formatFinancialYear } from '../../../domain/calendar.ts';
import { COMPARISON_RATE } from '../../../domain/evidence.ts';
import { markerText } from '../../../domain/marker.ts';
import { comparisonName, measureName } from '../../../words/benchmarks.ts';
import { indexOf, meanScoresText, NO_SOURCE, PRICE_LEVELS } from '../../../words/sources.ts';
import { formatPeriodInWords } from '../../formatDate.ts';
import { figureOrMarker } from '../../figureOrMarker.ts';
import { formatFactor } from '../../formatNumber.ts';
import { typographic } from '../../typographic.ts';
import { benchmarkText } from '../elsewhereRows.ts';
import { eventName } from './eventName.ts';
import { ownOf } from './ownOf.ts';
import type { ProvenanceRow } from './provenanceRow.ts';

/** Scores of the progress tool, an area of life a row. */
export function scoreRows({ outcomes, programme }: DataPackage): readonly ProvenanceRow[] {
  const areas = [...new Set(outcomes.map(({ domain }) => domain))];
  return areas.map((area) => {
    const own = outcomes.filter(({ domain }) => domain === area);
    return {
      ...ownOf(programme.basis),
      id: `outcome.${area}`,
      kind: 'outcome',
      about: typographic(area),
      figure: meanScoresText(
        own.map(({ meanScore, stageMonth }) => ({
          score: figureOrMarker(meanScore, formatFactor),
          month: stageMonth,
        })),
      ),
      source: typographic(own[0]?.source ?? NO_SOURCE),
      address: '',
      year: markerText('x'),
      grade: 'z',
    };
  });
}

/** Measures of the programme's own women, and figures of other places. */
export function benchmarkRows(pack: DataPackage): readonly ProvenanceRow[] {
  const { benchmarks, programme } = pack;
  return benchmarks.map((row, place) => ({
    ...(row.area === programme.area
      ? ownOf(programme.basis)
      : { whose: 'national' as const, own: false }),
    id: `benchmark.${String(place)}`,
    kind: 'benchmark',
    about: `${nameOf(row.measure, pack)}, ${typographic(row.area)}`,
    figure: benchmarkText(row),
    source: typographic(row.sourceTitle),
    address: row.sourceUrl,
    year: formatPeriodInWords(row.period),
    grade: 'z',
  }));
}

function nameOf(measure: string, pack: DataPackage): string {
  return measure.startsWith(COMPARISON_RATE)
    ? comparisonName(eventName(pack, measure.slice(COMPARISON_RATE.length)))
    : measureName(measure);
}

/** One row for each source of price levels: year by year they are one series. */
export function deflatorRows({ deflators }: DataPackage): readonly ProvenanceRow[] {
  const sources = [...new Set(deflators.map(({ source }) => source))];
  return sources.map((source) => {
    const years = deflators.filter((row) => row.source === source).map(({ year }) => year);
    return {
      id: `deflator.${source}`,
      kind: 'deflator',
      about: PRICE_LEVELS,
      figure: indexOf(years.length),
      whose: 'national',
      own: false,
      source: typographic(source),
      address: '',
      year: [...new Set([years.at(0), years.at(-1)])]
        .flatMap((year) => (year === undefined ? [] : [formatFinancialYear(year)]))
        .join(' to '),
      grade: 'z',
    };
  });
}
