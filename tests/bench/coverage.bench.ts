import { bench } from 'vitest';
import { varianceOverMean } from '../../src/domain/dispersion.ts';
import { seededRandom } from '../../src/model/randomSource.ts';
import type { StageExposure } from '../../src/model/exposure.ts';
import { intervalOf } from '../../src/model/simulation/chances.ts';
import { RateSets } from '../../src/model/simulation/rateSets.ts';
import type { EventPlan, SimulationPlan } from '../../src/model/simulation/drawPlan.ts';
import { runToEnd, simulate } from '../../src/model/simulation/simulate.ts';
import { fixed } from '../../src/model/simulation/triangular.ts';
import { UncertainInputs } from '../../src/model/simulation/uncertainInputs.ts';
import { effectsOf } from '../../src/model/simulation/womenEffects.ts';
import { womenDrawn } from '../../src/model/simulation/womenDrawn.ts';
import { eventId, partnerId } from '../fixtures/aPackage.ts';
import { makeGroup, trueFall, type MadeWoman, type Making } from './madeGroups.ts';

/*
 * How often the 95 % interval for events avoided holds the truth, where the truth is known: made groups of 24
 * women, a year before and 18 months after. Run by hand:
 * `npx vitest bench --run --project unit tests/bench/coverage.bench.ts`; `MADE_GROUPS=200` for a first look.
 */

const GROUPS = Number(process.env['MADE_GROUPS'] ?? 2000);
const WOMEN = Number(process.env['MADE_WOMEN'] ?? 24);
const YEARS_BEFORE = 1;
const YEARS_AFTER = 1.5;
const DRAWS = 1000;
const ROUND_TO = 5;

/**
 * `published`: the stage table as others see it, rounded, one dispersion a kind, rounded up, kinds drawn together (M22).
 * `apart`: the same, each kind drawn by itself. `unrounded`: as published, from the analyst's own stage table. `as many`:
 * women drawn anew, as many as there are. `by women`: as many as M31 says.
 */
const METHODS = ['published', 'apart', 'unrounded', 'as many', 'by women'] as const;
type Method = (typeof METHODS)[number];

const makings: readonly Making[] = [
  { kinds: 1, together: true },
  { kinds: 6, together: true },
  { kinds: 6, together: false },
].flatMap((kinds) =>
  [0.5, 2, 6].flatMap((rate) =>
    [0.5, 2].flatMap((shape) =>
      [false, true].map((persists) => ({
        women: WOMEN,
        ...kinds,
        rate,
        left: 0.5,
        shape,
        persists,
        yearsBefore: YEARS_BEFORE,
        yearsAfter: YEARS_AFTER,
      })),
    ),
  ),
);

function planOf(women: readonly MadeWoman[], kinds: number, method: Method): SimulationPlan {
  const inputs = new UncertainInputs();
  const still = (value: number) => ({ place: inputs.placeOf('deadweight.*'), range: fixed(value) });
  const shared = { eventId: eventId('event'), deadweight: still(0), attribution: still(1) };
  const byWomen = method === 'as many' || method === 'by women';
  const rates = new RateSets();
  const events = Array.from({ length: kinds }, (_, kind): EventPlan => {
    if (byWomen) return { kind: 'resampled', ...shared, firstPart: kind, offsets: [] };
    const phi = dispersionOf(women, kind, method);
    const owner = { cohortId: method === 'apart' ? String(kind) : 'all', better: 'fewer' } as const;
    const rate = (side: keyof MadeWoman, years: number) =>
      rates.add({ ...owner, side }, [stageOf(totalOf(women, side, kind), years, method)], phi);
    const groups = [{ before: rate('before', YEARS_BEFORE), after: rate('after', YEARS_AFTER) }];
    return { kind: 'counted', ...shared, groups };
  });
  const years = WOMEN * YEARS_AFTER;
  return {
    inputs,
    roundTo: ROUND_TO,
    events,
    rates: rates.sets,
    resampling: byWomen ? resamplingOf(women, kinds, method) : null,
    money: events.map((_, event) => ({
      event,
      partnerId: partnerId('partner'),
      unitCost: still(1),
      cashableShare: 0,
      yearOffset: 0,
      worthBefore: Float64Array.of(byWomen ? 1 : years),
      worthAfter: Float64Array.of(byWomen ? 0 : years),
    })),
  };
}

