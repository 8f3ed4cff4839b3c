import { formatFinancialYear, formatMonth } from '../domain/calendar.ts';
import type { DataPackage } from '../domain/dataPackage.ts';
import { compareIds } from '../domain/identifiers.ts';
import { isFigure, markerText, type Figure } from '../domain/marker.ts';
import type { PackageFile } from '../domain/packageFile.ts';
import type { ProtectedStageTable } from '../domain/stageTable.ts';
import type { Cell, Table } from '../viewModel/tables/table.ts';
import { inertFile } from './inertFile.ts';
import { KEPT_TABLES } from './keptTables.ts';
import { packageTable, packageTableFile } from './packageTable.ts';

/**
 * A protected package as files: the tables that protection changes written anew, every other as it was
 * given (inert where a text would run). Records and descriptor are left behind.
 */
export function protectedPackageFiles(
  pack: DataPackage<ProtectedStageTable>,
  given: readonly PackageFile[],
): readonly PackageFile[] {
  const isGiven = (path: string) => given.some((file) => file.path.toLowerCase() === path);
  const kept = new Set(KEPT_TABLES.map((make) => `${make(pack).name}.csv`));
  const keptFiles = given
    .map(({ path, text }) => ({ path: path.toLowerCase(), text }))
    .filter(({ path }) => kept.has(path))
    .map((file) => inertFile(file, pack, KEPT_TABLES));
  const changed = changeableFiles(pack).filter(
    ({ path }) => path === 'stage-activity.csv' || isGiven(path),
  );
  return [...changed, ...keptFiles].toSorted((left, right) => compareIds(left.path, right.path));
}

/** The files of a package that protection may change, written anew. */
export function changeableFiles(pack: DataPackage): readonly PackageFile[] {
  return [
    { path: 'programme.json', text: programmeText(pack) },
    ...CHANGEABLE_TABLES.map((make) => packageTableFile(make(pack))),
  ];
}

/** The tables that protection may change. */
export const CHANGEABLE_TABLES: readonly ((pack: DataPackage) => Table)[] = [
  ({ cohorts }) =>
    packageTable(
      'cohorts',
      ['cohort_id', 'name', 'area', 'start', 'women', 'closed'],
      cohorts.map((row) => [
        row.id,
        row.name,
        row.area,
        formatMonth(row.start),
        row.women,
        row.closed ? 'yes' : 'no',
      ]),
    ),
  ({ events }) =>
    packageTable(
      'events',
      [
        'event_id',
        'name',
        'unit',
        'theme',
        'better',
        'contains',
        'min_women',
        'dispersion',
        'definition',
      ],
      events.map((row) => [
        row.id,
        row.name,
        row.unit,
        row.theme,
        row.better,
        row.contains.join(' '),
        row.minWomen,
        row.dispersion,
        row.definition,
      ]),
    ),
  ({ stageTable }) =>
    packageTable(
      'stage-activity',
      [
        'cohort_id',
        'event_id',
        'stage_from',
        'stage_to',
        'woman_years',
        'events',
        'women_with_event',
        'largest_share',
        'status',
      ],
      stageTable.cells.map((row) => [
        row.cohortId,
        row.eventId,
        row.from,
        row.to,
        figureCell(row.womanYears),
        figureCell(row.events),
        row.womenWithEvent,
        row.largestShare,
        row.status,
      ]),
    ),
  ({ counterfactuals }) =>
    packageTable(
      'counterfactuals',
      [
        'event_id',
        'basis',
        'rate_per_woman_year',
        'low',
        'high',
        'from_month',
        'to_month',
        'probability',
        'probability_low',
        'probability_high',
        'follows',
        'observed',
        'rounding',
        'grade',
        'source_title',
        'source_url',
      ],
      counterfactuals.map(({ expectation, ...row }) => [
        row.eventId,
        row.basis,
        ...(expectation.kind === 'rate'
          ? [
              expectation.perWomanYear,
              expectation.low,
              expectation.high,
              expectation.fromMonth,
              expectation.toMonth,
            ]
          : [null, null, null, null, null]),
        row.probability,
        row.probabilityLow,
        row.probabilityHigh,
        expectation.kind === 'follows' ? expectation.eventId : null,
        row.observed,
        row.rounding,
        row.grade,
        row.sourceTitle,
        row.sourceUrl,
      ]),
    ),
  ({ outcomes }) =>
    packageTable(
      'outcomes',
      ['domain', 'stage_month', 'mean_score', 'responses', 'scale_max', 'source'],
      outcomes.map((row) => [
        row.domain,
        row.stageMonth,
        figureCell(row.meanScore),
        figureCell(row.responses),
        row.scaleMax,
        row.source,
      ]),
    ),
  ({ benchmarks }) =>
    packageTable(
      'benchmarks',
      ['measure', 'area', 'value', 'unit', 'period', 'source_title', 'source_url'],
      benchmarks.map((row) => [
        row.measure,
        row.area,
        figureCell(row.value),
        row.unit,
        row.period,
        row.sourceTitle,
        row.sourceUrl,
      ]),
    ),
];

function figureCell(figure: Figure): Cell {
  return isFigure(figure) ? figure : markerText(figure);
}

function programmeText({ programme }: DataPackage): string {
  const written = {
    ...programme,
    priceYear: formatFinancialYear(programme.priceYear),
    baseYear: formatFinancialYear(programme.baseYear),
    dataAsAt: formatMonth(programme.dataAsAt),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}
