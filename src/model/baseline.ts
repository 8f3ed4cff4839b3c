import type { BaselineChoice } from '../scenario/scenario.ts';
import { areMoreEvents } from './arithmeticDust.ts';
import { pooled, type Exposure, type GroupExposure, type StageExposure } from './exposure.ts';

/** The run-up: the months before the start in which women are referred, often in crisis. Source: M2. */
export const RUN_UP_FROM = -6;

/** The baseline taken for one event, the same in every group. Source: M2. */
export interface Baseline {
  readonly taken: 'all' | 'excluding-run-up';
  /** False where some group's run-up cannot be told apart from the rest of its before. */
  readonly runUpSeparable: boolean;
}

/**
 * Chooses which stages before the start say what was to be expected. `lower` takes whichever gives the
 * smaller number expected over all the package's groups; a tie takes all stages.
 */
export function chooseBaseline(groups: readonly GroupExposure[], choice: BaselineChoice): Baseline {
  const runUpSeparable = groups.every(
    (group) => pooled(baselineStages(group, 'excluding-run-up')).womanYears > 0,
  );
  if (choice === 'all' || !runUpSeparable) return { taken: 'all', runUpSeparable };
  if (choice === 'excluding-run-up') return { taken: 'excluding-run-up', runUpSeparable };
  const expected = (taken: Baseline['taken']) =>
    groups.reduce(
      (sum, group) =>
        sum +
        ratePerWomanYear(pooled(baselineStages(group, taken))) * pooled(group.window).womanYears,
      0,
    );
  const isLess = areMoreEvents(expected('all'), expected('excluding-run-up'));
  return { taken: isLess ? 'excluding-run-up' : 'all', runUpSeparable };
}

/** The stages before the start that the baseline counts. */
export function baselineStages(
  group: Pick<GroupExposure, 'before'>,
  taken: Baseline['taken'],
): readonly StageExposure[] {
  return taken === 'all' ? group.before : group.before.filter((stage) => stage.to <= RUN_UP_FROM);
}

/** Events a woman a year. */
export function ratePerWomanYear({ events, womanYears }: Exposure): number {
  return events / womanYears;
}
