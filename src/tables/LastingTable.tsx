import type { LastingRow } from '../viewModel/evidence/lastingRows.ts';
import { formatFactor, formatRate, formatShare } from '../viewModel/formatNumber.ts';
import { LASTING, assumedBelow, assumedToGoOn } from '../words/lasting.ts';
import { FigureHead } from './FigureHead.tsx';
import { TableFrame } from './TableFrame.tsx';
import './roomy-columns.css';

interface LastingTableProps {
  readonly rows: readonly LastingRow[];
  readonly about: string;
}

/** Each event that was counted after the programme too, and how long its change is assumed to go on. */
export function LastingTable({ rows, about }: LastingTableProps) {
  return (
    <TableFrame caption={LASTING.caption} about={about} narrow="stacked">
      <thead>
        <tr>
          <th scope="col">{LASTING.event}</th>
          <FigureHead>{LASTING.expected}</FigureHead>
          <FigureHead>{LASTING.during}</FigureHead>
          <FigureHead>{LASTING.afterwards}</FigureHead>
          <th scope="col" className="table__wide-only">
            {LASTING.assumed}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.eventId}>
            <th scope="row">
              {row.event}
              <span className="table__below-name table__muted">{assumedBelow(assumed(row))}</span>
            </th>
            <td className="table__figure">{formatRate(row.expected)}</td>
            <td className="table__figure">{formatRate(row.during)}</td>
            <td className="table__figure">{formatRate(row.afterwards)}</td>
            <td className="table__wide-only">{assumed(row)}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

function assumed({ assumedYears, dropOff }: LastingRow): string {
  return assumedYears === 0
    ? LASTING.notAssumed
    : assumedToGoOn(formatFactor(assumedYears), dropOff === 0 ? null : formatShare(dropOff));
}
