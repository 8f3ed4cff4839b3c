import { expect, test } from 'vitest';
import { appraise } from '../../../src/model/appraise.ts';
import { explainEffect } from '../../../src/model/explain/explainEffect.ts';
import { explainPartnerEvent } from '../../../src/model/explain/explainMoney.ts';
import {
  explainFunder,
  explainPartner,
  explainProgramme,
} from '../../../src/model/explain/explainTotals.ts';
import type { Explanation } from '../../../src/model/explain/explanation.ts';
import { preset, type ScenarioDepartures } from '../../../src/scenario/departures.ts';
import {
  aCell,
  anAssumption,
  anEvent,
  aPackage,
  aPartner,
  aStatedRate,
  aUnitCost,
  eventId,
  flatDeflators,
  partnerId,
  pounds,
  year,
} from '../../fixtures/aPackage.ts';
import { aRate, following } from '../../fixtures/expectations.ts';

/** A tree line by line, the deeper the further in: what each step is, and what it comes to. */
function outlineOf(explanation: Explanation, depth = 0): readonly string[] {
  const { step, value } = explanation;
  const named = Object.values({
    ...step,
    ...('unitCost' in step ? { unitCost: `offset ${step.unitCost.yearOffset}` } : {}),
    ...('stage' in step ? { stage: `${step.stage.from} to ${step.stage.to}` } : {}),
  }).join(' ');
  const divisor =
    explanation.kind === 'given' && explanation.divisor !== null
      ? ` (1 ÷ ${explanation.divisor})`
      : '';
  const inside =
    explanation.kind === 'sum'
      ? explanation.parts
      : explanation.kind === 'product'
        ? explanation.factors
        : [];
  return [
    `${'· '.repeat(depth)}${explanation.kind} ${named}: ${Number(value.toPrecision(9))}${divisor}`,
    ...inside.flatMap((part) => outlineOf(part, depth + 1)),
  ];
}

/*
 * 20 women, from July 2018. Call-outs: 2 a year before; 60 expected in 18 months, 42 seen: 8 fewer in the first half
 * year, 10 in the next year. 0.75 × 0.8 = 0.6 of that is counted. It lasts a year more at half of its strength:
 * 20 women ÷ 360 woman-months × 0.5 a month. Incidents, which hold call-outs, fall half as much. £100 in prices of
 * 2018-19 are £125 in those of 2019-20; evidence of grade 3 takes a tenth off.
 */
const counted = (event: string, before: number, first: number, then: number) => [
  aCell('first', event, [-12, 0], { womanYears: 20, events: before }),
  aCell('first', event, [0, 6], { womanYears: 10, events: first }),
  aCell('first', event, [6, 18], { womanYears: 20, events: then }),
];
const pack = aPackage({
  partners: [aPartner('council'), aPartner('police')],
  events: [
    anEvent('callout'),
    anEvent('incident', { contains: [eventId('callout')] }),
    anEvent('birth'),
    anEvent('removal'),
  ],
  unitCosts: [
    aUnitCost('callout', 'police', { priceYear: year('2018-19'), grade: 3 }),
    aUnitCost('callout', 'council', { yearOffset: 1, amount: pounds(40) }),
    aUnitCost('incident', 'police', { amount: pounds(10) }),
  ],
  cells: [...counted('callout', 40, 12, 30), ...counted('incident', 20, 7, 14)],
  counterfactuals: [
    aStatedRate('birth', {
      expectation: aRate(0.2, [0, 24]),
      probability: 0.9,
    }),
    aStatedRate('removal', {
      expectation: following('birth'),
      probability: 0.5,
      observed: 1,
      rounding: 'nearest',
    }),
  ],
  assumptions: [
    anAssumption('callout', {
      deadweight: 0.25,
      attribution: 0.8,
      persistenceYears: 1,
      dropOff: 0.5,
    }),
    anAssumption('incident', { deadweight: 0.25, attribution: 0.8 }),
  ],
  deflators: flatDeflators().map((row) =>
    row.year === year('2018-19') ? { ...row, index: 80 } : row,
  ),
});
const rules: ScenarioDepartures = { ...preset('prudent'), rounding: true, horizonYears: 2 };
const appraisal = appraise(pack, rules);

