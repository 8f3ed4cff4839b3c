import type { Cohort } from '../../src/domain/cohort.ts';
import type { DataPackage } from '../../src/domain/dataPackage.ts';
import { Decimal, sum } from './decimal.ts';
import type { Rules } from './rules.ts';

/** Women counted together: one cohort, or all of them (`*`), on one calendar. */
interface Group {
  readonly cohortId: string;
  readonly women: number;
  readonly start: number;
}

interface Stage {
  readonly from: number;
  readonly to: number;
  readonly womanYears: Decimal;
  readonly events: Decimal;
}

/** A group whose counts before and in the window are there. */
export interface CountedGroup extends Group {
  readonly womanYearsBefore: Decimal;
  readonly eventsBefore: Decimal;
  readonly window: readonly Stage[];
  readonly womanYearsAfter: Decimal;
  readonly eventsAfter: Decimal;
}

interface GroupWithStages extends Group {
  readonly before: readonly Stage[];
  readonly window: readonly Stage[];
}

/** Why a group's counts cannot be compared. */
type Missing = 'c' | 'x';

interface CountedEvent {
  /** Every group of the package that enters, with the baseline that holds everywhere. */
  readonly groups: readonly CountedGroup[];
  /** Groups of the package that do not. */
  readonly leftOut: ReadonlyMap<string, Missing>;
}

const RUN_UP_STARTS = -6;

/** Counts before and after of one event (M1, M2). */
export function countedEvent(pack: DataPackage, rules: Rules, event: string): CountedEvent {
  const entering: GroupWithStages[] = [];
  const leftOut = new Map<string, Missing>();
  for (const group of groupsOf(pack, event)) {
    const found = stagesOf(pack, rules, event, group);
    if (typeof found === 'string') leftOut.set(group.cohortId, found);
    else entering.push(found);
  }
  return { groups: withBaseline(entering, rules), leftOut };
}

/** All cohorts together where their rows hold a figure or are the only ones, else each cohort by itself. */
function groupsOf(pack: DataPackage, event: string): readonly Group[] {
  const rows = pack.stageTable.cells.filter(({ eventId }) => eventId === event);
  const together = rows.filter(({ cohortId }) => cohortId === '*');
  const seenTogether = together.some(({ events }) => typeof events === 'number');
  const onlyTogether = together.length > 0 && together.length === rows.length;
  if (seenTogether || onlyTogether) return [allCohorts(pack.cohorts)];
  return pack.cohorts.map(({ id, women, start }) => ({ cohortId: id, women, start }));
}

function allCohorts(cohorts: readonly Cohort[]): Group {
  let women = 0;
  let weighted = 0;
  for (const cohort of cohorts) {
    women += cohort.women;
    weighted += cohort.women * cohort.start;
  }
  return { cohortId: '*', women, start: Math.floor(weighted / women) };
}

function stagesOf(
  pack: DataPackage,
  rules: Rules,
  event: string,
  group: Group,
): GroupWithStages | Missing {
  const { programmeMonths, stageBoundaries } = pack.programme;
  const end = rules.window === 'programme' ? programmeMonths : Math.max(...stageBoundaries);
  const before: Stage[] = [];
  const window: Stage[] = [];
  let hidden = false;
  let hiddenWhereCounted = false;
  for (const cell of pack.stageTable.cells) {
    if (cell.eventId !== event || cell.cohortId !== group.cohortId) continue;
    const { from, to, womanYears, events } = cell;
    const counts = to <= 0 || to <= end;
    if (typeof womanYears !== 'number' || typeof events !== 'number') {
      if (womanYears === 'c' || events === 'c') {
        hidden = true;
        if (counts) hiddenWhereCounted = true;
      }
      continue;
    }
    if (!counts) continue;
    const stage = { from, to, womanYears: Decimal.of(womanYears), events: Decimal.of(events) };
    if (to <= 0) before.push(stage);
    else window.push(stage);
  }
  const months = window.reduce((total, { from, to }) => total + to - from, 0);
  const comparable = yearsIn(before).isPositive() && yearsIn(window).isPositive();
  if (!hiddenWhereCounted && months === end && comparable) return { ...group, before, window };
  return hidden ? 'c' : 'x';
}

function withBaseline(groups: readonly GroupWithStages[], rules: Rules): readonly CountedGroup[] {
  const all = groups.map((group) => countedGroup(group, group.before));
  if (rules.baseline === 'all') return all;
  const early: CountedGroup[] = [];
  for (const group of groups) {
    const stages = group.before.filter(({ to }) => to <= RUN_UP_STARTS);
    if (yearsIn(stages).isZero()) return all;
    early.push(countedGroup(group, stages));
  }
  if (rules.baseline === 'excluding-run-up') return early;
  return expectedIn(early).isBelow(expectedIn(all)) ? early : all;
}

function countedGroup(group: GroupWithStages, before: readonly Stage[]): CountedGroup {
  const { cohortId, women, start, window } = group;
  return {
    cohortId,
    women,
    start,
    window,
    womanYearsBefore: yearsIn(before),
    eventsBefore: eventsIn(before),
    womanYearsAfter: yearsIn(window),
    eventsAfter: eventsIn(window),
  };
}

/** Events that the rate before would bring in so many woman-years (M3). */
export function expectedOver(group: CountedGroup, womanYears: Decimal): Decimal {
  return group.eventsBefore.times(womanYears).over(group.womanYearsBefore);
}

function expectedIn(groups: readonly CountedGroup[]): Decimal {
  return sum(groups.map((group) => expectedOver(group, group.womanYearsAfter)));
}

function yearsIn(stages: readonly Stage[]): Decimal {
  return sum(stages.map(({ womanYears }) => womanYears));
}

function eventsIn(stages: readonly Stage[]): Decimal {
  return sum(stages.map(({ events }) => events));
}
