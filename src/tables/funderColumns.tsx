import type { ReactNode } from 'react';
import { isFigure, type Figure } from '../domain/marker.ts';
import { KeptTogether } from '../ui/KeptTogether.tsx';
import type { AvoidedFigureId } from '../viewModel/explain/figureId.ts';
import { figureOrMarker } from '../viewModel/figureOrMarker.ts';
import { formatPoundsAndPence } from '../viewModel/formatMoney.ts';
import { formatShare } from '../viewModel/formatNumber.ts';
import { chanceText } from '../viewModel/partners/chanceText.ts';
import { funderFigure } from '../viewModel/partners/funderFigure.ts';
import type { FunderRow } from '../viewModel/partners/funderRows.ts';
import type { FunderTotal } from '../viewModel/partners/funderTotal.ts';
import type { PartnerRow } from '../viewModel/summary/partnerRows.ts';
import { rangeText } from '../words/partnerChart.ts';
import { PARTNERS } from '../words/partners.ts';
import { ExplainedFigureCell, type Explaining } from './ExplainedFigureCell.tsx';
import type { SortValues } from './sorting/sortedRows.ts';
import { RangeCell } from './RangeCell.tsx';

/** One row of the table: a funder, one of those that carry its cost, or all together. */
export type FunderTableRow =
  | { readonly kind: 'funder'; readonly row: FunderRow }
  | { readonly kind: 'bearer'; readonly row: PartnerRow }
  | { readonly kind: 'total'; readonly row: FunderTotal };

/** What is paid and avoided, or the shares of each and what kind of money it is. */
export type FunderTableView = 'money' | 'shares';

/** A column of the table of funders. */
interface FunderColumn {
  readonly id: string;
  readonly head: string;
  readonly className: string;
  /** What the rows are sorted by; null stands last. */
  readonly order: (row: FunderRow) => number | null;
  /** The whole cell. */
  readonly cell: (of: FunderTableRow, explaining: Explaining) => ReactNode;
}

const FIGURE = 'table__figure';
const ROOMY = 'table__figure table__roomy';
const WIDE = 'table__figure table__wide-only';
/** Left out on paper too, where the chart above says it. */
const ON_SCREEN = `${WIDE} table__screen-only`;

const MONEY: readonly FunderColumn[] = [
  {
    id: 'pays',
    head: PARTNERS.paysColumn,
    className: FIGURE,
    order: ({ pays }) => pays,
    cell: (of, explaining) =>
      of.kind === 'bearer' ? (
        <td />
      ) : (
        <ExplainedFigureCell
          figure={of.row.pays ?? 'x'}
          id={
            of.kind === 'funder'
              ? { of: 'contribution', funderId: of.row.funderId }
              : { of: 'contributions' }
          }
          explaining={explaining}
        />
      ),
  },
  {
    id: 'avoids',
    head: PARTNERS.avoidsColumn,
    className: FIGURE,
    order: ({ avoided }) => orNull(avoided),
    cell: avoidedCell,
  },
  {
    id: 'range',
    head: PARTNERS.rangeColumn,
    className: 'table__figure table__range',
    order: ({ range }) => (range === null ? null : range.high - range.low),
    cell: (of) =>
      of.kind === 'bearer' ? (
        <td className="table__figure table__range">
          {of.row.range !== null && <KeptTogether text={rangeText(of.row.range)} />}
        </td>
      ) : (
        <RangeCell range={of.row.range} />
      ),
  },
  {
    id: 'net',
    head: PARTNERS.net,
    className: FIGURE,
    order: ({ net }) => orNull(net),
    cell: (of, explaining) =>
      of.kind === 'bearer' ? (
        <td />
      ) : (
        <ExplainedFigureCell
          figure={of.row.net ?? 'x'}
          id={
            of.kind === 'funder'
              ? { of: 'netOfFunder', funderId: of.row.funderId }
              : { of: 'netOfAll' }
          }
          explaining={explaining}
          as="change"
        />
      ),
  },
  {
    id: 'per-pound',
    head: PARTNERS.perPoundColumn,
    className: ON_SCREEN,
    order: ({ perPound }) => orNull(perPound),
    cell: (of) =>
      textCell(
        of.kind === 'bearer' ? '' : figureOrMarker(of.row.perPound ?? 'x', formatPoundsAndPence),
        ON_SCREEN,
      ),
  },
  {
    id: 'chance',
    head: PARTNERS.chanceColumn,
    className: WIDE,
    order: ({ chance }) => chance,
    cell: (of) =>
      textCell(of.kind === 'funder' ? chanceText(of.row.chance, of.row.pays) : '', WIDE),
  },
];