test('M3–M12: a partner’s money of one event, from counts down, year by year within the horizon', () => {
  const explained = explainPartnerEvent(appraisal, partnerId('police'), eventId('callout'), null);
  // 6.3 × £125 × 0.9 × 0.5 = £354.38; 5.4 × £125 × 0.9 × 0.5 ÷ 1.035 = £293.48.
  const factors = (discount: string) => [
    '· · given unitCost offset 0: 100',
    '· · given uprating offset 0: 1.25',
    '· · given optimismBias offset 0: 0.9',
    '· · given overlap incident: 0.5',
    `· · given discountFactor ${discount}`,
  ];
  const stage = (at: string, gross: number, expected: number, years: number, seen: number) => [
    `· · · · · sum stage first ${at}: ${gross}`,
    `· · · · · · product expected first: ${expected}`,
    '· · · · · · · given eventsBefore first: 40',
    '· · · · · · · given womanYearsBefore first: 0.05 (1 ÷ 20)',
    `· · · · · · · given womanYears first ${at}: ${years}`,
    `· · · · · · given observed first ${at}: ${-seen}`,
  ];
  const shares = [
    '· · · given notDeadweight callout: 0.75',
    '· · · given attribution callout: 0.8',
  ];
  const first = stage('0 to 6', 8, 20, 10, 12);
  const then = stage('6 to 18', 10, 40, 20, 30);
  expect(outlineOf(explained)).toEqual([
    'sum partnerEvent police callout: 647.853261',
    '· product money offset 0 2018: 354.375',
    '· · product netInYear callout 2018: 6.3',
    '· · · sum grossInYear 2018: 10.5',
    '· · · · product stageInYear first 0 to 6: 8',
    ...first,
    '· · · · · given monthsInYear 2018: 1',
    '· · · · product stageInYear first 6 to 18: 2.5',
    ...then,
    '· · · · · given monthsInYear 2018: 0.25',
    ...shares,
    ...factors('2018: 1'),
    '· product money offset 0 2019: 293.478261',
    '· · product netInYear callout 2019: 5.4',
    '· · · sum grossInYear 2019: 9',
    '· · · · product stageInYear first 6 to 18: 7.5',
    ...then,
    '· · · · · given monthsInYear 2019: 0.75',
    '· · · · product lasting first: 1.5',
    '· · · · · sum gross first: 18',
    ...[...first, ...then].map((line) => `· ${line}`),
    '· · · · · given lastingShare: 0.0833333333',
    ...shares,
    ...factors('2019: 0.966183575'),
  ]);
});

test('M7, M9: money of a later offset falls in its own year; another partner’s overlap is none of its own', () => {
  const explained = explainPartnerEvent(appraisal, partnerId('council'), eventId('callout'), null);
  // Of 2018-19 alone: what falls after 2019-20 is past the horizon. 6.3 × £40 × 0.85 ÷ 1.035, at grade 1: no correction.
  expect(outlineOf(explained).filter((line) => /^· (· given|product)/.test(line))).toEqual([
    '· product money offset 1 2019: 243.478261',
    '· · given unitCost offset 1: 40',
    '· · given uprating offset 1: 1',
    '· · given optimismBias offset 1: 1',
    '· · given discountFactor 2019: 0.966183575',
  ]);
});

test('M3–M5: what follows a stated rate, every probability on the way, and what rounding to whole events adds', () => {
  const event = appraisal.events.find((each) => each.eventId === 'removal');
  if (event?.kind !== 'modelled') throw new Error('Removals are modelled.');
  // 20 × 0.2 × 0.9 × 0.5 × 2 years = 3.6, one seen: 2.6, shown as 3.
  expect(outlineOf(explainEffect(event, pack, appraisal.scenario))).toEqual([
    'product net removal: 3',
    '· sum grossInAll: 3',
    '· · sum gross first: 3',
    '· · · product expected first: 3.6',
    '· · · · given women: 20',
    '· · · · given statedRate birth: 0.2',
    '· · · · given probability birth: 0.9',
    '· · · · given probability removal: 0.5',
    '· · · · given yearsOfRate: 2',
    '· · · given observed first 0 to 24: -1',
    '· · · given eventRounding: 0.4',
    '· given notDeadweight removal: 1',
    '· given attribution removal: 1',
  ]);
});

test('M5, M6: the whole effect of an event holds what lasts of it, whatever the horizon', () => {
  const event = appraisal.events.find((each) => each.eventId === 'callout');
  if (event?.kind !== 'counted') throw new Error('Call-outs are counted.');
  const lines = outlineOf(explainEffect(event, pack, appraisal.scenario));
  // 18 × (1 + 12 ÷ 36) × 0.6.
  expect(lines.filter((line) => !/^(· ){3}/.test(line))).toEqual([
    'product net callout: 14.4',
    '· sum grossInAll: 24',
    '· · sum gross first: 18',
    '· · product lasting first: 6',
    '· given notDeadweight callout: 0.75',
    '· given attribution callout: 0.8',
  ]);
});

test('M16: totals are sums of their parts, and the last part is what rounding adds to what is shown', () => {
  const topOf = (explained: Explanation) =>
    outlineOf(explained).filter((line) => !/^(· ){2}/.test(line));
  // Incidents, for the police: 2.7 × £10, then 2.7 × £10 ÷ 1.035, at grade 1.
  const ofPolice = [
    '· sum partnerEvent police callout: 647.853261',
    '· sum partnerEvent police incident: 53.0869565',
  ];
  expect(topOf(explainProgramme(appraisal, 1000))).toEqual([
    'sum programme: 1000',
    '· sum partner council: 243.478261',
    '· sum partner police: 700.940217',
    '· given rounding: 55.5815217',
  ]);
  expect(topOf(explainFunder(appraisal, partnerId('council'), null))).toEqual([
    'sum funder council: 243.478261',
    '· sum partner council: 243.478261',
  ]);
  expect(topOf(explainPartner(appraisal, partnerId('police'), 701))).toEqual([
    'sum partner police: 701',
    ...ofPolice,
    '· given rounding: 0.0597826087',
  ]);
});

test('what the package does not hold has nothing to explain', () => {
  expect(outlineOf(explainPartner(appraisal, partnerId('nobody'), null))).toEqual([
    'sum partner nobody: 0',
  ]);
  expect(
    outlineOf(explainPartnerEvent(appraisal, partnerId('police'), eventId('none'), null)),
  ).toEqual(['sum partnerEvent police none: 0']);
});
