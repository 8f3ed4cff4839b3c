import { describe, expect, test, vi } from 'vitest';
import { appraise, appraiseScenario } from '../../../src/model/appraise.ts';
import {
  netPresentValue,
  netPresentValuesBeside,
} from '../../../src/model/sensitivity/netPresentValue.ts';
import {
  scenarioWith,
  sensitivityInputs,
  type SensitivityInput,
} from '../../../src/model/sensitivity/sensitivityInput.ts';
import { switchingValues } from '../../../src/model/sensitivity/switchingValue.ts';
import { tornado } from '../../../src/model/sensitivity/tornado.ts';
import { preset, type ScenarioDepartures } from '../../../src/scenario/departures.ts';
import {
  aCell,
  anAssumption,
  anEvent,
  aPackage,
  aPartner,
  aProgrammeCost,
  aStatedRate,
  aUnitCost,
  eventId,
  pounds,
} from '../../fixtures/aPackage.ts';
import { checkedFolder, EXAMPLE, SMALL } from '../../fixtures/checkedFolder.ts';
import { aRate, following } from '../../fixtures/expectations.ts';
import { expectSame } from '../../fixtures/sameMoney.ts';

// Each value of an input is an appraisal of its own: many take as long as they take.
vi.setConfig({ testTimeout: 120_000 });

const packages = [EXAMPLE, SMALL].map((folder) => [folder, checkedFolder(folder)] as const);
const nameOf = ({ kind, eventId: id, partnerId }: SensitivityInput) =>
  [kind, id, partnerId].filter((part) => part !== null).join('.');

/** The scenario that a person would write to set one input by hand. */
function departuresFor(
  pack: (typeof packages)[number][1],
  input: SensitivityInput,
  value: number,
): ScenarioDepartures {
  const { kind, eventId: id, partnerId } = input;
  if (kind === 'unitCost') {
    const rows = pack.unitCosts.filter((row) => row.eventId === id && row.partnerId === partnerId);
    const amounts = rows.map(
      ({ yearOffset, amount }) => [String(yearOffset), amount * value] as const,
    );
    return {
      ...preset('prudent'),
      unitCosts: { [id]: { [partnerId ?? '']: Object.fromEntries(amounts) } },
    };
  }
  const own = new Set(pack.assumptions.map((row) => row.eventId));
  const events = pack.events.filter(
    (event) => event.id === id || (id === '*' && !own.has(event.id)),
  );
  return {
    ...preset('prudent'),
    events: Object.fromEntries(events.map((event) => [event.id, { [kind]: value }])),
  };
}

describe.each(packages)('M22, %s', (_folder, pack) => {
  const appraisal = appraise(pack, preset('prudent'));
  const beside = netPresentValuesBeside(appraisal);
  const bars = tornado(appraisal);

  test('each end of the tornado is the appraisal of a scenario with that input', () => {
    expect(bars.length).toBeGreaterThan(3);
    for (const { input, atLow, atHigh } of bars) {
      const by = (value: number) =>
        netPresentValue(appraise(pack, departuresFor(pack, input, value)));
      expectSame(by(input.range.low), atLow);
      expectSame(by(input.range.high), atHigh);
    }
  });

  test('the tornado holds every input with a range, the widest first', () => {
    const swings = bars.map(({ atLow, atHigh }) => Math.abs(atHigh - atLow));
    expect(swings).toEqual(swings.toSorted((left, right) => right - left));
    const inputs = sensitivityInputs(pack, appraisal.scenario);
    const ranged = inputs.filter(({ range }) => range.low < range.high);
    expect(bars.map(({ input }) => nameOf(input)).toSorted()).toEqual(
      ranged.map(nameOf).toSorted(),
    );
    expect(new Set(inputs.map(nameOf)).size).toBe(inputs.length);
  });

  test('an input set to the value in use changes nothing', () => {
    for (const input of sensitivityInputs(pack, appraisal.scenario)) {
      expectSame(beside(input, input.range.mode), netPresentValue(appraisal));
    }
  });

  test('what is not worked out again comes to the same, to the last bit', () => {
    for (const input of sensitivityInputs(pack, appraisal.scenario)) {
      const value = input.range.mode * 0.75 + input.range.low * 0.25 + 0.125;
      const whole = appraiseScenario(pack, scenarioWith(pack, appraisal.scenario, input, value));
      expect(beside(input, value), nameOf(input)).toBe(netPresentValue(whole));
    }
  });

  const found = switchingValues(appraisal);

  test('a switching value put back leaves nothing over', () => {
    const values = found.flatMap(({ input, value }) =>
      typeof input === 'string' || value === null ? [] : [{ input, value }],
    );
    expect(values.length).toBeGreaterThan(0);
    for (const { input, value } of values) {
      expect(value).toBeGreaterThanOrEqual(input.bounds.low);
      expect(value).toBeLessThanOrEqual(input.bounds.high);
      const left = beside(input, value);
      expect(Math.abs(left), nameOf(input)).toBeLessThan(0.01);
    }
  });

  test('where no switching value is found, none of twenty values brings the answer to the other side', () => {
    for (const { input, value } of found) {
      if (typeof input === 'string' || value !== null) continue;
      const high = Math.min(input.bounds.high, 10);
      const signs = Array.from({ length: 21 }, (_, step) =>
        Math.sign(beside(input, (high * step) / 20)),
      );
      expect(new Set(signs).size, nameOf(input)).toBe(1);
    }
  });

  test('the programme’s switching cost is all that is avoided; avoided cost’s is the cost’s part of it', () => {
    const avoided = appraisal.programme.avoided.total;
    const cost = appraisal.programme.cost?.total ?? 0;
    const [programme, all] = found;
    expect(programme).toEqual({ input: 'programmeCost', central: cost, value: avoided });
    expect(all).toEqual({ input: 'allAvoidedCost', central: 1, value: cost / avoided });
  });
});

