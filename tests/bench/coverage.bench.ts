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

/**
 * `pooled`: one dispersion an event, phases weighted by exposure, as M22 has it. `by phase`: each phase its own.
 * `small groups`: the same times `(t ÷ z)²`, since it is estimated from few women. `paired`: one dispersion, that of
 * women's own changes, so that rates that persist make no range too wide.
 */
const METHODS = ['pooled', 'by phase', 'by phase, small groups', 'paired, small groups'] as const;
type Method = (typeof METHODS)[number];

/** `(t ÷ z)²` at 97.5 % with 23 degrees of freedom: 2.0687 and 1.9600. */
const SMALL_GROUP = (2.0687 / 1.96) ** 2;

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

interface Phase {
  readonly years: number;
  readonly counts: readonly number[];
}

function dispersionOfCounts(counts: readonly number[]): number | null {
  const events = counts.reduce((sum, count) => sum + count, 0);
  const sumOfSquares = counts.reduce((sum, count) => sum + count * count, 0);
  return varianceOverMean({ women: counts.length, events, sumOfSquares });
}

/** The variance of women's own changes, over what it would be if every count were left to chance. */
function dispersionOfChanges([before, after]: readonly Phase[]): number {
  if (before === undefined || after === undefined) throw new Error('A group has two phases.');
  const scale = after.years / before.years;
  const changes = before.counts.map((count, woman) => scale * count - (after.counts[woman] ?? 0));
  const mean = changes.reduce((sum, change) => sum + change, 0) / changes.length;
  const squares = changes.reduce((sum, change) => sum + (change - mean) ** 2, 0);
  const byChance = [before, after].reduce(
    (sum, { counts }, phase) =>
      sum + counts.reduce((events, count) => events + count, 0) * (phase === 0 ? scale ** 2 : 1),
    0,
  );
  return byChance === 0 ? 1 : ((squares / (changes.length - 1)) * changes.length) / byChance;
}

/** The dispersion that each phase is drawn with. */
function dispersions(phases: readonly Phase[], method: Method): readonly number[] {
  const own = phases.map(({ counts }) => dispersionOfCounts(counts));
  if (method === 'by phase') return own.map((ratio) => ratio ?? 1);
  if (method === 'by phase, small groups') return own.map((ratio) => (ratio ?? 1) * SMALL_GROUP);
  if (method === 'paired, small groups') {
    const paired = Math.max(1, dispersionOfChanges(phases)) * SMALL_GROUP;
    return phases.map(() => paired);
  }
  let weighted = 0;
  let years = 0;
  phases.forEach((phase, index) => {
    const ratio = own[index] ?? null;
    if (ratio === null) return;
    weighted += ratio * phase.years;
    years += phase.years;
  });
  return phases.map(() => (years === 0 ? 1 : weighted / years));
}

function planOf(setting: Setting, method: Method, random: RandomSource): SimulationPlan {
  const women = makeGroup(setting, random);
  const phases = [
    { years: YEARS_BEFORE, counts: women.map((woman) => woman.before) },
    { years: YEARS_AFTER, counts: women.map((woman) => woman.after) },
  ];
  const spread = dispersions(phases, method);
  const [before, after] = phases.map(({ years, counts }, index) => {
    const events = counts.reduce((sum, count) => sum + count, 0);
    const shown = setting.published ? Math.round(events / ROUND_TO) * ROUND_TO : events;
    const status = setting.published && shown > 0 ? 'rounded' : '';
    const phi = spread[index] ?? 1;
    const womanYears = WOMEN * years;
    const stage: StageExposure = { from: 0, to: years * 12, womanYears, events: shown, status };
    const dispersion = Math.max(1, setting.published ? Math.ceil(phi) : phi);
    return { stages: [stage], womanYears, dispersion };
  });
  if (before === undefined || after === undefined) throw new Error('A group has two phases.');
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
        groups: [{ before, after }],
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

function coverageOf(setting: Setting, method: Method): string {
  const random = seededRandom(1);
  const truth = setting.rate * (1 - setting.left) * WOMEN * YEARS_AFTER;
  let held = 0;
  let halfWidths = 0;
  for (let group = 0; group < GROUPS; group += 1) {
    const draws = runToEnd(
      simulate(planOf(setting, method, random), { seed: group, draws: DRAWS }),
    );
    const { low, high } = intervalOf(draws.programme.total, 0.95);
    if (low <= truth && truth <= high) held += 1;
    halfWidths += (high - low) / 2;
  }
  const share = ((100 * held) / GROUPS).toFixed(1);
  return `${share} %  ±${(halfWidths / GROUPS).toFixed(1)} of ${truth.toFixed(1)}  ${method}: ${setting.name}`;
}

let told = false;

bench(
  'coverage of the 95 % interval',
  () => {
    // The runner calls this more than once; the answer is the same each time.
    if (told) return;
    told = true;
    for (const setting of settings) {
      for (const method of METHODS) process.stdout.write(`${coverageOf(setting, method)}\n`);
    }
  },
  { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 },
);
