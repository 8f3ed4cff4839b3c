import { financialYearOf, type FinancialYear, type Month } from '../../domain/calendar.ts';
import type { DataPackage } from '../../domain/dataPackage.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { CountedEvent, ModelledEvent } from '../eventAppraisal.ts';
import { lastingMonths, stageMonths, type LastingMonth, type TimingRules } from '../timing.ts';
import { explainGroups, timingRulesOf, type ExplainedGroup } from './explainGross.ts';
import { given, product, sum, type Explanation, type Product } from './explanation.ts';

/**
 * How many events are avoided in all, in the window and in the years that the effect lasts:
 * `(1 − deadweight) × attribution × (gross + what lasts of it)`. Source: M3 to M6.
 */
export function explainEffect(
  event: CountedEvent | ModelledEvent,
  pack: DataPackage,
  scenario: Scenario,
): Product {
  const rules = timingRulesOf(event, pack, scenario);
  const groups = explainGroups(event, pack, scenario);
  const gross = sum({ of: 'grossInAll' }, [
    ...groups.map((group) => group.gross),
    ...groups.flatMap((group) => lasting(group, lastingOf(group, event, rules))),
  ]);
  return net({ of: 'net', eventId: event.eventId }, gross, event);
}

/** The same in one financial year. */
export function explainEffectInYear(
  event: CountedEvent | ModelledEvent,
  year: FinancialYear,
  pack: DataPackage,
  scenario: Scenario,
): Product {
  const rules = timingRulesOf(event, pack, scenario);
  const gross = sum(
    { of: 'grossInYear', year },
    explainGroups(event, pack, scenario).flatMap((group) => [
      ...stagesInYear(group, year, rules),
      ...lasting(
        group,
        lastingOf(group, event, rules).filter(({ month }) => isIn(year)(month)),
      ),
    ]),
  );
  return net({ of: 'netInYear', eventId: event.eventId, year }, gross, event);
}

function net(
  step: Product['step'],
  gross: Explanation,
  { eventId, settings }: CountedEvent | ModelledEvent,
): Product {
  return product(step, [
    gross,
    given({ of: 'notDeadweight', eventId }, 1 - settings.deadweight),
    given({ of: 'attribution', eventId }, settings.attribution),
  ]);
}

/** The part of each stage's change that falls in a year: by months, evenly. */
function stagesInYear(
  { group: { cohortId, start }, stages }: ExplainedGroup,
  year: FinancialYear,
  rules: TimingRules,
): readonly Explanation[] {
  return stages.flatMap(({ stage, gross }) => {
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
  });
}

function lastingOf(
  { group }: ExplainedGroup,
  { settings }: CountedEvent | ModelledEvent,
  rules: TimingRules,
): readonly LastingMonth[] {
  return lastingMonths(group, settings, rules.endMonth);
}

/** What lasts of a group's change in these months after the window. */
function lasting(
  { group: { cohortId }, gross }: ExplainedGroup,
  months: readonly LastingMonth[],
): readonly Explanation[] {
  const share = months.reduce((total, month) => total + month.share, 0);
  return share === 0
    ? []
    : [product({ of: 'lasting', cohortId }, [gross, given({ of: 'lastingShare' }, share)])];
}

function isIn(year: FinancialYear): (month: Month) => boolean {
  return (month) => financialYearOf(month) === year;
}
