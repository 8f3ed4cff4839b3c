import { figureOrMarker } from '../viewModel/figureOrMarker.ts';
import { formatCount } from '../viewModel/formatNumber.ts';
import type { NewGroupRow } from '../viewModel/reach/newGroupRows.ts';
import { rangeText } from '../words/partnerChart.ts';
import { REACH } from '../words/reach.ts';
import { FigureHead } from './FigureHead.tsx';
import { TableFrame } from './TableFrame.tsx';
import './roomy-columns.css';

interface NewGroupTableProps {
  readonly rows: readonly NewGroupRow[];
  readonly about: string;
}

/** What may happen in a new group, event by event. */
export function NewGroupTable({ rows, about }: NewGroupTableProps) {
  return (
    <TableFrame caption={REACH.tableCaption} about={about} narrow="stacked">
      <thead>
        <tr>
          <th scope="col">{REACH.eventColumn}</th>
          <FigureHead>{REACH.lastColumn}</FigureHead>
          <FigureHead>{REACH.avoidedColumn}</FigureHead>
          <FigureHead className="table__roomy">{REACH.seenColumn}</FigureHead>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.eventId}>
            <th scope="row">{row.event}</th>
            <td className="table__figure">{figureOrMarker(row.lastAvoided, formatCount)}</td>
            <td className="table__figure">{range(row.avoided)}</td>
            <td className="table__figure table__muted table__roomy">
              {row.seen === 'z' ? '[z]' : range(row.seen)}
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

function range({ low, high }: { readonly low: number; readonly high: number }): string {
  return rangeText({ low: formatCount(low), high: formatCount(high) });
}
