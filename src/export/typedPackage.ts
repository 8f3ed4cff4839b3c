import {
  MONTHS_IN_YEAR,
  addMonths,
  firstMonthOf,
  formatFinancialYear,
  formatMonth,
} from '../domain/calendar.ts';
import type { PackageFile } from '../domain/packageFile.ts';
import type { TypedCount, TypedLine, TypedPartner, TypedTotals } from '../domain/typedTotals.ts';
import { TYPED_PACKAGE, typedTitle } from '../words/typedTotals.ts';
import type { Cell, Table } from '../viewModel/tables/table.ts';
import { csvBytes } from './csv.ts';

const COHORT = 'typed';
/** No source is named: the weakest evidence. */
const GRADE = 6;

/**
 * Totals as the files of a data package, so that they go the way of every other: checked, and protected where
 * it is known how many women stand behind them. No cost is taken to be cashable, since nobody has said so.
 */
export function typedPackage(
  totals: TypedTotals,
  partners: readonly TypedPartner[],
): readonly PackageFile[] {
  const year = formatFinancialYear(totals.year);
  const used = partners.filter(({ id }) => totals.lines.some(({ partnerId }) => partnerId === id));
  const events = totals.lines.map((line, index) => ({ ...line, id: `event_${index + 1}` }));
  const womanYears = (totals.women * totals.months) / MONTHS_IN_YEAR;
  const { source } = TYPED_PACKAGE;
  return [
    { path: 'programme.json', text: programmeText(totals) },
    csv(
      'partners',
      ['partner_id', 'name', 'short_name', 'sector', 'funder_id'],
      used.map(({ id, name, shortName, sector }) => [id, name, shortName, sector, id]),
    ),
    csv(
      'events',
      ['event_id', 'name', 'unit', 'theme', 'better', 'definition'],
      events.map(({ id, event, theme }) => [
        id,
        event,
        'event',
        theme,
        theme === 'help' ? 'more' : 'fewer',
        source,
      ]),
    ),
    csv(
      'unit-costs',
      [
        'event_id',
        'partner_id',
        'year_offset',
        'amount_gbp',
        'price_year',
        'cashable_share',
        'grade',
        'scope',
        'source_title',
        'source_year',
      ],
      events
        .filter(({ unitCost }) => unitCost !== null)
        .map(({ id, partnerId, unitCost }) => [
          id,
          partnerId,
          0,
          unitCost,
          year,
          0,
          GRADE,
          'local',
          source,
          year,
        ]),
    ),
    csv(
      'cohorts',
      ['cohort_id', 'name', 'area', 'start', 'women', 'closed'],
      [
        [
          COHORT,
          totals.area,
          totals.area,
          formatMonth(firstMonthOf(totals.year)),
          totals.women,
          'yes',
        ],
      ],
    ),
    csv(
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
      ],
      events.flatMap((line) => stageRows(line, totals.months, womanYears)),
    ),
    csv('contributions', ['partner_id', 'financial_year', 'amount_gbp', 'kind', 'status'], []),
    csv(
      'programme-costs',
      ['financial_year', 'item', 'amount_gbp', 'source'],
      totals.programmeCost === null
        ? []
        : [[year, TYPED_PACKAGE.item, totals.programmeCost, source]],
    ),
    csv('deflators', ['financial_year', 'index', 'source'], [[year, 100, TYPED_PACKAGE.deflator]]),
  ];
}

function stageRows(
  { id, before, after }: TypedLine & { readonly id: string },
  months: number,
  womanYears: number,
): Table['rows'] {
  return [
    [COHORT, id, -months, 0, womanYears, ...countCells(before)],
    [COHORT, id, 0, months, womanYears, ...countCells(after)],
  ];
}

function countCells({ events, women, most }: TypedCount): readonly Cell[] {
  if (events === null) return ['[x]', null, null];
  if (events === 0) return [0, 0, null];
  return [events, women, most === null ? null : most / events];
}

function programmeText({ area, year, months }: TypedTotals): string {
  const written = {
    title: typedTitle(area),
    area,
    basis: 'local',
    priceYear: formatFinancialYear(year),
    baseYear: formatFinancialYear(year),
    horizonYears: Math.max(1, Math.ceil(months / MONTHS_IN_YEAR)),
    programmeMonths: months,
    stageBoundaries: [-months, 0, months],
    periodMonths: 1,
    dataAsAt: formatMonth(addMonths(firstMonthOf(year), months - 1)),
    disclosure: { minWomen: 5, maxShare: 0.5, roundTo: 5 },
    protected: false,
    decision: '',
    notes: TYPED_PACKAGE.notes,
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

function csv(name: string, columns: readonly string[], rows: Table['rows']): PackageFile {
  const table: Table = {
    name,
    columns: columns.map((each) => ({ name: each, kind: 'either' })),
    rows,
  };
  return { path: `${name}.csv`, text: new TextDecoder().decode(csvBytes(table)) };
}
