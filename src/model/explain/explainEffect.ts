import { financialYearOf, type FinancialYear, type Month } from '../../domain/calendar.ts';
import type { DataPackage } from '../../domain/dataPackage.ts';
import type { EventId } from '../../domain/identifiers.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { baselineStages } from '../baseline.ts';
import { counterfactualFor, type GroupChange } from '../counterfactual.ts';
import type { CountedEvent, ModelledEvent } from '../eventAppraisal.ts';
import { pooled, windowEnd, type Group, type GroupExposure } from '../exposure.ts';
import { lastingMonths, stageMonths, type TimingRules } from '../timing.ts';
import {
  dividedBy,
  given,
  product,
  sum,
  type Explanation,
  type Product,
  type Stage,
} from './explanation.ts';

const MONTHS_IN_YEAR = 12;

/**
 * How many events are avoided in one financial year, from what was counted or stated:
 * `(1 − deadweight) × attribution × gross in the year`, window and lasting effect alike.
 */
export function explainEffect(
  event: CountedEvent | ModelledEvent,
  year: FinancialYear,
  pack: DataPackage,
  scenario: Scenario,
): Product {
  const { eventId, settings } = event;
  return product({ of: 'netInYear', eventId, year }, [
    sum({ of: 'grossInYear', year }, grossParts(event, year, pack, scenario)),
    given({ of: 'notDeadweight', eventId }, 1 - settings.deadweight),
    given({ of: 'attribution', eventId }, settings.attribution),
  ]);
}

function grossParts(
  event: CountedEvent | ModelledEvent,
  year: FinancialYear,
  pack: DataPackage,
  scenario: Scenario,
): readonly Explanation[] {
  if (event.kind === 'counted') {
    const rules = {
      dataAsAt: pack.programme.dataAsAt,
      endMonth: windowEnd(pack, scenario.window),
    };
    return event.groups.flatMap((group) => countedGroup(group, event, year, rules));
  }
  const rules = { dataAsAt: null, endMonth: event.expectation.toMonth };
  return event.groups.flatMap((group) => {
    const gross = modelledGross(group, event, pack, scenario);
    const { fromMonth: from, toMonth: to } = event.expectation;
    return [
      ...inYear(group, { from, to }, gross, year, rules),
      ...lasting(group, event, gross, year, rules),
    ];
  });
}

function countedGroup(
  group: GroupExposure,
  event: CountedEvent,
  year: FinancialYear,
  rules: TimingRules,
): readonly Explanation[] {
  const { cohortId } = group;
  const before = pooled(baselineStages(group, event.baseline.taken));
  const stages = group.window.map((stage) => {
    const expected = product({ of: 'expected', cohortId }, [
      given({ of: 'eventsBefore', cohortId }, before.events),
      dividedBy({ of: 'womanYearsBefore', cohortId }, before.womanYears),
      given({ of: 'womanYears', cohortId, stage }, stage.womanYears),
    ]);
    const observed = given({ of: 'observed', cohortId, stage }, -stage.events);
    return { stage, gross: sum({ of: 'stage', cohortId, stage }, [expected, observed]) };
  });
  const gross = sum(
    { of: 'gross', cohortId },
    stages.map((stage) => stage.gross),
  );
  const womanMonths = pooled(group.window).womanYears * MONTHS_IN_YEAR;
  return [
    ...stages.flatMap((stage) => inYear(group, stage.stage, stage.gross, year, rules)),
    ...lasting({ ...group, womanMonths }, event, gross, year, rules),
  ];
}

function modelledGross(
  { cohortId, women, expected, observed, gross, stages }: GroupChange,
  { eventId, expectation }: ModelledEvent,
  pack: DataPackage,
  scenario: Scenario,
): Explanation {
  const [stage = { from: expectation.fromMonth, to: expectation.toMonth }] = stages;
  const rounding = gross - (expected - observed);
  return sum({ of: 'gross', cohortId }, [
    product({ of: 'expected', cohortId }, [
      given({ of: 'women' }, women),
      ...statedFactors(eventId, expectation.ratePerWomanYear, pack, scenario),
      given({ of: 'yearsOfRate' }, (expectation.toMonth - expectation.fromMonth) / MONTHS_IN_YEAR),
    ]),
    given({ of: 'observed', cohortId, stage }, -observed),
    ...(rounding === 0 ? [] : [given({ of: 'eventRounding' }, rounding)]),
  ]);
}

/** The rate a modelled event rests on, and each probability on the way from it. */
function statedFactors(
  eventId: EventId,
  rate: number,
  pack: DataPackage,
  scenario: Scenario,
): readonly Explanation[] {
  const row = counterfactualFor(pack, eventId, scenario.counterfactual);
  if (row === undefined) return [];
  const probability = scenario.events.get(eventId)?.probability ?? row.probability;
  const step = given({ of: 'probability', eventId }, probability);
  return row.expectation.kind === 'follows'
    ? [...statedFactors(row.expectation.eventId, rate, pack, scenario), step]
    : [given({ of: 'statedRate', eventId }, rate), step];
}

/** The part of a stage's change that falls in a year: by months, evenly. */
function inYear(
  { cohortId, start }: Group,
  stage: Stage,
  gross: Explanation,
  year: FinancialYear,
  rules: TimingRules,
): readonly Explanation[] {
  const months = stageMonths(start, stage, rules.dataAsAt);
  const share = months.filter(isIn(year)).length / months.length;
  return share === 0
    ? []
    : [
        product({ of: 'stageInYear', cohortId, stage }, [
          gross,
          given({ of: 'monthsInYear', year }, share),
        ]),
      ];
}

function lasting(
  group: Group & { readonly womanMonths: number },
  { settings }: CountedEvent | ModelledEvent,
  gross: Explanation,
  year: FinancialYear,
  rules: TimingRules,
): readonly Explanation[] {
  const share = lastingMonths(group, settings, rules.endMonth)
    .filter(({ month }) => isIn(year)(month))
    .reduce((total, month) => total + month.share, 0);
  return share === 0
    ? []
    : [
        product({ of: 'lasting', cohortId: group.cohortId }, [
          gross,
          given({ of: 'lastingInYear', year }, share),
        ]),
      ];
}

function isIn(year: FinancialYear): (month: Month) => boolean {
  return (month) => financialYearOf(month) === year;
}
