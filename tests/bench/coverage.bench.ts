import { bench } from 'vitest';
import { varianceOverMean } from '../../src/domain/dispersion.ts';
import type { StageExposure } from '../../src/model/exposure.ts';
import { seededRandom, type RandomSource } from '../../src/model/randomSource.ts';
import { intervalOf } from '../../src/model/simulation/chances.ts';
import { runToEnd, simulate } from '../../src/model/simulation/simulate.ts';
import type { SimulationPlan } from '../../src/model/simulation/simulationPlan.ts';
import { fixed } from '../../src/model/simulation/triangular.ts';
import { UncertainInputs } from '../../src/model/simulation/uncertainInputs.ts';
import { eventId, partnerId } from '../fixtures/aPackage.ts';

/*
 * How often the 95 % interval for events avoided holds the truth, where the truth is known: made groups of 24
 * women, a year before and 18 months after, whose own rates differ as gamma does (events are then negative
 * binomial). Run by hand: `npx vitest bench --run --project unit tests/bench/coverage.bench.ts`.
 */

const GROUPS = 2000;
const WOMEN = 24;
const YEARS_BEFORE = 1;
const YEARS_AFTER = 1.5;
const DRAWS = 1000;
const ROUND_TO = 5;

interface Setting {
  readonly name: string;
  /** Events a woman a year: before, and the share of it that is left after. */
  readonly rate: number;
  readonly left: number;
  /** Gamma shape of women's own rates; the smaller, the more a few women have most of the events. */
  readonly shape: number;
  /** Whether a woman who had many events before has many after. */
  readonly persists: boolean;
  /** Whether the counts are seen as published: rounded, their dispersion rounded up. */
  readonly published: boolean;
}

const settings: readonly Setting[] = [0.5, 2, 6].flatMap((rate) =>
  [0.5, 2].flatMap((shape) =>
    [false, true].flatMap((persists) =>
      [false, true].map((published) => ({
        name: `${rate} a year, shape ${shape}, rates ${persists ? 'persist' : 'redrawn'}, ${published ? 'as published' : 'unrounded'}`,
        rate,
        left: 0.5,
        shape,
        persists,
        published,
      })),
    ),
  ),
);

function poisson(mean: number, random: RandomSource): number {
  let events = 0;
  for (let time = -Math.log(1 - random.uniform()); time < mean; events += 1) {
    time -= Math.log(1 - random.uniform());
  }
  return events;
}

/** Counts of every woman, before and after. */
function makeGroup(setting: Setting, random: RandomSource) {
  const { rate, left, shape, persists } = setting;
  return Array.from({ length: WOMEN }, () => {
    const own = random.gamma(shape, shape);
    const later = persists ? own : random.gamma(shape, shape);
    return {
      before: poisson(rate * own * YEARS_BEFORE, random),
      after: poisson(rate * left * later * YEARS_AFTER, random),
    };
  });
}

/** Variance over mean within each phase, weighted by exposure. */
function dispersionOfCounts(phases: readonly (readonly [number, readonly number[]])[]): number {
  let weighted = 0;
  let years = 0;
  for (const [exposure, counts] of phases) {
    const events = counts.reduce((sum, count) => sum + count, 0);
    const sumOfSquares = counts.reduce((sum, count) => sum + count * count, 0);
    const ratio = varianceOverMean({ women: counts.length, events, sumOfSquares });
    if (ratio === null) continue;
    weighted += ratio * exposure;
    years += exposure;
  }
  return years === 0 ? 1 : weighted / years;
}

function planOf(setting: Setting, random: RandomSource): SimulationPlan {
  const women = makeGroup(setting, random);
  const before = women.map((woman) => woman.before);
  const after = women.map((woman) => woman.after);
  const spread = dispersionOfCounts([
    [YEARS_BEFORE, before],
    [YEARS_AFTER, after],
  ]);
  const dispersion = Math.max(1, setting.published ? Math.ceil(spread) : spread);
  const stage = (counts: readonly number[], years: number): StageExposure => {
    const events = counts.reduce((sum, count) => sum + count, 0);
    const shown = setting.published ? Math.round(events / ROUND_TO) * ROUND_TO : events;
    const status = setting.published && shown > 0 ? 'rounded' : '';
    return { from: 0, to: years * 12, womanYears: WOMEN * years, events: shown, status };
  };
  const rate = (shown: StageExposure) => ({
    stages: [shown],
    womanYears: shown.womanYears,
    dispersion,
  });
  const inputs = new UncertainInputs();
  const still = (value: number) => ({ place: inputs.placeOf('deadweight.*'), range: fixed(value) });
  const years = WOMEN * YEARS_AFTER;
  return {
    inputs,
    roundTo: ROUND_TO,
    events: [
      {
        kind: 'counted',
        eventId: eventId('event'),
        deadweight: still(0),
        attribution: still(1),
        groups: [
          { before: rate(stage(before, YEARS_BEFORE)), after: rate(stage(after, YEARS_AFTER)) },
        ],
      },
    ],
    money: [
      {
        event: 0,
        partnerId: partnerId('partner'),
        unitCost: still(1),
        cashableShare: 0,
        yearOffset: 0,
        worthBefore: Float64Array.of(years),
        worthAfter: Float64Array.of(years),
      },
    ],
  };
}

function coverageOf(setting: Setting): string {
  const random = seededRandom(1);
  const truth = setting.rate * (1 - setting.left) * WOMEN * YEARS_AFTER;
  let held = 0;
  let halfWidths = 0;
  for (let group = 0; group < GROUPS; group += 1) {
    const draws = runToEnd(simulate(planOf(setting, random), { seed: group, draws: DRAWS }));
    const { low, high } = intervalOf(draws.programme.total, 0.95);
    if (low <= truth && truth <= high) held += 1;
    halfWidths += (high - low) / 2;
  }
  const share = ((100 * held) / GROUPS).toFixed(1);
  return `${share} %  ±${(halfWidths / GROUPS).toFixed(1)} of ${truth.toFixed(1)}  ${setting.name}`;
}

bench(
  'coverage of the 95 % interval',
  () => {
    for (const setting of settings) process.stdout.write(`${coverageOf(setting)}\n`);
  },
  { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 },
);
