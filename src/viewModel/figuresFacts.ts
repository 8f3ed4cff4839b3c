import type { Appraisal } from '../model/appraise.ts';
import { placeAndPeriod } from '../words/prices.ts';
import { rules } from '../words/rules.ts';
import { changedFrom } from '../words/scenarioBar.ts';
import { figuresNote } from '../words/site.ts';
import { womenInFigures } from '../words/figuresSources.ts';
import { departureTexts } from './departureTexts.ts';
import { formatMonthInWords } from './formatDate.ts';
import { formatCount } from './formatNumber.ts';
import { periodOf } from './summary/period.ts';
import { womenOf } from './summary/womenOutcomes.ts';

/** Whom the figures are of and by what rules, a sentence each: what a figure that travels alone must carry. */
export function figuresFacts(appraisal: Appraisal): readonly string[] {
  const { pack, scenario } = appraisal;
  const deflator = pack.deflators.find(({ year }) => year === scenario.priceBase);
  const ruleName = rules(scenario.preset).name;
  const changes = departureTexts(appraisal);
  return [
    womenInFigures(
      formatCount(womenOf(pack)),
      figuresNote({
        rules: ruleName,
        placeAndPeriod: placeAndPeriod(periodOf(appraisal)),
        upratedWith: deflator?.source ?? null,
        dataAsAt: formatMonthInWords(pack.programme.dataAsAt),
      }),
    ),
    ...(changes.length === 0 ? [] : [`${changedFrom(ruleName)} ${changes.join('; ')}.`]),
  ];
}
