import type { Disclosure } from '../domain/programme.ts';
import type { StageCell } from '../domain/stageTable.ts';
import { atMostRow, confidentialRow, shownRow } from './publishedRow.ts';
import { isSafe } from './safeCell.ts';
import type { SecretCell } from './secretCell.ts';
import type { SecretGroup } from './secretGroup.ts';

/** How finely the months after the start are shown, from most to least. Source: M26. */
export type Rung = 'stages' | 'programme' | 'window' | 'at_most' | 'confidential';

export interface Published {
  readonly rung: Rung;
  readonly rows: readonly StageCell[];
}

/**
 * Shows a group at the first granularity that is safe throughout: stages; programme and what follows;
 * the whole window; the whole window as "at most" where a few events fell on too few women; else not
 * at all. The months before keep their stages where every one is safe and are one row otherwise. Never
 * two granularities of the same counts. Source: M26.
 */
export function climbDown(group: SecretGroup, rules: Disclosure): Published {
  const before = safeBefore(group, rules);
  if (before === null) return confidential(group);
  const show = (rung: Rung, window: readonly SecretCell[]): Published => ({
    rung,
    rows: [...before, ...window].map((cell) => shownRow(group, cell, rules)),
  });

  const stages = group.stages.filter(({ from }) => from >= 0);
  if (areSafe(stages, rules)) return show('stages', stages);

  const { programme, after, window } = group.gathered;
  const halves = [programme, after].filter((cell) => cell !== null);
  if (areSafe(halves, rules)) return show('programme', halves);

  if (window === null) return show('stages', []);
  if (isSafe(window, rules)) return show('window', [window]);
  if (!isAtMost(window, rules)) return confidential(group);
  return {
    rung: 'at_most',
    rows: [...before.map((cell) => shownRow(group, cell, rules)), atMostRow(group, window, rules)],
  };
}

/** A group that nobody else may see, stage by stage. */
export function confidential(group: SecretGroup): Published {
  return {
    rung: 'confidential',
    rows: group.stages.map((stage) => confidentialRow(group, stage)),
  };
}

/** Null where not even all the months before are safe as one row. */
function safeBefore(group: SecretGroup, rules: Disclosure): readonly SecretCell[] | null {
  const stages = group.stages.filter(({ to }) => to <= 0);
  if (areSafe(stages, rules)) return stages;
  const { before } = group.gathered;
  return before !== null && isSafe(before, rules) ? [before] : null;
}

/**
 * Whether an unsafe count may be told as "at most `roundTo`". Rounding by single events would tell it
 * outright.
 */
function isAtMost({ events }: SecretCell, { roundTo }: Disclosure): boolean {
  return roundTo > 1 && events >= 1 && events <= roundTo;
}

function areSafe(cells: readonly SecretCell[], rules: Disclosure): boolean {
  return cells.every((cell) => isSafe(cell, rules));
}
