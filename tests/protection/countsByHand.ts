import type { AnalystCounts, PhaseSpread } from '../../src/domain/analystCounts.ts';
import { stagesOf } from '../../src/domain/stages.ts';
import type { StageCell } from '../../src/domain/stageTable.ts';
import type { Secret } from './secret.ts';

/** What a secret's records come to, added up without them: quick enough for many thousand secrets. */
export function countsByHand({
  programme,
  event,
  cohorts,
  cohortOf,
  counts,
}: Secret): AnalystCounts {
  const stages = stagesOf(programme);
  const start = stages.findIndex(({ from }) => from >= 0);
  const end = stages.findIndex(({ from }) => from >= programme.programmeMonths);
  const afterProgramme = end === -1 ? stages.length : end;
  const gathered: readonly (readonly [number, number])[] = [
    [0, start],
    [start, afterProgramme],
    [afterProgramme, stages.length],
    [start, stages.length],
  ];
  const cells: StageCell[] = [];
  const coarser: StageCell[] = [];
  const spreads: PhaseSpread[] = [];
  cohorts.forEach(({ id: cohortId }, cohort) => {
    const women = counts.filter((_, woman) => cohortOf[woman] === cohort);
    const over = (first: number, last: number) => {
      const sum = { events: 0, women: 0, largest: 0, squares: 0 };
      for (const row of women) {
        let own = 0;
        for (let stage = first; stage < last; stage += 1) own += row[stage] ?? 0;
        sum.events += own;
        sum.squares += own * own;
        if (own > 0) sum.women += 1;
        if (own > sum.largest) sum.largest = own;
      }
      const from = stages[first]?.from ?? 0;
      const to = stages[last - 1]?.to ?? 0;
      const womanYears = Number(((women.length * (to - from)) / 12).toPrecision(15));
      return { ...sum, from, to, womanYears };
    };
    const cell = (first: number, last: number): StageCell => {
      const { from, to, womanYears, events, women: womenWithEvent, largest } = over(first, last);
      return {
        cohortId,
        eventId: event.id,
        from,
        to,
        womanYears,
        events,
        womenWithEvent,
        largestShare: events === 0 ? 0 : Number((largest / events).toPrecision(15)),
        status: '',
      };
    };
    stages.forEach((_, stage) => cells.push(cell(stage, stage + 1)));
    for (const [first, last] of gathered) if (last - first > 1) coarser.push(cell(first, last));
    for (const [phase, first, last] of [
      ['before', 0, start],
      ['after', start, stages.length],
    ] as const) {
      const { womanYears, events, squares } = over(first, last);
      spreads.push({
        cohortId,
        eventId: event.id,
        phase,
        women: women.length,
        womanYears,
        events,
        sumOfSquares: squares,
      });
    }
  });
  return { stageTable: { protection: 'analyst-only', cells }, coarser, spreads };
}
