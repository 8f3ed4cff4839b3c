import { MONTHS_IN_YEAR, addMonths } from '../../domain/calendar.ts';
import type { EventId } from '../../domain/identifiers.ts';
import type { Programme } from '../../domain/programme.ts';
import type { ActivityRecord, WomanRecord } from '../../domain/records.ts';
import { stagesOf, type MonthSpan } from '../../domain/stages.ts';
import type { RandomSource } from '../../model/randomSource.ts';
import type { EventProfile } from './profiles.ts';

/**
 * Invents one event's activity in one cohort: as many events in each stage as the profile's rates lead one to
 * expect, spread over women by rates of their own. Only periods with events have a row.
 */
export function synthesiseActivity(
  eventId: EventId,
  profile: EventProfile,
  women: readonly WomanRecord[],
  programme: Pick<Programme, 'stageBoundaries' | 'periodMonths'>,
  random: RandomSource,
): readonly ActivityRecord[] {
  const affected = shuffled(women, random).slice(0, Math.ceil(profile.womenShare * women.length));
  const weights = affected.map(() => random.gamma(profile.shape, profile.shape));
  const waiting = profile.everyoneAt === null ? [] : [...affected];
  const counts = new Map<string, ActivityRecord>();
  for (const stage of stagesOf(programme)) {
    const isEveryones = profile.everyoneAt === (stage.to <= 0 ? 'before' : 'after');
    for (let left = eventsIn(stage, profile, women.length, random); left > 0; left -= 1) {
      const woman =
        (isEveryones ? waiting.pop() : undefined) ?? weighted(affected, weights, random);
      const periods = (stage.to - stage.from) / programme.periodMonths;
      const month = addMonths(
        woman.programmeStart,
        stage.from + Math.floor(random.uniform() * periods) * programme.periodMonths,
      );
      const key = `${woman.recordId} ${month}`;
      const count = (counts.get(key)?.count ?? 0) + 1;
      counts.set(key, { recordId: woman.recordId, eventId, month, count });
    }
  }
  return [...counts.values()];
}

/** The expected number, rounded up or down by chance so that many stages keep its mean. */
function eventsIn(
  { from, to }: MonthSpan,
  { yearly }: EventProfile,
  women: number,
  random: RandomSource,
): number {
  const rate = yearly.findLast(([month]) => month <= from)?.[1] ?? 0;
  const expected = (rate * women * (to - from)) / MONTHS_IN_YEAR;
  return Math.floor(expected + random.uniform());
}

function weighted(
  women: readonly WomanRecord[],
  weights: readonly number[],
  random: RandomSource,
): WomanRecord {
  let rest = random.uniform() * weights.reduce((sum, weight) => sum + weight, 0);
  const index = weights.findIndex((weight) => (rest -= weight) < 0);
  const woman = women[index === -1 ? women.length - 1 : index];
  if (woman === undefined) throw new RangeError('No women to invent activity for.');
  return woman;
}

function shuffled<Item>(items: readonly Item[], random: RandomSource): readonly Item[] {
  return items
    .map((item) => ({ item, at: random.uniform() }))
    .toSorted((left, right) => left.at - right.at)
    .map(({ item }) => item);
}
