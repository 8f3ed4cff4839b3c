import { womenIn } from '../domain/cohort.ts';
import type { Appraisal } from '../model/appraise.ts';
import { withChanges } from '../words/changesMade.ts';
import { placeAndPeriod } from '../words/prices.ts';
import { rules } from '../words/rules.ts';
import { changedFrom } from '../words/scenarioBar.ts';
import { figuresNote } from '../words/site.ts';
import { womenInFigures } from '../words/figuresSources.ts';
import { departureTexts } from './departureTexts.ts';
import { formatMonthInWords } from './formatDate.ts';
import { formatCount } from './formatNumber.ts';
import { periodOf } from './summary/period.ts';

/** What figures rest on, at the foot of every page and of every printed sheet. */
export function figuresFoot(appraisal: Appraisal): string {
  const { pack, scenario } = appraisal;
  const deflator = pack.deflators.find(({ year }) => year === scenario.priceBase);
  return figuresNote({
    rules: `${rules(scenario.preset).name}${withChanges(departureTexts(appraisal).length)}`,
    placeAndPeriod: placeAndPeriod(periodOf(appraisal)),
    upratedWith: deflator?.source ?? null,
    dataAsAt: formatMonthInWords(pack.programme.dataAsAt),
  });
}

/** Whom the figures are of and by what rules, a sentence each: what a figure that travels alone must carry. */
export function figuresFacts(appraisal: Appraisal): readonly string[] {
  const changes = departureTexts(appraisal);
  const { preset } = appraisal.scenario;
  return [
    womenInFigures(formatCount(womenIn(appraisal.pack.cohorts)), figuresFoot(appraisal)),
    ...(changes.length === 0 ? [] : [`${changedFrom(rules(preset).name)} ${changes.join('; ')}.`]),
  ];
}
