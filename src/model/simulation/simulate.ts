import type { PartnerId } from '../../domain/identifiers.ts';
import { seededRandom } from '../randomSource.ts';
import { Resampler } from './resampling.ts';
import type { EventPlan, SimulationPlan } from './drawPlan.ts';
import { JointRates } from './jointRates.ts';
import { grossOfDraw } from './statedEvents.ts';
import { triangularQuantile } from './triangular.ts';
import type { UncertainValue } from './uncertainInputs.ts';

const DRAWS_BETWEEN_REPORTS = 500;

/** What each draw came to, in the scenario's money; one place a draw. */
export interface Draws {
  readonly seed: number;
  readonly count: number;
  readonly programme: MoneyDraws & { readonly immediate: Float64Array };
  readonly partners: ReadonlyMap<PartnerId, MoneyDraws>;
  /** Net events avoided, by place of the event in the plan. */
  readonly events: readonly Float64Array[];
  /** The share 0–1 drawn for every input, by its place: equal shares are equal values. */
  readonly inputs: readonly Float64Array[];
}

export interface MoneyDraws {
  readonly total: Float64Array;
  readonly cashable: Float64Array;
}

/**
 * Draws the figure many times over: rates from what was counted, or women anew; stated ranges from triangles. The same
 * plan, seed and count give the same bits in every engine. A generator, so that a long run can tell how
 * far it is and be stopped: it yields the share done, and returns the draws. Source: M22.
 */
export function* simulate(
  plan: SimulationPlan,
  { seed, draws: count }: { readonly seed: number; readonly draws: number },
): Generator<number, Draws> {
  const random = seededRandom(seed);
  const draws = emptyDraws(plan, seed, count);
  const values = new Float64Array(draws.inputs.length);
  const changes = plan.events.map((event) => groupValues(event));
  const partners = plan.money.map((row) => draws.partners.get(row.partnerId));
  const rates = new JointRates(plan.rates, plan.roundTo);
  const resampler = plan.resampling === null ? null : new Resampler(plan.resampling);

  for (let draw = 0; draw < count; draw += 1) {
    for (let place = 0; place < values.length; place += 1) {
      const share = random.uniform();
      values[place] = share;
      setAt(draws.inputs[place], draw, share);
    }
    rates.draw(random);
    resampler?.draw(random);
    plan.events.forEach((event, index) => {
      const change = changes[index];
      if (change === undefined) return;
      if (event.kind === 'resampled' && resampler !== null) {
        change.before.set(
          resampler.sums.subarray(event.firstPart, event.firstPart + change.before.length),
        );
      }
      setAt(draws.events[index], draw, drawEvent(event, values, rates.values, change));
    });
    plan.money.forEach((row, index) => {
      const change = changes[row.event];
      if (change === undefined) return;
      const amount = triangularQuantile(row.unitCost.range, values[row.unitCost.place] ?? 0);
      let worth = 0;
      for (let group = 0; group < row.worthBefore.length; group += 1) {
        worth +=
          (change.before[group] ?? 0) * (row.worthBefore[group] ?? 0) -
          (change.after[group] ?? 0) * (row.worthAfter[group] ?? 0);
      }
      const money = amount * worth * change.factor;
      addAt(draws.programme.total, draw, money);
      addAt(draws.programme.cashable, draw, money * row.cashableShare);
      if (row.yearOffset === 0) addAt(draws.programme.immediate, draw, money);
      addAt(partners[index]?.total, draw, money);
      addAt(partners[index]?.cashable, draw, money * row.cashableShare);
    });
    if (draw % DRAWS_BETWEEN_REPORTS === 0) yield draw / count;
  }
  return draws;
}

/** Runs a simulation to its end. */
export function runToEnd<Result>(run: Generator<number, Result>): Result {
  for (;;) {
    const step = run.next();
    if (step.done === true) return step.value;
  }
}

/** What one draw makes of an event: rates by group (or parts), and the product of deadweight and attribution. */
interface EventDraw {
  readonly before: Float64Array;
  readonly after: Float64Array;
  factor: number;
}

function groupValues(event: EventPlan): EventDraw {
  const groups =
    event.kind === 'counted'
      ? event.groups.length
      : event.kind === 'resampled'
        ? 1 + event.offsets.length
        : 1;
  return { before: new Float64Array(groups), after: new Float64Array(groups), factor: 0 };
}

/** Puts an event's rates into `change`, where what its women brought already stands. @returns net events avoided. */
function drawEvent(
  event: EventPlan,
  values: Float64Array,
  rates: Float64Array,
  change: EventDraw,
): number {
  const value = ({ place, range }: UncertainValue) => triangularQuantile(range, values[place] ?? 0);
  change.factor = (1 - value(event.deadweight)) * value(event.attribution);
  if (event.kind === 'modelled') {
    const gross = grossOfDraw(event, value);
    change.before[0] = gross;
    return gross * change.factor;
  }
  if (event.kind === 'resampled') return (change.before[0] ?? 0) * change.factor;
  let gross = 0;
  event.groups.forEach((group, index) => {
    const before = rates[group.before.place] ?? 0;
    const after = rates[group.after.place] ?? 0;
    change.before[index] = before;
    change.after[index] = after;
    gross += (before - after) * group.after.womanYears;
  });
  return gross * change.factor;
}

function emptyDraws(plan: SimulationPlan, seed: number, count: number): Draws {
  const money = () => ({ total: new Float64Array(count), cashable: new Float64Array(count) });
  return {
    seed,
    count,
    programme: { ...money(), immediate: new Float64Array(count) },
    partners: new Map(plan.money.map((row) => [row.partnerId, money()])),
    events: plan.events.map(() => new Float64Array(count)),
    inputs: plan.inputs.names.map(() => new Float64Array(count)),
  };
}

function setAt(values: Float64Array | undefined, index: number, value: number): void {
  if (values !== undefined) values[index] = value;
}

function addAt(values: Float64Array | undefined, index: number, value: number): void {
  if (values !== undefined) values[index] = (values[index] ?? 0) + value;
}
