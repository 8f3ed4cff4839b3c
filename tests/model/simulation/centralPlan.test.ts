import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { appraise, type Appraisal } from '../../../src/model/appraise.ts';
import type { CountedRate, EventPlan } from '../../../src/model/simulation/simulationPlan.ts';
import { simulationPlan } from '../../../src/model/simulation/simulationPlan.ts';
import { preset } from '../../../src/scenario/departures.ts';
import { arbitraryCase } from '../../fixtures/arbitraryDepartures.ts';
import { checkedFolder, EXAMPLE, ROTHERHAM_2020, SMALL } from '../../fixtures/checkedFolder.ts';
import { law } from '../../fixtures/law.ts';
import { expectSame } from '../../fixtures/sameMoney.ts';

/** What a draw comes to where every input is its central value and every rate what was counted. */
function centralDraw({ pack, scenario, events, overlaps }: Appraisal) {
  const plan = simulationPlan(pack, scenario, events, overlaps);
  const changes = plan.events.map(centralChange);
  const sums = { total: 0, cashable: 0, immediate: 0, byPartner: new Map<string, number>() };
  for (const row of plan.money) {
    const change = changes[row.event];
    if (change === undefined) throw new Error('A row of money without its event.');
    const worth = [...row.worthBefore].reduce(
      (sum, before, group) =>
        sum +
        (change.before[group] ?? 0) * before -
        (change.after[group] ?? 0) * (row.worthAfter[group] ?? 0),
      0,
    );
    const money = row.unitCost.range.mode * worth * change.factor;
    sums.total += money;
    sums.cashable += money * row.cashableShare;
    if (row.yearOffset === 0) sums.immediate += money;
    sums.byPartner.set(row.partnerId, (sums.byPartner.get(row.partnerId) ?? 0) + money);
  }
  return sums;
}

function centralChange(event: EventPlan) {
  const factor = (1 - event.deadweight.range.mode) * event.attribution.range.mode;
  if (event.kind === 'counted') {
    return {
      factor,
      before: event.groups.map(({ before }) => countedRate(before)),
      after: event.groups.map(({ after }) => countedRate(after)),
    };
  }
  const expected = event.stated.probabilities.reduce(
    (product, { range }) => product * range.mode,
    event.stated.rate.range.mode * event.womanYears,
  );
  return { factor, before: [(expected - event.observed) * event.roundingFactor], after: [0] };
}

function countedRate({ stages, womanYears }: CountedRate): number {
  return stages.reduce((sum, { events }) => sum + events, 0) / womanYears;
}

function expectSameFigures(appraisal: Appraisal): void {
  const central = centralDraw(appraisal);
  expectSame(central.total, appraisal.programme.avoided.total);
  expectSame(central.cashable, appraisal.programme.avoided.cashable);
  expectSame(central.immediate, appraisal.programme.immediate);
  for (const { partnerId, avoided } of appraisal.partners) {
    expectSame(central.byPartner.get(partnerId) ?? 0, avoided.total);
  }
}

test.each([EXAMPLE, ROTHERHAM_2020, SMALL])(
  'M22: a draw of central values is the figure itself: %s',
  (folder) => {
    const appraisal = appraise(checkedFolder(folder), preset('prudent'));
    expect(appraisal.programme.avoided.total).not.toBe(0);
    expectSameFigures(appraisal);
  },
);

law(
  'M22: a draw of central values is the figure itself, whatever the package and scenario',
  fc.property(arbitraryCase, ({ pack, departures }) =>
    expectSameFigures(appraise(pack, departures)),
  ),
);
