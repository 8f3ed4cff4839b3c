import type { Month } from '../domain/calendar.ts';
import type { Counterfactual } from '../domain/counterfactual.ts';
import type { DataPackage } from '../domain/dataPackage.ts';
import type { EventDefinition } from '../domain/event.ts';
import { ALL_COHORTS, type CohortId, type EventId } from '../domain/identifiers.ts';
import type { CountStatus } from '../domain/stageTable.ts';
import type { EventSettings, Scenario } from '../scenario/scenario.ts';
import { netAvoided } from './attribution.ts';
import { baselineStages, chooseBaseline, type Baseline } from './baseline.ts';
import {
  counterfactualFor,
  modelledChanges,
  observedChange,
  statedExpectation,
  type GroupChange,
  type StatedExpectation,
} from './counterfactual.ts';
import { countStatusOfSum, coverageOfSum, type Coverage } from './coverage.ts';
import {
  exposuresOf,
  pooled,
  windowEnd,
  type Exposure,
  type Group,
  type GroupExposure,
  type MissingGroup,
} from './exposure.ts';
import { effectByMonth, type EffectByMonth } from './timing.ts';

/** What became of one event, over the scenario's cohorts. Counts of events; positive means avoided. */
export type EventAppraisal = CountedEvent | ModelledEvent | MissingEvent;

interface EventFigures {
  readonly eventId: EventId;
  readonly coverage: 'whole' | 'partial';
  readonly counts: CountStatus;
  readonly women: number;
  readonly settings: EventSettings;
  /** `E`: what would have been expected. */
  readonly expected: number;
  /** Seen after the start. */
  readonly observed: number;
  /** `G = E − observed`. */
  readonly grossAvoided: number;
  /** `N = G × (1 − deadweight) × attribution`. */
  readonly netAvoided: number;
  /** Events avoided after the window, not in `netAvoided`. */
  readonly persistenceAvoided: number;
  /** `N` over all the package's cohorts: its sign decides the correction for weak evidence. */
  readonly packageNetAvoided: number;
  readonly byMonth: EffectByMonth;
}

/** An event counted before and after. */
export interface CountedEvent extends EventFigures {
  readonly kind: 'counted';
  /** What was counted in each of the scenario's groups. */
  readonly groups: readonly GroupExposure[];
  readonly before: Exposure;
  readonly after: Exposure;
  readonly baseline: Baseline;
  /** Variance over mean of women's counts; null where not published. */
  readonly dispersion: number | null;
}

/** An event whose "before" is a stated rate. */
export interface ModelledEvent extends EventFigures {
  readonly kind: 'modelled';
  readonly row: Counterfactual;
  /** The change in each of the scenario's groups. */
  readonly groups: readonly GroupChange[];
  readonly expectation: StatedExpectation;
}

/** An event without a figure, and why. */
interface MissingEvent {
  readonly kind: 'missing';
  readonly eventId: EventId;
  readonly coverage: 'c' | 'x';
}

/** Appraises one event. Source: M1 to M6. */
export function appraiseEvent(
  event: EventDefinition,
  pack: DataPackage,
  scenario: Scenario,
): EventAppraisal {
  const settings = scenario.events.get(event.id);
  if (settings === undefined) throw new Error(`The scenario has no settings for "${event.id}".`);
  return pack.counterfactuals.some((row) => row.eventId === event.id)
    ? appraiseModelled(event, pack, scenario, settings)
    : appraiseCounted(event, pack, scenario, settings);
}

function appraiseCounted(
  event: EventDefinition,
  pack: DataPackage,
  scenario: Scenario,
  settings: EventSettings,
): CountedEvent | MissingEvent {
  const everyGroup = exposuresOf(event.id, pack, scenario.window);
  const everyCounted = everyGroup.filter(isCounted);
  const groups = everyGroup.filter((group) => isChosen(group, scenario));
  const counted = groups.filter(isCounted);

  const coverage = coverageOfSum(groups.map(coverageOf));
  if (counted.length === 0 || (coverage !== 'whole' && coverage !== 'partial')) {
    return { kind: 'missing', eventId: event.id, coverage: coverage === 'c' ? 'c' : 'x' };
  }

  const baseline = chooseBaseline(everyCounted, scenario.baseline);
  const before = pooled(counted.flatMap((group) => baselineStages(group, baseline.taken)));
  const after = pooled(counted.flatMap((group) => group.window));
  return {
    kind: 'counted',
    eventId: event.id,
    coverage,
    counts: countStatusOfSum(counted.map((group) => group.counts)),
    groups: counted,
    before,
    after,
    baseline,
    dispersion: event.dispersion,
    ...figures(
      counted.map((group) => observedChange(group, baseline)),
      everyCounted.map((group) => observedChange(group, baseline)),
      settings,
      { dataAsAt: pack.programme.dataAsAt, endMonth: windowEnd(pack, scenario.window) },
    ),
  };
}

function appraiseModelled(
  event: EventDefinition,
  pack: DataPackage,
  scenario: Scenario,
  settings: EventSettings,
): ModelledEvent | MissingEvent {
  const row = counterfactualFor(pack, event.id, scenario.counterfactual);
  const expectation = statedExpectation(event.id, pack, scenario);
  if (row === undefined || expectation === undefined || pack.cohorts.length === 0) {
    return { kind: 'missing', eventId: event.id, coverage: 'x' };
  }
  const everyGroup = pack.cohorts.map(({ id, start, women }) => ({ cohortId: id, start, women }));
  const everyChange = modelledChanges(everyGroup, expectation, row, scenario.rounding);
  const groups = everyChange.filter((change) => isChosen(change, scenario));
  return {
    kind: 'modelled',
    eventId: event.id,
    coverage: 'whole',
    // What was seen all the same is published to a multiple of the rounding, so that it is never exact.
    counts: row.observed > 0 ? 'rounded' : '',
    row,
    groups,
    expectation,
    ...figures(groups, everyChange, settings, { dataAsAt: null, endMonth: expectation.toMonth }),
  };
}

function figures(
  changes: readonly GroupChange[],
  everyChange: readonly GroupChange[],
  settings: EventSettings,
  timing: { readonly dataAsAt: Month | null; readonly endMonth: number },
) {
  const total = (of: (change: GroupChange) => number, over = changes) =>
    over.reduce((sum, change) => sum + of(change), 0);
  const byMonth = effectByMonth(changes, settings, timing);
  const grossAvoided = total((change) => change.gross);
  return {
    settings,
    women: total((change) => change.women),
    expected: total((change) => change.expected),
    observed: total((change) => change.observed),
    grossAvoided,
    netAvoided: netAvoided(grossAvoided, settings),
    persistenceAvoided: [...byMonth.values()].reduce((sum, month) => sum + month.persistence, 0),
    packageNetAvoided: netAvoided(
      total((change) => change.gross, everyChange),
      settings,
    ),
    byMonth,
  };
}

function isCounted(group: GroupExposure | MissingGroup): group is GroupExposure {
  return !('missing' in group);
}

function coverageOf(group: GroupExposure | MissingGroup): Coverage {
  return isCounted(group) ? 'whole' : group.missing;
}

/** Counts of all cohorts together say nothing of some of them, so a choice of cohorts leaves them out. */
function isChosen({ cohortId }: Group, { cohorts }: Scenario): boolean {
  if (cohorts === 'all') return true;
  return cohortId !== ALL_COHORTS && includesCohort(cohorts, cohortId);
}

function includesCohort(cohorts: readonly CohortId[], cohortId: CohortId): boolean {
  return cohorts.includes(cohortId);
}
