import type { Disclosure, Programme } from '../domain/programme.ts';
import { isFigure } from '../domain/marker.ts';
import type { StageCell } from '../domain/stageTable.ts';
import { GATHERINGS } from '../domain/stages.ts';
import type { Published } from './granularityLadder.ts';
import { confidentialRow, shownRow, showsCount } from './publishedRow.ts';
import { roundCount } from './roundCount.ts';
import { isSafe } from './safeCell.ts';
import { gatherStages, type SecretCell } from './secretCell.ts';
import type { SecretGroup } from './secretGroup.ts';

interface Carried extends Published {
  /** The rows that stand as the earlier release had them. */
  readonly carried: readonly StageCell[];
}

/**
 * A group that an earlier release has shown, or hidden, keeps its rows, granularity included. A row stands whole
 * until its rounded count has moved by two roundings; an "at most" only while the count is within it. A
 * moved count that may not be shown hides the group, for good. Without that, two releases would tell on which side of a rounding, or of a threshold, a
 * count stands. Source: M29.
 */
export function carryForward(
  earlier: readonly StageCell[],
  group: SecretGroup,
  rules: Disclosure,
  programme: Pick<Programme, 'programmeMonths'>,
): Carried {
  if (!earlier.some(showsCount)) {
    return { rung: 'confidential', rows: earlier, carried: earlier };
  }
  const rung = rungOf(earlier, programme);
  const renewed = earlier.map((row) => {
    const now = cellOver(row, group);
    return now === null || hasStood(row, now, rules) ? row : moved(row, now, group, rules);
  });
  if (renewed.some((row) => row.events === 'c')) {
    const hidden = earlier.map((row) => hiddenRow(row, group));
    return { rung: 'confidential', rows: hidden, carried: [] };
  }
  return { rung, rows: renewed, carried: renewed.filter((row) => earlier.includes(row)) };
}

/** Whether the count has not moved far enough to be shown anew. */
function hasStood(row: StageCell, now: SecretCell, { roundTo }: Disclosure): boolean {
  if (!isFigure(row.events)) return true;
  if (row.status === 'at_most') return now.events <= roundTo;
  return Math.abs(roundCount(now.events, roundTo) - row.events) < 2 * roundTo;
}

/**
 * An "at most" that was outgrown is shown only from two roundings on: any less, and a reader who knows
 * that it would have stood up to `roundTo` could tell the count nearly to the event.
 */
function moved(row: StageCell, now: SecretCell, group: SecretGroup, rules: Disclosure): StageCell {
  const shown = shownRow(group, now, rules);
  const isTooNear =
    row.status === 'at_most' && isFigure(shown.events) && shown.events < 2 * rules.roundTo;
  return isSafe(now, rules) && !isTooNear ? shown : confidentialRow(group, now);
}

function hiddenRow(row: StageCell, group: SecretGroup): StageCell {
  const now = cellOver(row, group);
  return now === null ? { ...row, events: 'c', status: '' } : confidentialRow(group, now);
}

/** The count now, over an earlier row's months; null where none of them is available any more. */
function cellOver({ from, to }: StageCell, group: SecretGroup): SecretCell | null {
  const exact = GATHERINGS.flatMap((gathering) => group.gathered[gathering] ?? []);
  const same = [...group.stages, ...exact].find((cell) => cell.from === from && cell.to === to);
  if (same !== undefined) return same;
  const within = group.stages.filter((stage) => stage.from >= from && stage.to <= to);
  return within.length === 0 ? null : gatherStages(within);
}

function rungOf(
  rows: readonly StageCell[],
  { programmeMonths }: Pick<Programme, 'programmeMonths'>,
): Published['rung'] {
  if (rows.some((row) => row.status === 'at_most')) return 'at_most';
  const after = rows.filter((row) => row.from >= 0);
  if (after.some((row) => row.from < programmeMonths && row.to > programmeMonths)) return 'window';
  return after.some((row) => row.from === 0 && row.to === programmeMonths) ? 'programme' : 'stages';
}
