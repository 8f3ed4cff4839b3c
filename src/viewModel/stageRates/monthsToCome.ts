import { addMonths, type Month } from '../../domain/calendar.ts';
import type { EventId } from '../../domain/identifiers.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { monthsToComeNote } from '../../words/stageRates.ts';
import { formatMonthInWords } from '../formatDate.ts';

/** Of an event at a stated rate, for the group that started last: whether its months go on after the data end. */
export function monthsToCome(
  eventId: EventId,
  { pack, events }: Pick<Appraisal, 'pack' | 'events'>,
): string | null {
  const event = events.find((found) => found.eventId === eventId);
  if (event?.kind !== 'modelled') return null;
  const chosen = new Set(event.groups.map(({ cohortId }) => cohortId));
  const [last] = pack.cohorts
    .filter(({ id }) => chosen.has(id))
    .toSorted((left, right) => right.start - left.start);
  const { dataAsAt } = pack.programme;
  if (last === undefined) return null;
  const end: Month = addMonths(last.start, event.expectation.toMonth - 1);
  if (end <= dataAsAt) return null;
  return monthsToComeNote({
    start: formatMonthInWords(last.start),
    end: formatMonthInWords(end),
    dataAsAt: formatMonthInWords(dataAsAt),
  });
}
