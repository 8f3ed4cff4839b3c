import type { Appraisal } from '../../model/appraise.ts';
import { formatMonthInWords } from '../../viewModel/formatDate.ts';
import { periodOf } from '../../viewModel/summary/period.ts';
import { placeAndPeriod } from '../../words/prices.ts';
import { rules } from '../../words/rules.ts';
import { figuresNote } from '../../words/site.ts';

/** What figures rest on, at the foot of every page and of every printed sheet. */
export function figuresFoot(appraisal: Appraisal): string {
  const { pack, scenario } = appraisal;
  const { priceBase } = scenario;
  const deflator =
    priceBase === 'as-published'
      ? undefined
      : pack.deflators.find(({ year }) => year === priceBase);
  return figuresNote({
    rules: rules(scenario.preset).name,
    placeAndPeriod: placeAndPeriod(periodOf(appraisal)),
    upratedWith: deflator?.source ?? null,
    dataAsAt: formatMonthInWords(pack.programme.dataAsAt),
  });
}
