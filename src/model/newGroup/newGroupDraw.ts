import type { RandomSource } from '../randomSource.ts';
import type {
  CountedEventPlan,
  EventPlan,
  ModelledEventPlan,
  SimulationPlan,
} from '../simulation/drawPlan.ts';
import { JointRates } from '../simulation/jointRates.ts';
import { triangularQuantile } from '../simulation/triangular.ts';
import type { UncertainValue } from '../simulation/uncertainInputs.ts';
import { drawBinomial, drawPoisson } from './countDraws.ts';
import { JointCounts } from './jointCounts.ts';

/** What one draw makes of an event in a group of other women. */
interface NewGroupEventDraw {
  readonly plan: EventPlan;
  /** By group of the plan: events a woman-year before and after, as they would be counted in the new group. */
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** What would be counted after the start; for a modelled event, what would be seen all the same. */
  seen: number;
  /** `N` of the new group, in events. */
  netAvoided: number;
  /** `(1 − deadweight) × attribution`. */
  factor: number;
}

function emptyEventDraw(plan: EventPlan): NewGroupEventDraw {
  const groups = plan.kind === 'counted' ? plan.groups.length : 1;
  return {
    plan,
    before: new Float64Array(groups),
    after: new Float64Array(groups),
    seen: 0,
    netAvoided: 0,
    factor: 0,
  };
}

/**
 * Draws what would happen to a new group: rates first, since the last group only estimates them, then the counts
 * of other women at these rates, each group of the plan `ratio` times as large. Source: M32.
 */
export class NewGroupDraw {
  readonly #plan: SimulationPlan;
  readonly #ratio: number;
  readonly #values: Float64Array;
  readonly #rates: JointRates;
  readonly #counts: JointCounts;
  /** Modelled counts of this draw, by the rate and probabilities that they rest on: what follows is a part of what leads. */
  readonly #modelled = new Map<string, number>();
  readonly events: readonly NewGroupEventDraw[];

  constructor(plan: SimulationPlan, ratio: number) {
    this.#plan = plan;
    this.#ratio = ratio;
    this.#values = new Float64Array(plan.inputs.names.length);
    this.#rates = new JointRates(plan.rates, plan.roundTo);
    this.#counts = new JointCounts(plan.rates);
    this.events = plan.events.map(emptyEventDraw);
  }

  draw(random: RandomSource): void {
    this.#modelled.clear();
    for (let place = 0; place < this.#values.length; place += 1) {
      this.#values[place] = random.uniform();
    }
    this.#rates.draw(random);
    this.#counts.draw(this.#rates.values, this.#ratio, random);
    for (const drawn of this.events) {
      const { plan } = drawn;
      drawn.factor = (1 - this.#valueOf(plan.deadweight)) * this.#valueOf(plan.attribution);
      if (plan.kind === 'counted') this.#takeCounted(plan, drawn);
      else if (plan.kind === 'modelled') this.#drawModelled(plan, drawn, random);
    }
  }

  /** What the new group's change is worth, in the scenario's money. */
  money(): number {
    return this.#plan.money.reduce((sum, row) => {
      const drawn = this.events[row.event];
      if (drawn === undefined) return sum;
      let worth = 0;
      for (let group = 0; group < row.worthBefore.length; group += 1) {
        worth +=
          (drawn.before[group] ?? 0) * (row.worthBefore[group] ?? 0) -
          (drawn.after[group] ?? 0) * (row.worthAfter[group] ?? 0);
      }
      return sum + this.#valueOf(row.unitCost) * worth * drawn.factor * this.#ratio;
    }, 0);
  }

  /** What was drawn of an event, as rates in the new group's own woman-years. */
  #takeCounted({ groups }: CountedEventPlan, drawn: NewGroupEventDraw): void {
    let [gross, seen] = [0, 0];
    groups.forEach(({ before, after }, index) => {
      const womanYears = after.womanYears * this.#ratio;
      const counted = this.#counts.values[after.place] ?? 0;
      const rateBefore =
        (this.#counts.values[before.place] ?? 0) / (before.womanYears * this.#ratio);
      const rateAfter = counted / womanYears;
      drawn.before[index] = rateBefore;
      drawn.after[index] = rateAfter;
      gross += (rateBefore - rateAfter) * womanYears;
      seen += counted;
    });
    drawn.seen = seen;
    drawn.netAvoided = gross * drawn.factor;
  }

  #drawModelled(event: ModelledEventPlan, drawn: NewGroupEventDraw, random: RandomSource): void {
    const expected = this.#expectedCount(event, random);
    drawn.seen = drawPoisson(event.observed * this.#ratio, random);
    const gross = (expected - drawn.seen) * event.roundingFactor;
    drawn.before[0] = gross / this.#ratio;
    drawn.netAvoided = gross * drawn.factor;
  }

  /** Follows the stated rate down to the event: those who have what leads, then each part of them that has what follows. */
  #expectedCount({ stated, womanYears }: ModelledEventPlan, random: RandomSource): number {
    let path = `${String(stated.rate.place)} ${String(womanYears)}`;
    const once = (count: () => number) => {
      const known = this.#modelled.get(path) ?? count();
      this.#modelled.set(path, known);
      return known;
    };
    let count = once(() =>
      drawPoisson(this.#valueOf(stated.rate) * womanYears * this.#ratio, random),
    );
    for (const probability of stated.probabilities) {
      const leading = count;
      path += ` ${String(probability.place)}`;
      count = once(() => drawBinomial(leading, this.#valueOf(probability), random));
    }
    return count;
  }

  #valueOf({ place, range }: UncertainValue): number {
    return triangularQuantile(range, this.#values[place] ?? 0);
  }
}
