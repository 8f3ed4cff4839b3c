import type { AnalystOnlyWomen, WomenCounts } from '../../domain/womenCounts.ts';
import type { StageExposure } from '../exposure.ts';

/** One woman's woman-years and events of one kind: before, and in each stage of the window. */
interface WomanExposure {
  readonly yearsBefore: number;
  readonly eventsBefore: number;
  readonly years: readonly number[];
  readonly events: readonly number[];
}

/** Reads women's exposures out of their counts, over the stages that a figure rests on. */
export function womenExposures(
  { stages, counts }: AnalystOnlyWomen,
  { cohortId, eventId }: { readonly cohortId: string; readonly eventId: string },
  over: { readonly before: readonly StageExposure[]; readonly window: readonly StageExposure[] },
): readonly WomanExposure[] {
  const found = counts.find((row) => row.cohortId === cohortId && row.eventId === eventId);
  if (found === undefined) {
    throw new Error(`No woman of "${cohortId}" was looked for with "${eventId}".`);
  }
  const indexOf = ({ from, to }: StageExposure) =>
    stages.findIndex((stage) => stage.from === from && stage.to === to);
  const before = over.before.map(indexOf);
  const window = over.window.map(indexOf);
  return Array.from({ length: found.women }, (_, woman) => {
    const years = (stage: number) => at(found, found.months, woman, stage, stages.length) / 12;
    const events = (stage: number) => at(found, found.events, woman, stage, stages.length);
    return {
      yearsBefore: sumOf(before, years),
      eventsBefore: sumOf(before, events),
      years: window.map(years),
      events: window.map(events),
    };
  });
}

/**
 * What each woman brings to `Σ over stages worth × (rate before × woman-years − events) + lasting × gross`, to first
 * order: exactly where all were looked for equally long. Over all women it adds up to the figure itself. With
 * `worth` 1 in every stage and nothing lasting it is what she brings to gross events avoided. Source: M31.
 *
 * @param worth of one event in each stage of the window.
 * @param lasting worth, after the window, of one event of the window's change.
 */
export function effectsOf(
  women: readonly WomanExposure[],
  worth: readonly number[],
  lasting: number,
): readonly number[] {
  const yearsBefore = sumOf(women, (woman) => woman.yearsBefore);
  const rate = sumOf(women, (woman) => woman.eventsBefore) / yearsBefore;
  const yearsOf = (woman: WomanExposure) => sumOf(woman.years, (years) => years);
  const window = sumOf(women, yearsOf);
  const ones = worth.map(() => 1);
  const weighted = (values: readonly number[], weights: readonly number[]) =>
    values.reduce((sum, value, stage) => sum + value * (weights[stage] ?? 0), 0);
  const plain = (woman: WomanExposure, weights: readonly number[]) =>
    rate * weighted(woman.years, weights) - weighted(woman.events, weights);
  const ofRate = (weights: readonly number[]) =>
    sumOf(women, (woman) => weighted(woman.years, weights)) / yearsBefore;
  const [rateGross, rateWorth] = [ofRate(ones), ofRate(worth)];
  const gross = sumOf(women, (woman) => plain(woman, ones));

  return women.map((woman) => {
    const above = woman.eventsBefore - rate * woman.yearsBefore;
    const ownGross = rateGross * above + plain(woman, ones);
    // What lasts is a rate too: gross over the woman-years that it came about in.
    const ownLasting = ownGross - gross * (yearsOf(woman) / window - 1 / women.length);
    return rateWorth * above + plain(woman, worth) + lasting * ownLasting;
  });
}

function at(
  counts: WomenCounts,
  values: Uint16Array | Uint32Array,
  woman: number,
  stage: number,
  stages: number,
): number {
  const value = stage < 0 ? undefined : values[woman * stages + stage];
  if (value === undefined) {
    throw new Error(`The women's counts of "${counts.eventId}" are not those of the stage table.`);
  }
  return value;
}

function sumOf<Part>(parts: readonly Part[], value: (part: Part) => number): number {
  return parts.reduce((sum, part) => sum + value(part), 0);
}
