import { isFigure } from '../domain/marker.ts';
import { formatCount } from '../viewModel/formatNumber.ts';
import type { NewGroupRow } from '../viewModel/reach/newGroupRows.ts';
import { rangeText } from '../words/partnerChart.ts';
import { REACH } from '../words/reach.ts';
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
          <th scope="col" className="table__figure">
            {REACH.lastColumn}
          </th>
          <th scope="col" className="table__figure">
            {REACH.avoidedColumn}
          </th>
          <th scope="col" className="table__figure table__roomy">
            {REACH.seenColumn}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.eventId}>
            <th scope="row">{row.event}</th>
            <td className="table__figure">
              {isFigure(row.lastAvoided) ? formatCount(row.lastAvoided) : `[${row.lastAvoided}]`}
            </td>
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