const SHARES: readonly FunderColumn[] = [
  {
    id: 'benefit-share',
    head: PARTNERS.benefitShareColumn,
    className: FIGURE,
    order: ({ shareOfAvoidance }) => shareOfAvoidance,
    cell: (of) => shareCell(of, ({ shareOfAvoidance }) => shareOfAvoidance),
  },
  {
    id: 'cost-share',
    head: PARTNERS.costShareColumn,
    className: FIGURE,
    order: ({ shareOfContributions }) => shareOfContributions,
    cell: (of) => shareCell(of, ({ shareOfContributions }) => shareOfContributions),
  },
  {
    id: 'cashable',
    head: PARTNERS.cashableColumn,
    className: FIGURE,
    order: ({ cashable }) => orNull(cashable),
    cell: (of, explaining) => (
      <ExplainedFigureCell
        figure={of.row.cashable}
        id={{ of: 'cashable', whole: avoidedFigure(of) }}
        explaining={explaining}
      />
    ),
  },
  {
    id: 'capacity',
    head: PARTNERS.capacityColumn,
    className: ROOMY,
    order: ({ capacity }) => orNull(capacity),
    cell: (of, explaining) => (
      <ExplainedFigureCell
        figure={of.row.capacity}
        id={{ of: 'capacity', whole: avoidedFigure(of) }}
        explaining={explaining}
        room="wide"
      />
    ),
  },
  {
    id: 'cashable-chance',
    head: PARTNERS.cashableChanceColumn,
    className: ROOMY,
    order: ({ chanceOnMoneyAlone }) => chanceOnMoneyAlone,
    cell: (of) =>
      textCell(of.kind === 'funder' ? chanceText(of.row.chanceOnMoneyAlone, of.row.pays) : ''),
  },
];

/** The columns of each view: seven at most with the funder's own, four of them where there is little room. */
export const FUNDER_COLUMNS: Readonly<Record<FunderTableView, readonly FunderColumn[]>> = {
  money: MONEY,
  shares: SHARES,
};

function avoidedCell(of: FunderTableRow, explaining: Explaining): ReactNode {
  const figure = of.kind === 'bearer' ? of.row.total : of.row.avoided;
  return <ExplainedFigureCell figure={figure} id={avoidedFigure(of)} explaining={explaining} />;
}

function avoidedFigure(of: FunderTableRow): AvoidedFigureId {
  switch (of.kind) {
    case 'bearer':
      return { of: 'partner', partnerId: of.row.partnerId };
    case 'funder':
      return funderFigure(of.row);
    case 'total':
      return { of: 'programme' };
  }
}

function textCell(text: string, className = ROOMY): ReactNode {
  return <td className={className}>{text}</td>;
}

/** Shares of those that carry the cost would be shares of something else. */
function shareCell(of: FunderTableRow, share: (row: FunderRow) => number | null): ReactNode {
  return (
    <td className={FIGURE}>
      {of.kind === 'funder' && figureOrMarker(share(of.row) ?? 'x', formatShare)}
    </td>
  );
}

function orNull(figure: Figure | null): number | null {
  return figure !== null && isFigure(figure) ? figure : null;
}

/** What each column of both views, and the names, are sorted by. */
export const FUNDER_SORTS: SortValues<FunderRow, string> = {
  funder: ({ funder }) => funder,
  ...Object.fromEntries(
    Object.values(FUNDER_COLUMNS).flatMap((columns) => columns.map(({ id, order }) => [id, order])),
  ),
};
