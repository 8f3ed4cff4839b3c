import type { Appraisal } from '../model/appraise.ts';
import { countsSource, unitCostSource } from '../words/figuresSources.ts';
import { formatMonthInWords } from './formatDate.ts';
import { formatCount } from './formatNumber.ts';
import { womenOf } from './summary/womenOutcomes.ts';
import { typographic } from './typographic.ts';

/** As many as can be read at a glance under a chart. */
const MOST_NAMED = 2;

/** What the figures of an appraisal rest on, a sentence each: its counts, and the sources used for most unit costs. */
export function figuresSources({ pack }: Pick<Appraisal, 'pack'>): readonly string[] {
  const uses = new Map<string, number>();
  for (const { sourceTitle } of pack.unitCosts)
    uses.set(sourceTitle, (uses.get(sourceTitle) ?? 0) + 1);
  const titles = [...uses].toSorted(([, left], [, right]) => right - left).map(([title]) => title);
  return [
    ...countsSources({ pack }),
    ...(titles.length === 0
      ? []
      : [
          unitCostSource(
            titles.slice(0, MOST_NAMED).map(typographic),
            Math.max(0, titles.length - MOST_NAMED),
          ),
        ]),
  ];
}

/** What counts and rates rest on, where no money is shown. */
export function countsSources({ pack }: Pick<Appraisal, 'pack'>): readonly string[] {
  return [
    countsSource({
      women: formatCount(womenOf(pack)),
      programme: typographic(pack.programme.title),
      dataAsAt: formatMonthInWords(pack.programme.dataAsAt),
    }),
  ];
}
