import { spawnSync } from 'node:child_process';
import { bench } from 'vitest';
import { ActivityTally } from '../../src/cohort/activityTally.ts';
import { countsFromRecords } from '../../src/cohort/countsFromRecords.ts';
import { womenFromRecords } from '../../src/cohort/womenFromRecords.ts';
import { synthesiseRecords } from '../../src/commands/synthesis/synthesiseRecords.ts';
import type { DataPackage } from '../../src/domain/dataPackage.ts';
import type { AnalystOnlyStageTable } from '../../src/domain/stageTable.ts';
import type { AnalystOnlyWomen } from '../../src/domain/womenCounts.ts';
import { appraise } from '../../src/model/appraise.ts';
import { seededRandom } from '../../src/model/randomSource.ts';
import { Resampler, type Resampling } from '../../src/model/simulation/resampling.ts';
import { runToEnd } from '../../src/model/simulation/simulate.ts';
import { simulationPlan } from '../../src/model/simulation/simulationPlan.ts';
import { simulateAppraisal } from '../../src/model/simulation/uncertainty.ts';
import { preset } from '../../src/scenario/departures.ts';
import { checkedFolder, EXAMPLE } from '../fixtures/checkedFolder.ts';

/*
 * How long draws by women take, beside numpy's multinomial weights times the same matrix of effects (or, where there
 * is no numpy, a bare loop over typed arrays). Run by hand:
 * `npx vitest bench --run --project unit tests/bench/byWomen.bench.ts`.
 */

const DRAWS = 10_000;
const TIMES = 5;

/** The example, with this many invented women in its one cohort. */
function recordsOf(women: number): {
  readonly pack: DataPackage<AnalystOnlyStageTable>;
  readonly women: AnalystOnlyWomen;
} {
  const pack = checkedFolder(EXAMPLE);
  const made = synthesiseRecords(pack, 1, { areas: 1, womenInEach: women });
  const programme = { ...pack.programme, protected: false };
  const events = pack.events.filter(
    ({ id }) => !pack.counterfactuals.some(({ eventId }) => eventId === id),
  );
  const tally = new ActivityTally(programme, events, made.women);
  for (const row of made.activity) tally.add(row.recordId, row.eventId, row.month, row.count);
  const frame = { programme, cohorts: made.cohorts, coverage: null };
  const { stageTable } = countsFromRecords(tally, frame);
  return {
    pack: { ...pack, programme, cohorts: made.cohorts, stageTable },
    women: womenFromRecords(tally, frame),
  };
}

function median(times: readonly number[]): number {
  return times.toSorted((left, right) => left - right)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function milliseconds(run: () => void): number {
  run();
  return median(
    Array.from({ length: TIMES }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}

function drawWeights(resampling: Resampling): void {
  const random = seededRandom(1);
  const resampler = new Resampler(resampling);
  for (let draw = 0; draw < DRAWS; draw += 1) resampler.draw(random);
}

const NUMPY = `
import numpy, sys, time
women, drawn, parts, draws, times = map(int, sys.argv[1:])
random = numpy.random.default_rng(1)
effects = random.normal(size=(women, parts))
def run():
    weights = random.multinomial(drawn, numpy.full(women, 1 / women), size=draws)
    return weights @ effects
def took():
    start = time.perf_counter(); run(); return (time.perf_counter() - start) * 1000
run()
print(sorted(took() for _ in range(times))[times // 2])
`;

/** Null where there is no numpy. */
function numpyMilliseconds(women: number, drawn: number, parts: number): number | null {
  const sizes = [women, drawn, parts, DRAWS, TIMES].map(String);
  const { status, stdout } = spawnSync('python3', ['-c', NUMPY, ...sizes], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : null;
}

/** The same work without anything around it: a random woman's row, added as often as one is drawn. */
function bareMilliseconds({ parts, cohorts }: Resampling): number {
  const effects = cohorts[0]?.effects ?? new Float64Array();
  const women = effects.length / parts;
  const sums = new Float64Array(parts);
  return milliseconds(() => {
    for (let drawn = 0; drawn < DRAWS * women; drawn += 1) {
      const from = Math.floor(Math.random() * women) * parts;
      for (let part = 0; part < parts; part += 1) {
        sums[part] = (sums[part] ?? 0) + (effects[from + part] ?? 0);
      }
    }
  });
}

function report(size: number): string {
  const { pack, women } = recordsOf(size);
  const appraisal = appraise(pack, preset('prudent'));
  const { resampling } = simulationPlan(appraisal, women);
  const [cohort] = resampling?.cohorts ?? [];
  if (resampling === null || cohort === undefined) throw new Error('Nobody to draw.');
  const kernel = milliseconds(() => drawWeights(resampling));
  const whole = milliseconds(() =>
    runToEnd(simulateAppraisal(appraisal, { seed: 1, draws: DRAWS, women })),
  );
  const numpy = numpyMilliseconds(size, cohort.drawn, resampling.parts);
  const beside = numpy ?? bareMilliseconds(resampling);
  const ms = (time: number) => `${time.toFixed(0)} ms`;
  return [
    `${size} women, ${cohort.drawn} drawn, ${resampling.parts} parts, ${DRAWS} draws:`,
    `weights × effects ${ms(kernel)}, the whole simulation ${ms(whole)},`,
    `${numpy === null ? 'a bare loop' : 'numpy'} ${ms(beside)};`,
    `ratios ${(kernel / beside).toFixed(2)} and ${(whole / beside).toFixed(2)}`,
  ].join(' ');
}

let told = false;

bench(
  'draws by women',
  () => {
    // The runner calls this more than once.
    if (told) return;
    told = true;
    for (const size of [24, 1200]) process.stdout.write(`${report(size)}\n`);
  },
  { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 },
);