/*
 * 20 women at 0.5 a year for 2 years: 20 expected, none seen; half would have come anyway, 0.8 is due to the
 * programme: 8 avoided, at £300: £2,400. The programme costs £1,200.
 */
describe('M22: switching values in closed form', () => {
  const pack = aPackage({
    partners: [aPartner('council'), aPartner('nhs')],
    events: [anEvent('pregnancy'), anEvent('removal')],
    counterfactuals: [
      aStatedRate('pregnancy', { expectation: aRate(0.5, [0, 24], { low: 0.2, high: 0.9 }) }),
      aStatedRate('removal', { expectation: following('pregnancy'), probability: 1 }),
    ],
    assumptions: [anAssumption('*', { deadweight: 0.5, attribution: 0.8 })],
    unitCosts: [
      aUnitCost('removal', 'council', { amount: pounds(100) }),
      aUnitCost('removal', 'council', { amount: pounds(150), yearOffset: 1 }),
      aUnitCost('removal', 'nhs', { amount: pounds(50) }),
    ],
    programmeCosts: [aProgrammeCost({ amount: pounds(1200) })],
  });
  const appraisal = appraise(pack, {
    ...preset('prudent'),
    discounting: 'none',
    optimismBias: false,
  });
  const values = new Map(
    switchingValues(appraisal).map(({ input, value }) => [
      typeof input === 'string' ? input : nameOf(input),
      value,
    ]),
  );

  test.each([
    ['programmeCost', 2400],
    ['allAvoidedCost', 0.5],
    ['deadweight.*', 0.75],
    ['attribution.*', 0.4],
    ['ratePerWomanYear.pregnancy', 0.25],
    ['probability.removal', 0.5],
    ['unitCost.removal.council', 0.4],
  ])('%s: %d', (name, value) => {
    expect(values.get(name)).toBeCloseTo(value, 9);
  });

  test('none where even nothing would be enough', () => {
    expect(values.get('unitCost.removal.nhs')).toBeNull();
  });

  test('none at all without programme costs', () => {
    expect(switchingValues(appraise({ ...pack, programmeCosts: [] }, preset('prudent')))).toEqual(
      [],
    );
  });

  test('a multiple of a unit cost is found however far it lies', () => {
    const dear = appraise(
      { ...pack, programmeCosts: [aProgrammeCost({ amount: pounds(1_000_400) })] },
      { ...preset('prudent'), discounting: 'none', optimismBias: false },
    );
    const council = switchingValues(dear).find(
      ({ input }) => typeof input !== 'string' && nameOf(input) === 'unitCost.removal.council',
    );
    expect(council?.value).toBeCloseTo(500, 6);
  });
});

test('M22: an overlap bends the answer, and the nearest switching value is found all the same', () => {
  const counted = (event: string, before: number) => [
    aCell('first', event, [-12, 0], { events: before }),
    aCell('first', event, [0, 18], { events: 0 }),
  ];
  const pack = aPackage({
    events: [anEvent('big', { contains: [eventId('part')] }), anEvent('part')],
    unitCosts: [aUnitCost('big', 'police', { amount: pounds(10) }), aUnitCost('part', 'police')],
    cells: [...counted('big', 20), ...counted('part', 40)],
    assumptions: [anAssumption('big'), anAssumption('part')],
    programmeCosts: [aProgrammeCost({ amount: pounds(3000) })],
  });
  const appraisal = appraise(pack, { ...preset('prudent'), discounting: 'none' });
  // £10 × 30 + £100 × (60 − 30): £3,300. Less of "big" leaves more of "part": only "part" can bring it down.
  expect(netPresentValue(appraisal)).toBeCloseTo(300, 8);
  const values = switchingValues(appraisal).filter(({ input }) => typeof input !== 'string');
  const found = (kind: string, id: string) =>
    values.find(({ input }) => typeof input !== 'string' && nameOf(input) === `${kind}.${id}`);
  // 60 × (1 − d) × £100 − 30 × £100 + £300 = £3,000 at d = 0.05.
  expect(found('deadweight', 'part')?.value).toBeCloseTo(0.05, 9);
  expect(found('deadweight', 'big')?.value).toBeNull();
});