function resamplingOf(women: readonly MadeWoman[], kinds: number, method: Method) {
  const byKind = Array.from({ length: kinds }, (_, kind) =>
    effectsOf(
      women.map(({ before, after }) => ({
        yearsBefore: YEARS_BEFORE,
        eventsBefore: before[kind] ?? 0,
        years: [YEARS_AFTER],
        events: [after[kind] ?? 0],
      })),
      [1],
      0,
    ),
  );
  const totals = women.map((_, woman) =>
    byKind.reduce((sum, effects) => sum + (effects[woman] ?? 0), 0),
  );
  const drawn = method === 'as many' ? women.length : womenDrawn(totals);
  const effects = Float64Array.from(
    women.flatMap((_, woman) => byKind.map((own) => ((own[woman] ?? 0) * women.length) / drawn)),
  );
  return { parts: kinds, cohorts: [{ women: women.length, drawn, effects }] };
}

function totalOf(women: readonly MadeWoman[], side: keyof MadeWoman, kind: number): number {
  return women.reduce((sum, woman) => sum + (woman[side][kind] ?? 0), 0);
}

function stageOf(events: number, years: number, method: Method): StageExposure {
  const published = isPublished(method);
  const shown = published ? Math.round(events / ROUND_TO) * ROUND_TO : events;
  const status = published && shown > 0 ? 'rounded' : '';
  return { from: 0, to: years * 12, womanYears: WOMEN * years, events: shown, status };
}

function isPublished(method: Method): boolean {
  return method === 'published' || method === 'apart';
}

/** One kind's variance over mean, phases weighted by exposure, those without events left out. */
function dispersionOf(women: readonly MadeWoman[], kind: number, method: Method): number {
  let weighted = 0;
  let years = 0;
  for (const [side, long] of [
    ['before', YEARS_BEFORE],
    ['after', YEARS_AFTER],
  ] as const) {
    const counts = women.map((woman) => woman[side][kind] ?? 0);
    const sumOfSquares = counts.reduce((sum, count) => sum + count * count, 0);
    const events = totalOf(women, side, kind);
    const ratio = varianceOverMean({ women: women.length, events, sumOfSquares });
    if (ratio === null) continue;
    weighted += ratio * long;
    years += long;
  }
  const pooled = Math.max(1, years === 0 ? 1 : weighted / years);
  return isPublished(method) ? Math.ceil(pooled) : pooled;
}

function coverageOf(making: Making, method: Method): string {
  const random = seededRandom(1);
  const truth = trueFall(making);
  let held = 0;
  let halfWidths = 0;
  for (let group = 0; group < GROUPS; group += 1) {
    const plan = planOf(makeGroup(making, random), making.kinds, method);
    const draws = runToEnd(simulate(plan, { seed: group, draws: DRAWS }));
    const { low, high } = intervalOf(draws.programme.total, 0.95);
    if (low <= truth && truth <= high) held += 1;
    halfWidths += (high - low) / 2;
  }
  return `${((100 * held) / GROUPS).toFixed(1)} % ±${(halfWidths / GROUPS).toFixed(1)}`;
}

let told = false;

bench(
  'coverage of the 95 % interval',
  () => {
    // The runner calls this more than once; the answer is the same each time.
    if (told) return;
    told = true;
    const cells = (texts: readonly string[]) => `| ${texts.join(' | ')} |\n`;
    process.stdout.write(
      cells(['kinds', 'women', 'a year', 'shape', 'rates', 'true fall', ...METHODS]),
    );
    process.stdout.write(cells(Array.from({ length: 6 + METHODS.length }, () => '---')));
    for (const making of makings) {
      process.stdout.write(
        cells([
          String(making.kinds),
          making.together ? 'the same' : 'others',
          ...[making.rate, making.shape].map(String),
          making.persists ? 'persist' : 'redrawn',
          trueFall(making).toFixed(0),
          ...METHODS.map((method) => coverageOf(making, method)),
        ]),
      );
    }
  },
  { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 },
);
