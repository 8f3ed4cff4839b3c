import type { DataPackage } from '../../src/domain/dataPackage.ts';
import { formatFinancialYear, formatMonth } from '../../src/domain/calendar.ts';

/** A package as sorted lines, each a row of a table with its cells by column: what two ways of reading must agree on. */
export type PlainTables = Readonly<Record<string, readonly string[]>>;

/** A cell as both ways write it: numbers as JavaScript does, nothing for what is missing. */
export type PlainCell = string | number | null;

export function plainRow(cells: Readonly<Record<string, PlainCell>>): string {
  const filled = Object.entries(cells).filter(([, cell]) => cell !== null && cell !== '');
  return JSON.stringify(filled.toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

const figure = (value: number | string) => (typeof value === 'number' ? value : `[${value}]`);

/** What a checked package says, by the columns that it came in. */
export function plainTablesOf(pack: DataPackage): PlainTables {
  const { programme } = pack;
  const tables: Readonly<Record<string, readonly Readonly<Record<string, PlainCell>>[]>> = {
    'partners.csv': pack.partners.map((row) => ({
      partner_id: row.id,
      name: row.name,
      short_name: row.shortName,
      sector: row.sector,
      funder_id: row.funderId,
    })),
    'events.csv': pack.events.map((row) => ({
      event_id: row.id,
      name: row.name,
      unit: row.unit,
      theme: row.theme,
      better: row.better,
      contains: row.contains.join(' '),
      min_women: row.minWomen,
      dispersion: row.dispersion,
      definition: row.definition,
    })),
    'unit-costs.csv': pack.unitCosts.map((row) => ({
      event_id: row.eventId,
      partner_id: row.partnerId,
      year_offset: row.yearOffset,
      amount_gbp: row.amount,
      low_gbp: row.low,
      high_gbp: row.high,
      price_year: formatFinancialYear(row.priceYear),
      cashable_share: row.cashableShare,
      budget: row.budget,
      hours_per_event: row.hoursPerEvent,
      hours_source: row.hoursSource,
      grade: row.grade,
      scope: row.scope,
      source_title: row.sourceTitle,
      source_year: row.sourceYear,
      source_url: row.sourceUrl,
      note: row.note,
    })),
    'cohorts.csv': pack.cohorts.map((row) => ({
      cohort_id: row.id,
      name: row.name,
      area: row.area,
      start: formatMonth(row.start),
      women: row.women,
      closed: row.closed ? 'yes' : 'no',
    })),
    'stage-activity.csv': pack.stageTable.cells.map((row) => ({
      cohort_id: row.cohortId,
      event_id: row.eventId,
      stage_from: row.from,
      stage_to: row.to,
      woman_years: figure(row.womanYears),
      events: figure(row.events),
      women_with_event: row.womenWithEvent,
      largest_share: row.largestShare,
      status: row.status,
    })),
    'counterfactuals.csv': pack.counterfactuals.map(({ expectation, ...row }) => ({
      event_id: row.eventId,
      basis: row.basis,
      ...(expectation.kind === 'rate'
        ? {
            rate_per_woman_year: expectation.perWomanYear,
            low: expectation.low,
            high: expectation.high,
            from_month: expectation.fromMonth,
            to_month: expectation.toMonth,
          }
        : { follows: expectation.eventId }),
      probability: row.probability,
      probability_low: row.probabilityLow,
      probability_high: row.probabilityHigh,
      observed: row.observed,
      rounding: row.rounding,
      grade: row.grade,
      source_title: row.sourceTitle,
      source_url: row.sourceUrl,
    })),
    'assumptions.csv': pack.assumptions.map((row) => ({
      event_id: row.eventId,
      deadweight: row.deadweight,
      deadweight_low: row.deadweightLow,
      deadweight_high: row.deadweightHigh,
      attribution: row.attribution,
      attribution_low: row.attributionLow,
      attribution_high: row.attributionHigh,
      persistence_years: row.persistenceYears,
      drop_off: row.dropOff,
      grade: row.grade,
      reason: row.reason,
    })),
    'contributions.csv': pack.contributions.map((row) => ({
      partner_id: row.partnerId,
      financial_year: formatFinancialYear(row.year),
      amount_gbp: row.amount,
      kind: row.kind,
      status: row.status,
      source: row.source,
    })),
    'programme-costs.csv': pack.programmeCosts.map((row) => ({
      financial_year: formatFinancialYear(row.year),
      item: row.item,
      amount_gbp: row.amount,
      source: row.source,
    })),
    'deflators.csv': pack.deflators.map((row) => ({
      financial_year: formatFinancialYear(row.year),
      index: row.index,
      source: row.source,
    })),
    'outcomes.csv': pack.outcomes.map((row) => ({
      domain: row.domain,
      stage_month: row.stageMonth,
      mean_score: figure(row.meanScore),
      responses: figure(row.responses),
      scale_max: row.scaleMax,
      source: row.source,
    })),
    'benchmarks.csv': pack.benchmarks.map((row) => ({
      measure: row.measure,
      area: row.area,
      value: figure(row.value),
      unit: row.unit,
      period: row.period,
      source_title: row.sourceTitle,
      source_url: row.sourceUrl,
    })),
  };
  const written = {
    ...programme,
    priceYear: formatFinancialYear(programme.priceYear),
    baseYear: formatFinancialYear(programme.baseYear),
    dataAsAt: formatMonth(programme.dataAsAt),
  };
  return {
    'programme.json': plainJson(written),
    ...Object.fromEntries(
      Object.entries(tables).map(([file, rows]) => [file, rows.map(plainRow).toSorted()]),
    ),
  };
}

/** The keys of an object, each with its value, one a line. */
export function plainJson(value: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(value)
    .filter(([, inner]) => inner !== '')
    .map(([key, inner]) => `${key}: ${JSON.stringify(sortedKeys(inner))}`)
    .toSorted();
}

function sortedKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1)),
  );
}
