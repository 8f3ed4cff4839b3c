import { PHASES, type Phase, type PhaseSpread } from '../../../src/domain/analystCounts.ts';
import { varianceOverMean } from '../../../src/domain/dispersion.ts';
import { ALL_COHORTS } from '../../../src/domain/identifiers.ts';
import { isFigure } from '../../../src/domain/marker.ts';
import type { StageCell } from '../../../src/domain/stageTable.ts';
import { publishedDispersion } from '../../../src/protection/publishedDispersion.ts';
import type { Distance } from './cellDistance.ts';
import type { Frame, Release } from './releaseDistance.ts';
import { spansOf } from './spanTally.ts';

const TOLERANCE = 1e-9;

interface ShownPhase {
  readonly cohorts: readonly number[];
  readonly span: number;
  readonly women: number;
  readonly months: number;
}

/** From counts whose dispersion is published as this release's. Source: M27. */
export function fromDispersion(frame: Frame, release: Release, earlier: Release | null): Distance {
  const shown = release.events[0]?.dispersion ?? null;
  const carried = carriedRows(release, earlier);
  if (shown === null || carried.size === release.stageTable.cells.length) return () => 0;
  const at = (sumOfSquares: number) =>
    publishedDispersion({
      event: frame.event,
      rows: release.stageTable.cells,
      carried,
      earlier: null,
      cohorts: release.cohorts,
      spreads: spreadsOf(frame, release, sumOfSquares),
      disclosure: frame.programme.disclosure,
    });
  const least = at(0) === shown ? -Infinity : shown - 1;
  const most = at(Number.MAX_SAFE_INTEGER) === shown ? Infinity : shown;
  const phases = PHASES.flatMap((phase) => shownPhase(phase, frame, release));
  return (tally) => {
    let weighted = 0;
    let months = 0;
    for (const phase of phases) {
      const { events, squares } = tally.cell(phase.cohorts, phase.span);
      const ratio = varianceOverMean({ women: phase.women, events, sumOfSquares: squares });
      if (ratio === null) continue;
      weighted += ratio * phase.months;
      months += phase.months;
    }
    if (months === 0) return 1;
    const ratio = weighted / months;
    if (ratio > most + TOLERANCE) return ratio - most;
    return ratio > least + TOLERANCE ? 0 : least + TOLERANCE - ratio + 0.01;
  };
}

function carriedRows(release: Release, earlier: Release | null): ReadonlySet<StageCell> {
  const before = new Set(earlier?.stageTable.cells.map((row) => JSON.stringify(row)));
  return new Set(release.stageTable.cells.filter((row) => before.has(JSON.stringify(row))));
}

function shownPhase(phase: Phase, frame: Frame, release: Release): readonly ShownPhase[] {
  const indexOf = (id: string) => frame.cohorts.findIndex((cohort) => cohort.id === id);
  const isOfPhase = ({ from, to }: StageCell) => (phase === 'before' ? to <= 0 : from >= 0);
  const isShownBy = (id: string) => {
    const rows = release.stageTable.cells.filter((row) => row.cohortId === id && isOfPhase(row));
    return (
      rows.length > 0 &&
      rows.every(({ events, status }) => isFigure(events) && status !== 'at_most')
    );
  };
  const all = isShownBy(ALL_COHORTS);
  const cohorts = release.cohorts.filter(({ id }) => all || isShownBy(id));
  if (cohorts.length === 0) return [];
  const spans = spansOf(frame.programme);
  const first = Math.min(...spans.map(({ from }) => from));
  const last = Math.max(...spans.map(({ to }) => to));
  const [from, to] = phase === 'before' ? [first, 0] : [0, last];
  const women = cohorts.reduce((sum, cohort) => sum + cohort.women, 0);
  return [
    {
      cohorts: cohorts.map(({ id }) => indexOf(id)),
      span: spans.findIndex((span) => span.from === from && span.to === to),
      women,
      months: women * (to - from),
    },
  ];
}

/** What nobody could have: as even, or as uneven, as the sum of squares makes it. */
function spreadsOf(
  { event }: Frame,
  { cohorts }: Release,
  sumOfSquares: number,
): readonly PhaseSpread[] {
  return cohorts.flatMap(({ id, women }) =>
    PHASES.map((phase) => ({
      cohortId: id,
      eventId: event.id,
      phase,
      women,
      womanYears: women,
      events: 1,
      sumOfSquares,
    })),
  );
}
