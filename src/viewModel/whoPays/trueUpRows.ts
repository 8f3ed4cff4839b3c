import type { PartnerId } from '../../domain/identifiers.ts';
import { isFigure, type Figure } from '../../domain/marker.ts';
import type { Appraisal } from '../../model/appraise.ts';
import type { CostSharing } from '../../model/costSharing/shareCost.ts';
import { trueUp } from '../../model/costSharing/trueUp.ts';
import type { Interval } from '../../model/rateInterval.ts';
import type { Uncertainty } from '../../model/simulation/uncertainty.ts';
import { apportion } from '../rounding.ts';
import { figureColumn, simulatedColumn, textColumn, type ColumnOf } from '../tables/column.ts';
import type { Table } from '../tables/table.ts';
import { tableOf } from '../tables/tableOf.ts';
import type { RuleOption } from './ruleOptions.ts';

/** What a funder would pay more or get back after the event. Whole pounds. */
export interface TrueUpRow {
  readonly rule: RuleOption['rule'];
  readonly funderId: PartnerId;
  readonly funder: string;
  readonly shareOfPaid: Figure;
  readonly shareOfAvoided: Figure;
  readonly pounds: Figure;
  readonly range: Interval | null;
}

/** The true-up that today's figures, and the range about them, would bring: adjustments add to nothing. */
export function trueUpRows(
  appraisal: Appraisal,
  sharing: CostSharing,
  { rule, funders }: RuleOption,
  uncertainty: Uncertainty | null,
): readonly TrueUpRow[] {
  const option = sharing.options.find((one) => one.rule === rule);
  if (option === undefined) return [];
  const adjustments = trueUp(option, appraisal, uncertainty?.draws ?? null);
  const settled = adjustments.filter(({ pounds }) => pounds !== null);
  const rounded = apportion(
    0,
    settled.map(({ pounds }) => pounds ?? 0),
  );
  return funders.flatMap(({ funderId, funder, avoids }) => {
    const own = adjustments.find((one) => one.funderId === funderId);
    if (own === undefined) return [];
    const missing = isFigure(avoids) ? 'z' : avoids;
    const pounds = rounded[settled.indexOf(own)];
    return [
      {
        rule,
        funderId,
        funder,
        shareOfPaid: own.shareOfPaid ?? missing,
        shareOfAvoided: own.shareOfAvoided ?? missing,
        pounds: own.pounds === null ? missing : (pounds ?? missing),
        range: own.range,
      },
    ];
  });
}

const columns: readonly ColumnOf<TrueUpRow>[] = [
  textColumn('rule', ({ rule }) => rule),
  textColumn('funder_id', ({ funderId }) => funderId),
  figureColumn('share_of_paid', ({ shareOfPaid }) => orNull(shareOfPaid)),
  figureColumn('share_of_avoided', ({ shareOfAvoided }) => orNull(shareOfAvoided)),
  figureColumn('adjustment_gbp', ({ pounds }) => orNull(pounds)),
  simulatedColumn('adjustment_low_gbp', ({ range }) => range?.low ?? null),
  simulatedColumn('adjustment_high_gbp', ({ range }) => range?.high ?? null),
];

/** The same rows to take away. */
export function trueUpTable(rows: readonly TrueUpRow[], appraisal: Appraisal): Table {
  return tableOf('true-up', columns, rows, appraisal);
}

function orNull(figure: Figure): number | null {
  return isFigure(figure) ? figure : null;
}
