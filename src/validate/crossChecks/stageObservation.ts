import { MONTHS_IN_YEAR } from '../../domain/calendar.ts';
import { warningAt, type DataIssue } from '../../domain/dataIssue.ts';
import { ALL_COHORTS } from '../../domain/identifiers.ts';
import { isFigure } from '../../domain/marker.ts';
import type { StageCell } from '../../domain/stageTable.ts';
import type { Located } from '../readTable.ts';
import { groupBy } from './groupBy.ts';
import type { ReadPackage } from './readPackage.ts';

/** Below this share of women × months, the women seen may not stand for the rest. */
const WELL_OBSERVED = 0.8;

/** Cohorts seen for less of their window than 80 % of women × months; one warning a cohort, for the least seen event. */
export function lowObservation({
  tables: { stageActivity, cohorts },
}: ReadPackage): readonly DataIssue[] {
  const womenOf = new Map<string, number>(
    cohorts.rows.map(({ record }) => [record.id, record.women]),
  );
  womenOf.set(
    ALL_COHORTS,
    cohorts.rows.reduce((sum, { record }) => sum + record.women, 0),
  );
  const afterStart = stageActivity.rows.filter(({ record }) => record.from >= 0);
  return [...groupBy(afterStart, ({ record }) => record.cohortId)].flatMap(([cohort, rows]) => {
    const women = womenOf.get(cohort) ?? 0;
    const low = [...groupBy(rows, ({ record }) => record.eventId).values()].flatMap((ofEvent) => {
      const [first] = ofEvent;
      const seen = observedShare(ofEvent, women);
      return first !== undefined && seen !== undefined && seen < WELL_OBSERVED
        ? [{ first, seen }]
        : [];
    });
    const least = low.toSorted((left, right) => left.seen - right.seen)[0];
    if (least === undefined) return [];
    const { row, record } = least.first;
    return [
      warningAt(
        { file: stageActivity.file, row, column: 'woman_years' },
        {
          found: `${Math.floor(least.seen * 100)} % of women × months observed after the start of "${cohort}", for "${record.eventId}"${low.length > 1 ? ` and less than 80 % for ${low.length - 1} more` : ''}`,
          expected: 'at least 80 %',
          remedy: 'The women who were seen stand for all: say how the others may differ.',
        },
      ),
    ];
  });
}

/** Half of the last decimal that woman-years are published with. */
const ROUNDING = 0.05;

/** Cells with more woman-years than the women of their cohort can have had; one warning a cohort. */
export function highObservation({
  tables: { stageActivity, cohorts },
}: ReadPackage): readonly DataIssue[] {
  const womenOf = new Map<string, number>(
    cohorts.rows.map(({ record }) => [record.id, record.women]),
  );
  const tooHigh = stageActivity.rows.flatMap(({ row, record }) => {
    const { womanYears, from, to } = record;
    const women = womenOf.get(record.cohortId);
    if (!isFigure(womanYears) || women === undefined || from >= to) return [];
    const most = (women * (to - from)) / MONTHS_IN_YEAR;
    return womanYears > most + ROUNDING ? [{ row, record, womanYears, women, most }] : [];
  });
  return [...groupBy(tooHigh, ({ record }) => record.cohortId).values()].flatMap(([first]) => {
    if (first === undefined) return [];
    const { row, record, womanYears, women, most } = first;
    return [
      warningAt(
        { file: stageActivity.file, row, column: 'woman_years' },
        {
          found: `${womanYears} woman-years of "${record.cohortId}" in ${record.to - record.from} months`,
          expected: `at most ${Number(most.toFixed(1))}, all that its ${women} women can have had`,
          remedy: 'Check it at its source: rates are worked out from it.',
        },
      ),
    ];
  });
}

function observedShare(rows: readonly Located<StageCell>[], women: number): number | undefined {
  const known = rows.flatMap(({ record: { from, to, womanYears } }) =>
    isFigure(womanYears) ? [{ months: to - from, womanYears }] : [],
  );
  const possible = known.reduce((sum, { months }) => sum + (women * months) / MONTHS_IN_YEAR, 0);
  const seen = known.reduce((sum, { womanYears }) => sum + womanYears, 0);
  return possible > 0 ? seen / possible : undefined;
}
