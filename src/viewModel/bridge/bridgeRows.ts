import type { Appraisal } from '../../model/appraise.ts';
import { bridgeTotals, type BridgeTotal } from '../../model/bridge.ts';
import { BRIDGE, bridgeStepName, bridgeStepSays, bridgeTitle } from '../../words/bridge.ts';
import { formatHeadlineRange, formatPounds, formatPoundsChange } from '../formatMoney.ts';
import { roundHalfAway } from '../rounding.ts';

/** One step of the bridge, in whole pounds; null without a figure. */
export interface BridgeRow {
  readonly step: BridgeTotal['step'];
  readonly name: string;
  readonly says: string;
  readonly total: number | null;
  /** `total` less that of the step before; null for the first. */
  readonly change: number | null;
}

/** Every step in its order, whether it changes anything or not. Changes are differences of rounded totals, so they add. Source: M19. */
export function bridgeRows(appraisal: Appraisal): readonly BridgeRow[] {
  const totals = bridgeTotals(appraisal).map(({ step, avoided }) => ({
    step,
    total: avoided === null ? null : roundHalfAway(avoided),
  }));
  return totals.map(({ step, total }, index) => {
    const before = totals[index - 1]?.total ?? null;
    const change = total === null || before === null ? null : total - before;
    return {
      step,
      name: bridgeStepName(step),
      says: bridgeStepSays(step, change === 0 ? 'none' : 'some'),
      total,
      change,
    };
  });
}

/** The foot of the table: the figure in hand, and what all changes come to. */
export function bridgeSum(rows: readonly BridgeRow[]): Pick<BridgeRow, 'change' | 'total'> {
  const { start, end } = endsOf(rows);
  return { change: start === null || end === null ? null : end - start, total: end };
}

/** One bar of the waterfall: pounds between which it stands. */
export interface BridgeBar {
  readonly id: string;
  readonly name: string;
  readonly kind: 'total' | 'less' | 'more';
  readonly from: number;
  readonly to: number;
  readonly figure: string;
}

/** The bars: where the bridge starts, each step that changes the total, and the figure in hand. */
export function bridgeBars(rows: readonly BridgeRow[]): readonly BridgeBar[] {
  const [first] = rows;
  const { start, end } = endsOf(rows);
  if (first === undefined || start === null || end === null) return [];
  return [
    totalBar(first.step, first.name, start),
    ...rows.flatMap(({ step, name, total, change }): readonly BridgeBar[] =>
      total === null || change === null || change === 0
        ? []
        : [
            {
              id: step,
              name,
              kind: change < 0 ? 'less' : 'more',
              from: total - change,
              to: total,
              figure: formatPoundsChange(change),
            },
          ],
    ),
    totalBar('in-hand', BRIDGE.inHand, end),
  ];
}

function totalBar(id: string, name: string, total: number): BridgeBar {
  return { id, name, kind: 'total', from: 0, to: total, figure: formatPounds(total) };
}

/** The steps after the first that leave the total as it was. */
export function unchangedSteps(rows: readonly BridgeRow[]): readonly BridgeTotal['step'][] {
  return rows.filter(({ change }) => change === 0).map(({ step }) => step);
}

export function bridgeMessage(rows: readonly BridgeRow[]): string {
  const [largest] = rows
    .filter(({ change }) => change !== null && change !== 0)
    .toSorted((left, right) => Math.abs(right.change ?? 0) - Math.abs(left.change ?? 0));
  const { start, end } = endsOf(rows);
  return bridgeTitle({
    ends: start === null || end === null ? null : endsInWords(start, end),
    largest: largest?.step ?? null,
  });
}

/** Both ends to one step, as a range is told. */
function endsInWords(start: number, end: number): { readonly from: string; readonly to: string } {
  const { low, high } = formatHeadlineRange({ low: start, high: end });
  return { from: low, to: high };
}

function endsOf(rows: readonly BridgeRow[]) {
  return { start: rows[0]?.total ?? null, end: rows.at(-1)?.total ?? null };
}
