import { formatFinancialYear } from '../domain/calendar.ts';
import type { DataPackage } from '../domain/dataPackage.ts';
import type { Table } from '../viewModel/tables/table.ts';
import { packageTable } from './packageTable.ts';

/** The tables of a package that say nothing of the women: protection leaves them as they are. */
export const KEPT_TABLES: readonly ((pack: DataPackage) => Table)[] = [
  ({ partners }) =>
    packageTable(
      'partners',
      ['partner_id', 'name', 'short_name', 'sector', 'funder_id'],
      partners.map((row) => [row.id, row.name, row.shortName, row.sector, row.funderId]),
    ),
  ({ unitCosts }) =>
    packageTable(
      'unit-costs',
      [
        'event_id',
        'partner_id',
        'year_offset',
        'amount_gbp',
        'low_gbp',
        'high_gbp',
        'price_year',
        'cashable_share',
        'budget',
        'hours_per_event',
        'hours_source',
        'grade',
        'scope',
        'source_title',
        'source_year',
        'source_url',
        'note',
      ],
      unitCosts.map((row) => [
        row.eventId,
        row.partnerId,
        row.yearOffset,
        row.amount,
        row.low,
        row.high,
        formatFinancialYear(row.priceYear),
        row.cashableShare,
        row.budget,
        row.hoursPerEvent,
        row.hoursSource,
        row.grade,
        row.scope,
        row.sourceTitle,
        row.sourceYear,
        row.sourceUrl,
        row.note,
      ]),
    ),
  ({ assumptions }) =>
    packageTable(
      'assumptions',
      [
        'event_id',
        'deadweight',
        'deadweight_low',
        'deadweight_high',
        'attribution',
        'attribution_low',
        'attribution_high',
        'persistence_years',
        'drop_off',
        'grade',
        'reason',
      ],
      assumptions.map((row) => [
        row.eventId,
        row.deadweight,
        row.deadweightLow,
        row.deadweightHigh,
        row.attribution,
        row.attributionLow,
        row.attributionHigh,
        row.persistenceYears,
        row.dropOff,
        row.grade,
        row.reason,
      ]),
    ),
  ({ contributions }) =>
    packageTable(
      'contributions',
      ['partner_id', 'financial_year', 'amount_gbp', 'kind', 'status', 'source'],
      contributions.map((row) => [
        row.partnerId,
        formatFinancialYear(row.year),
        row.amount,
        row.kind,
        row.status,
        row.source,
      ]),
    ),
  ({ programmeCosts }) =>
    packageTable(
      'programme-costs',
      ['financial_year', 'item', 'amount_gbp', 'source'],
      programmeCosts.map((row) => [
        formatFinancialYear(row.year),
        row.item,
        row.amount,
        row.source,
      ]),
    ),
  ({ deflators }) =>
    packageTable(
      'deflators',
      ['financial_year', 'index', 'source'],
      deflators.map((row) => [formatFinancialYear(row.year), row.index, row.source]),
    ),
];
