import { womenIn } from '../domain/cohort.ts';
import type { EventId } from '../domain/identifiers.ts';
import type { Appraisal } from '../model/appraise.ts';
import { countsSource, statedRateSource, unitCostSource } from '../words/figuresSources.ts';
import { holdsCounts } from './counted.ts';
import { formatMonthInWords } from './formatDate.ts';
import { formatCount } from './formatNumber.ts';
import { typographic } from './typographic.ts';

type Cited = Pick<Appraisal, 'pack' | 'events'>;

/** As many as can be read at a glance under a chart. */
const MOST_NAMED = 2;

/** What the figures of an appraisal rest on, a sentence each: its counts or stated rates, and the sources used for most unit costs. */
export function figuresSources({ pack, events }: Cited): readonly string[] {
  const uses = new Map<string, number>();
  for (const { sourceTitle } of pack.unitCosts)
    uses.set(sourceTitle, (uses.get(sourceTitle) ?? 0) + 1);
  const titles = [...uses].toSorted(([, left], [, right]) => right - left).map(([title]) => title);
  return [
    ...(holdsCounts(pack)
      ? [countsOf(pack)]
      : statedSources(
          events.map(({ eventId }) => eventId),
          events,
        )),
    ...(titles.length === 0
      ? []
      : [
          unitCostSource(
            titles.slice(0, MOST_NAMED).map(typographic),
            Math.max(0, titles.length - MOST_NAMED),
          ),
        ]),
  ];
}

/** What the rates of one event rest on, where no money is shown. */
export function rateSources(eventId: EventId, { pack, events }: Cited): readonly string[] {
  const stated = statedSources([eventId], events);
  if (stated.length > 0) return stated;
  return holdsCounts(pack) ? [countsOf(pack)] : [];
}

function countsOf(pack: Appraisal['pack']): string {
  return countsSource({
    women: formatCount(womenIn(pack.cohorts)),
    programme: typographic(pack.programme.title),
    dataAsAt: formatMonthInWords(pack.programme.dataAsAt),
  });
}

/** Where the stated rates of these events come from: an event that follows another cites that one's too. */
function statedSources(
  eventIds: readonly EventId[],
  events: Appraisal['events'],
): readonly string[] {
  const titles = new Set(eventIds.flatMap((eventId) => titlesOf(eventId, events)));
  return [...titles].map((title) => statedRateSource(typographic(title)));
}

function titlesOf(eventId: EventId, events: Appraisal['events']): readonly string[] {
  const event = events.find((found) => found.eventId === eventId);
  if (event?.kind !== 'modelled') return [];
  const { sourceTitle, expectation } = event.row;
  return expectation.kind === 'follows'
    ? [sourceTitle, ...titlesOf(expectation.eventId, events)]
    : [sourceTitle];
}
