import type { EventId } from '../../domain/identifiers.ts';
import { isFigure } from '../../domain/marker.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { stageRates, type StageRates } from '../stageRates/stageRates.ts';
import type { StagePhase } from '../stageRates/stageRateRows.ts';

/** One event while women were with the programme and after it, events a woman a year. */
export interface LastingRow {
  readonly eventId: EventId;
  readonly event: string;
  readonly expected: number;
  readonly during: number;
  readonly afterwards: number;
  /** Whether the rate after the programme is still on the better side of what was expected. */
  readonly holds: boolean;
  /** How much longer the change is assumed to go on, in years, and what fades of it each further year. */
  readonly assumedYears: number;
  readonly dropOff: number;
}

/** The events that were counted both during the programme and after it. */
export function lastingRows(appraisal: Appraisal): readonly LastingRow[] {
  return appraisal.pack.events.flatMap(({ id, better }) => {
    const rates = stageRates(id, appraisal);
    const during = pooledRate(rates, 'programme');
    const afterwards = pooledRate(rates, 'after');
    const settings = appraisal.scenario.events.get(id);
    if (rates.expected === null || during === null || afterwards === null) return [];
    const expected = rates.expected.rate;
    return [
      {
        eventId: id,
        event: rates.event,
        expected,
        during,
        afterwards,
        holds: better === 'fewer' ? afterwards < expected : afterwards > expected,
        assumedYears: settings?.persistenceYears ?? 0,
        dropOff: settings?.dropOff ?? 0,
      },
    ];
  });
}

/** Null unless every stage of the phase shows its count. */
function pooledRate({ rows }: StageRates, phase: StagePhase): number | null {
  const stages = rows.filter((row) => row.phase === phase);
  let events = 0;
  let womanYears = 0;
  for (const stage of stages) {
    if (!isFigure(stage.events) || !isFigure(stage.womanYears)) return null;
    events += stage.events;
    womanYears += stage.womanYears;
  }
  return womanYears === 0 ? null : events / womanYears;
}
