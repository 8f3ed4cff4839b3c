import type { Appraisal } from '../../model/appraise.ts';
import type { SwitchingValue } from '../../model/sensitivity/switchingValue.ts';
import type { Switching } from '../../words/sensitivity.ts';
import { formatHeadlinePounds } from '../formatMoney.ts';
import { formatFactor } from '../formatNumber.ts';
import { inputText, inputValueText } from './inputText.ts';

/** One assumption, and the value at which the whole just covers its cost. */
interface SwitchingRow {
  readonly name: string;
  readonly central: string;
  readonly value: string;
}

/** Whether what is avoided covers the cost, and by how much. */
export function switching({ programme }: Pick<Appraisal, 'programme'>): Switching {
  if (programme.cost === null) return { kind: 'no-cost' };
  const cost = programme.cost.total;
  const avoided = programme.avoided.total;
  if (avoided <= 0) return { kind: 'nothing-avoided' };
  const share = Math.abs(1 - cost / avoided);
  return {
    kind: avoided >= cost ? 'covers' : 'falls-short',
    cost: formatHeadlinePounds(cost),
    avoided: formatHeadlinePounds(avoided),
    share: `${formatFactor(Math.round(share * 1000) / 10)}%`,
  };
}

/** Ten times what is taken: whatever lies beyond is no question of evidence. */
const FARTHEST = 9;

/** The assumptions that have such a value, the one that lies nearest to what is taken first. */
export function switchingRows(
  found: readonly SwitchingValue[],
  { pack }: Pick<Appraisal, 'pack'>,
): readonly SwitchingRow[] {
  return found
    .flatMap(({ input, central, value }) =>
      value === null || typeof input === 'string'
        ? []
        : [{ input, central, value, distance: distanceOf(central, value) }],
    )
    .filter(({ distance }) => distance <= FARTHEST)
    .toSorted((left, right) => left.distance - right.distance)
    .map(({ input, central, value }) => ({
      name: inputText(input, pack),
      central: inputValueText(input, central),
      value: inputValueText(input, value),
    }));
}

/** How far a value lies from the one in use, as a part of it. */
function distanceOf(central: number, value: number): number {
  return Math.abs(value - central) / Math.max(Math.abs(central), 0.01);
}
