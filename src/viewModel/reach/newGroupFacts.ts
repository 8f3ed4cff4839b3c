import { womenIn } from '../../domain/cohort.ts';
import { isFigure } from '../../domain/marker.ts';
import type { Appraisal } from '../../model/appraise.ts';
import type { NewGroup } from '../../model/newGroup/newGroup.ts';
import type { Interval } from '../../model/rateInterval.ts';
import { chanceOfMoreThan } from '../../model/simulation/chances.ts';
import { chanceInWords } from '../../words/payback.ts';
import { askedFirst, groupOf, newGroupText, practitionersText } from '../../words/reach.ts';
import { formatHeadlineRange } from '../formatMoney.ts';
import { practitionersFor } from './practitioners.ts';

/** What a group of so many women asks for. */
export function groupLines(women: number, pack: Appraisal['pack']): readonly string[] {
  const prioritised = pack.benchmarks.find(
    ({ measure, area }) => measure === 'prioritised_women' && area === pack.programme.area,
  )?.value;
  return [
    practitionersText({ women: groupOf(women), ...practitionersFor(women) }),
    ...(prioritised !== undefined && isFigure(prioritised)
      ? [askedFirst({ women, prioritised })]
      : []),
  ];
}

/**
 * What a new group's total may come to.
 *
 * @param last the range about the figure in hand; null where it is not known, or not yet.
 * @param cost what the new group would cost; null where that is not known.
 */
export function newGroupLines(
  { pack }: Appraisal,
  group: NewGroup,
  last: Interval | null,
  cost: number | null,
): readonly string[] {
  return newGroupText({
    women: group.women,
    ...formatHeadlineRange(group.avoided),
    last: last === null ? null : formatHeadlineRange(last),
    lastWomen: womenIn(pack.cohorts),
    chance:
      cost === null ? null : chanceInWords(Math.round(chanceOfMoreThan(group.draws, cost) * 100)),
  });
}
