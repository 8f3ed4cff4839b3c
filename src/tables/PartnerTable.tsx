import type { Theme } from '../domain/event.ts';
import { isFigure, markerText } from '../domain/marker.ts';
import type { FigureId } from '../viewModel/explain/figureId.ts';
import type { RoundedSplit } from '../viewModel/roundedAppraisal.ts';
import type { FigureSplit, PartnerRow } from '../viewModel/summary/partnerRows.ts';
import { KeptTogether } from '../ui/KeptTogether.tsx';
import type { MoneyRange } from '../words/headline.ts';
import { PARTNER_CHART_WORDS, rangeText } from '../words/partnerChart.ts';
import { rangeUnderName } from '../words/partners.ts';
import { ExplainedFigureCell, type Explaining } from './ExplainedFigureCell.tsx';
import { FigureCell } from './FigureCell.tsx';
import { SortableHeader } from './sorting/SortableHeader.tsx';
import { useSortedRows } from './sorting/useSortedRows.ts';
import { FigureHead } from './FigureHead.tsx';
import { TableFrame } from './TableFrame.tsx';

interface PartnerTableProps {
  readonly rows: readonly PartnerRow[];
  /** Null where no partner has a figure. */
  readonly total: RoundedSplit | null;
  readonly totalRange: MoneyRange | null;
  /** `pending` keeps the column while the ranges are worked out; `none` has no column. */
  readonly ranges: 'known' | 'pending' | 'none';
  readonly about: string;
  readonly explaining: Explaining;
}

/** The rows of the chart: each partner, and under it the events that its bar is made of. */
export function PartnerTable({
  rows,
  total,
  totalRange,
  ranges,
  about,
  explaining,
}: PartnerTableProps) {
  const { rows: sorted, sorting } = useSortedRows(rows, SORTS);
  const rangeOf = (range: MoneyRange | null, total?: FigureSplit['total']) =>
    ranges === 'none' ? null : <RangeCell range={range} total={total} />;
  return (
    <TableFrame caption={PARTNER_CHART_WORDS.tableCaption} about={about} narrow="stacked">
      <thead>
        <tr>
          <SortableHeader column="partner" sorting={sorting}>
            {PARTNER_CHART_WORDS.partnerColumn}
          </SortableHeader>
          <SortableHeader column="cashable" sorting={sorting} figure>
            {PARTNER_CHART_WORDS.cashableColumn}
          </SortableHeader>
          <SortableHeader column="capacity" sorting={sorting} figure>
            {PARTNER_CHART_WORDS.capacityColumn}
          </SortableHeader>
          <SortableHeader column="total" sorting={sorting} figure>
            {PARTNER_CHART_WORDS.totalColumn}
          </SortableHeader>
          {ranges !== 'none' && (
            <FigureHead className="table__range">
              <KeptTogether text={PARTNER_CHART_WORDS.rangeColumn} />
            </FigureHead>
          )}
        </tr>
      </thead>
      {sorted.map((row) => (
        <tbody key={row.partnerId}>
          <tr className="table__strong">
            <th scope="rowgroup">
              {row.partner}
              <RangeBelow range={row.range} />
            </th>
            <Figures
              figures={row}
              id={{ of: 'partner', partnerId: row.partnerId }}
              explaining={explaining}
            />
            {rangeOf(row.range, row.total)}
          </tr>
          {row.events.map((event) => (
            <tr key={event.eventId} className="table__part">
              <th scope="row">
                <KindMark theme={event.theme} total={event.total} />
                {event.event}
              </th>
              <Figures
                figures={event}
                id={{ of: 'partnerEvent', partnerId: row.partnerId, eventId: event.eventId }}
                explaining={explaining}
              />
              {rangeOf(null)}
            </tr>
          ))}
        </tbody>
      ))}
      {total !== null && (
        <tfoot>
          <tr className="table__total">
            <th scope="row">
              {PARTNER_CHART_WORDS.allShown}
              <RangeBelow range={totalRange} />
            </th>
            <Figures figures={total} id={{ of: 'programme' }} explaining={explaining} />
            {rangeOf(totalRange)}
          </tr>
        </tfoot>
      )}
    </TableFrame>
  );
}

/** Partners are sorted, each with its events. */
const SORTS = {
  partner: (row: PartnerRow) => row.partner,
  cashable: (row: PartnerRow) => row.cashable,
  capacity: (row: PartnerRow) => row.capacity,
  total: (row: PartnerRow) => row.total,
};

interface FiguresProps {
  readonly figures: FigureSplit;
  readonly id: FigureId;
  readonly explaining: Explaining;
}

function Figures({ figures, id, explaining }: FiguresProps) {
  return (
    <>
      <FigureCell figure={figures.cashable} />
      <FigureCell figure={figures.capacity} />
      <ExplainedFigureCell figure={figures.total} id={id} explaining={explaining} />
    </>
  );
}

interface RangeCellProps {
  readonly range: MoneyRange | null;
  readonly total: FigureSplit['total'] | undefined;
}

/** The range of a partner's avoided cost, or why there is none; a part of it has none of its own. */
function RangeCell({ range, total }: RangeCellProps) {
  return (
    <td className="table__figure table__range">
      {range !== null && <KeptTogether text={rangeText(range)} />}
      {total !== undefined && !isFigure(total) && markerText(total)}
    </td>
  );
}

/** The same, under the name, where there is no room for a column. */
function RangeBelow({ range }: { readonly range: MoneyRange | null }) {
  return range === null ? null : (
    <span className="table__range-below">
      <KeptTogether text={rangeUnderName(rangeText(range))} />
    </span>
  );
}

interface KindMarkProps {
  readonly theme: Theme;
  readonly total: FigureSplit['total'];
}

/** The look of the event's segment, for the eye alone: the row says its name. */
function KindMark({ theme, total }: KindMarkProps) {
  const adds = isFigure(total) && total < 0 ? ' kind-mark--adds' : '';
  return <span className={`kind-mark kind-mark--${theme}${adds}`} aria-hidden="true" />;
}
