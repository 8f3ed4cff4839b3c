import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { appraise, type Appraisal } from '../../../src/model/appraise.ts';
import type { CountedRate, EventPlan } from '../../../src/model/simulation/drawPlan.ts';
import { simulationPlan } from '../../../src/model/simulation/simulationPlan.ts';
import type { AnalystOnlyWomen } from '../../../src/domain/womenCounts.ts';
import type { Resampling } from '../../../src/model/simulation/resampling.ts';
import { preset } from '../../../src/scenario/departures.ts';
import { arbitraryCase } from '../../fixtures/arbitraryDepartures.ts';
import { checkedFolder, EXAMPLE, ROTHERHAM_2020, SMALL } from '../../fixtures/checkedFolder.ts';
import { arbitraryWomen, packageOfWomen } from '../../fixtures/womenPackage.ts';
import { law } from '../../fixtures/law.ts';
import { expectSame } from '../../fixtures/sameMoney.ts';

/** What a draw comes to where every input is its central value and every rate what was counted. */
function centralDraw(appraisal: Appraisal, women: AnalystOnlyWomen | null) {
  const plan = simulationPlan(appraisal, women);
  const parts = wholeParts(plan.resampling);
  const changes = plan.events.map((event) => centralChange(event, parts));
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

function centralChange(event: EventPlan, parts: readonly number[]) {
  const factor = (1 - event.deadweight.range.mode) * event.attribution.range.mode;
  if (event.kind === 'counted') {
    return {
      factor,
      before: event.groups.map(({ before }) => countedRate(before)),
      after: event.groups.map(({ after }) => countedRate(after)),
    };
  }
  if (event.kind === 'resampled') {
    const own = parts.slice(event.firstPart, event.firstPart + 1 + event.offsets.length);
    return { factor, before: own, after: own.map(() => 0) };
  }
  const expected = event.stated.probabilities.reduce(
    (product, { range }) => product * range.mode,
    event.stated.rate.range.mode * event.womanYears,
  );
  return { factor, before: [(expected - event.observed) * event.roundingFactor], after: [0] };
}

/** What all women add up to, each drawn as often as the others. */
function wholeParts(resampling: Resampling | null): readonly number[] {
  if (resampling === null) return [];
  return Array.from({ length: resampling.parts }, (_, part) =>
    resampling.cohorts.reduce((sum, { women, drawn, effects }) => {
      const own = effects.filter((_effect, place) => place % resampling.parts === part);
      return sum + (own.reduce((all, effect) => all + effect, 0) * drawn) / women;
    }, 0),
  );
}

function countedRate({ stages, womanYears }: CountedRate): number {
  return stages.reduce((sum, { events }) => sum + events, 0) / womanYears;
}

function expectSameFigures(appraisal: Appraisal, women: AnalystOnlyWomen | null = null): void {
  const central = centralDraw(appraisal, women);
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

law(
  'M31: what women bring adds up to the figure itself, however long each was looked for',
  fc.property(arbitraryWomen, ({ women, departures }) =>
    expectSameFigures(appraise(packageOfWomen(women), departures), women),
  ),
);
