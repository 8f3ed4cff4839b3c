import type { RandomSource } from '../../../src/model/randomSource.ts';
import type { SpanTally } from './spanTally.ts';

/** Where events may be added or taken away: places of a tally, stage by stage of each woman. */
export interface Region {
  readonly places: readonly number[];
  /** How many of the places are one woman's. */
  readonly stages: number;
}

/** A step from one secret to another: places where an event was added, and where one was taken away. */
interface Move {
  readonly added: readonly number[];
  readonly taken: readonly number[];
}

export function regionOf(
  women: readonly number[],
  stages: readonly number[],
  tally: Pick<SpanTally, 'stages'>,
): Region {
  return {
    places: women.flatMap((woman) => stages.map((stage) => woman * tally.stages + stage)),
    stages: stages.length,
  };
}

/** Adds, takes away or moves a few events, mostly in one region. @returns what it did, so that it can be undone. */
export function step(
  tally: SpanTally,
  region: Region,
  everywhere: Region,
  random: RandomSource,
): Move {
  const added: number[] = [];
  const taken: number[] = [];
  do {
    const about = random.uniform() < 0.7 ? region : everywhere;
    const kind = random.uniform();
    const from = kind < 0.65 ? withEvents(tally, about, random) : -1;
    if (from !== -1) {
      tally.change(from, -1);
      taken.push(from);
    }
    if (kind > 0.35) {
      const to = placeToAdd(tally, about, random);
      tally.change(to, 1);
      added.push(to);
    }
  } while (random.uniform() < 0.45);
  return { added, taken };
}

export function undo(tally: SpanTally, { added, taken }: Move): void {
  for (const place of added) tally.change(place, -1);
  for (const place of taken) tally.change(place, 1);
}

/** Half the time of a woman who has some already, so that women differ as much as they do in life. */
function placeToAdd(tally: SpanTally, region: Region, random: RandomSource): number {
  const { places, stages } = region;
  const had = random.uniform() < 0.5 ? withEvents(tally, region, random) : -1;
  if (had === -1) return places[below(places.length, random)] ?? 0;
  const first = places.indexOf(had);
  return places[first - (first % stages) + below(stages, random)] ?? 0;
}

/** A place with an event, -1 where there is none. */
function withEvents(tally: SpanTally, { places }: Region, random: RandomSource): number {
  const first = below(places.length, random);
  for (let index = first; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    if (tally.at(place) > 0) return place;
  }
  for (let index = 0; index < first; index += 1) {
    const place = places[index] ?? 0;
    if (tally.at(place) > 0) return place;
  }
  return -1;
}

function below(limit: number, random: RandomSource): number {
  return Math.floor(random.uniform() * limit);
}
