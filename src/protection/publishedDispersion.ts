import { PHASES, type Phase, type PhaseSpread } from '../domain/analystCounts.ts';
import type { Cohort } from '../domain/cohort.ts';
import { dispersionOf } from '../domain/dispersion.ts';
import type { EventDefinition } from '../domain/event.ts';
import { ALL_COHORTS } from '../domain/identifiers.ts';
import { isFigure } from '../domain/marker.ts';
import type { Disclosure } from '../domain/programme.ts';
import type { StageCell } from '../domain/stageTable.ts';
import { dispersionReach, type ShownGroup } from './dispersionReach.ts';
import { possibleCounts, possibleCountsCarried, type CountRange } from './possibleCounts.ts';
import { rulesFor } from './disclosureRules.ts';

/** Rounding errors of sums must not lift a whole number to the next. */
const TOLERANCE = 1e-9;

/** What an event's dispersion is published from. */
export interface DispersionInput {
  readonly event: EventDefinition;
  /** All the event's published rows. */
  readonly rows: readonly StageCell[];
  /** Those of them that stand as an earlier release had them. */
  readonly carried: ReadonlySet<StageCell>;
  /** The dispersion that an earlier release published, if any. */
  readonly earlier: number | null;
  /** Published cohorts. */
  readonly cohorts: readonly Cohort[];
  /** None where only stages are known: then the event's own dispersion is taken. */
  readonly spreads: readonly PhaseSpread[];
  readonly disclosure: Disclosure;
}

/**
 * An event's dispersion as everybody may see it: rounded up to a whole number, at least 1, worked out
 * from those women and phases alone whose counts are shown, and kept within what every count that the
 * shown rows leave possible could have. So it says nothing of hidden counts, of "at most" ones, or of
 * where in its rounding a count stands. It stands while all the event's rows stand. Source: M27.
 * @returns null where no count is shown, or where a stated dispersion holds hidden counts.
 */
export function publishedDispersion(input: DispersionInput): number | null {
  const { rows, carried } = input;
  if (rows.length > 0 && rows.every((row) => carried.has(row))) return input.earlier;
  const phases = PHASES.map((phase) => shownPhase(phase, input));
  const dispersion = trueDispersion(phases, input);
  if (dispersion === null) return null;

  let least = 0;
  let most = 0;
  let womanYears = 0;
  for (const phase of phases) {
    const reach = dispersionReach(phase.groups, rulesFor(input.event, input.disclosure));
    if (reach === null) continue;
    least += reach.least * phase.womanYears;
    most += reach.most * phase.womanYears;
    womanYears += phase.womanYears;
  }
  if (womanYears === 0) return null;
  const lowest = Math.max(leastShown(input), Math.ceil(least / womanYears - TOLERANCE));
  const highest = Math.max(lowest, Math.floor(most / womanYears + TOLERANCE));
  return Math.min(highest, Math.max(lowest, Math.ceil(dispersion - TOLERANCE)));
}

/**
 * Where all cohorts stand together, each alone is known to be too few women. A 1 would then tell that hardly
 * any of them had the event twice, and so how few events each cohort has: 2 leaves that open.
 */
function leastShown({ rows }: DispersionInput): number {
  return rows.some((row) => row.cohortId === ALL_COHORTS) ? 2 : 1;
}

interface ShownPhase {
  readonly groups: readonly ShownGroup[];
  readonly spreads: readonly PhaseSpread[];
  readonly womanYears: number;
}

function trueDispersion(phases: readonly ShownPhase[], input: DispersionInput): number | null {
  if (input.spreads.length > 0) return dispersionOf(phases.flatMap(({ spreads }) => spreads));
  return input.rows.every(isShown) ? input.event.dispersion : null;
}

/** The groups whose every row of a phase is shown, with what is known of their women. */
function shownPhase(phase: Phase, input: DispersionInput): ShownPhase {
  const groups: ShownGroup[] = [];
  const spreads: PhaseSpread[] = [];
  let womanYears = 0;
  for (const cohortId of [ALL_COHORTS, ...input.cohorts.map(({ id }) => id)]) {
    const rows = input.rows.filter(
      (row) => row.cohortId === cohortId && (phase === 'before' ? row.to <= 0 : row.from >= 0),
    );
    if (rows.length === 0 || !rows.every(isShown)) continue;
    const together = cohortId === ALL_COHORTS;
    const own = input.spreads.filter(
      (spread) => spread.phase === phase && (together || spread.cohortId === cohortId),
    );
    const cohorts = input.cohorts.filter(({ id }) => together || id === cohortId);
    spreads.push(...own);
    groups.push({
      women: sumOf<{ readonly women: number }>(
        own.length > 0 ? own : cohorts,
        ({ women }) => women,
      ),
      rows: rows.map((row) => possible(row, input)),
    });
    womanYears += sumOf(rows, (row) => (isFigure(row.womanYears) ? row.womanYears : 0));
  }
  return { groups, spreads, womanYears };
}

interface ShownRow extends StageCell {
  readonly events: number;
}

function isShown(row: StageCell): row is ShownRow {
  return isFigure(row.events) && row.status !== 'at_most';
}

/** Only a count that is not rounded is known: 0. */
function possible(row: ShownRow, { event, carried, disclosure }: DispersionInput): CountRange {
  const rules = rulesFor(event, disclosure);
  if (carried.has(row)) return possibleCountsCarried(row.events, rules);
  return row.status === '' ? { least: 0, most: 0 } : possibleCounts(row.events, rules);
}

function sumOf<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}
