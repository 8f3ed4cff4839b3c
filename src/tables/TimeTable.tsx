import { isFigure, type Figure } from '../domain/marker.ts';
import { formatCount } from '../viewModel/formatNumber.ts';
import type { TimeBesidePoundsRow } from '../viewModel/partners/timeBesidePounds.ts';
import { PARTNER_PAGE } from '../words/partnerPage.ts';
import { FigureCell } from './FigureCell.tsx';
import { TableFrame } from './TableFrame.tsx';

interface TimeTableProps {
  readonly rows: readonly TimeBesidePoundsRow[];
  readonly about: string;
}

/** Fewer events, the hours that they took, and the pounds they stand for. */
export function TimeTable({ rows, about }: TimeTableProps) {
  return (
    <TableFrame caption={PARTNER_PAGE.hoursCaption} about={about} narrow="stacked">
      <thead>
        <tr>
          <th scope="col">{PARTNER_PAGE.eventColumn}</th>
          <th scope="col" className="table__figure">
            {PARTNER_PAGE.fewerColumn}
          </th>
          <th scope="col" className="table__figure">
            {PARTNER_PAGE.hoursColumn}
          </th>
          <th scope="col" className="table__figure">
            {PARTNER_PAGE.poundsColumn}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.partnerId} ${row.eventId}`}>
            <th scope="row">{row.label}</th>
            <td className="table__figure">{countText(row.avoidedEvents)}</td>
            <td className="table__figure">{countText(row.hours)}</td>
            <FigureCell figure={row.pounds} />
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

function countText(figure: Figure): string {
  return isFigure(figure) ? formatCount(figure) : `[${figure}]`;
}
