import { stagesOf } from '../domain/stages.ts';
import type { AnalystOnlyWomen } from '../domain/womenCounts.ts';
import type { ActivityTally } from './activityTally.ts';
import { womenByStage, type RecordsFrame } from './womanStages.ts';

/**
 * Women's records as counts woman by woman and stage by stage, without their pseudonyms: what simulation by women
 * and paired figures need beyond the stage table. Source: M24.
 */
export function womenFromRecords(tally: ActivityTally, frame: RecordsFrame): AnalystOnlyWomen {
  return {
    protection: 'analyst-only',
    stages: stagesOf(frame.programme),
    counts: Array.from(womenByStage(tally, frame), ({ cohortId, eventId, women }) => ({
      cohortId,
      eventId,
      women: women.length,
      months: Uint16Array.from(women.flatMap(({ months }) => months)),
      events: Uint32Array.from(women.flatMap(({ events }) => events)),
    })),
  };
}
