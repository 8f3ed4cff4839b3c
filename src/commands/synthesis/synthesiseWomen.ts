import { addMonths } from '../../domain/calendar.ts';
import type { Cohort } from '../../domain/cohort.ts';
import { observedMonths, type Programme } from '../../domain/programme.ts';
import type { RecordId, WomanRecord } from '../../domain/records.ts';

/** The first three fifths start in the cohort's own month, the others one period later: so it is the median. */
const START_IN_FIRST_PERIOD = 0.6;

/** Invents the women of a cohort, each observed over all stages. */
export function synthesiseWomen(
  cohort: Cohort,
  programme: Pick<Programme, 'stageBoundaries' | 'periodMonths'>,
): readonly WomanRecord[] {
  return Array.from({ length: cohort.women }, (_, index) => {
    const late = index < START_IN_FIRST_PERIOD * cohort.women ? 0 : programme.periodMonths;
    const programmeStart = addMonths(cohort.start, late);
    return {
      recordId: pseudonym(cohort.id, index),
      cohortId: cohort.id,
      programmeStart,
      observedFrom: addMonths(programmeStart, programme.stageBoundaries[0] ?? 0),
      observedTo: addMonths(programmeStart, observedMonths(programme)),
    };
  });
}

function pseudonym(cohortId: string, index: number): RecordId {
  return `${cohortId}-${String(index + 1).padStart(3, '0')}` as RecordId;
}
