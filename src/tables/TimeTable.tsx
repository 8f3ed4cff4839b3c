import { figureOrMarker } from '../viewModel/figureOrMarker.ts';
import { formatCount } from '../viewModel/formatNumber.ts';
import type { TimeBesidePoundsRow } from '../viewModel/partners/timeBesidePounds.ts';
import { PARTNER_PAGE } from '../words/partnerPage.ts';
import { ExplainedFigureCell, type Explaining } from './ExplainedFigureCell.tsx';
import { FigureHead } from './FigureHead.tsx';
import { TableFrame } from './TableFrame.tsx';

interface TimeTableProps {
  readonly rows: readonly TimeBesidePoundsRow[];
  readonly about: string;
  readonly explaining: Explaining;
}

/** Fewer events, the hours that they took, and the pounds they stand for. */
export function TimeTable({ rows, about, explaining }: TimeTableProps) {
  return (
    <TableFrame caption={PARTNER_PAGE.hoursCaption} about={about} narrow="stacked">
      <thead>
        <tr>
          <th scope="col">{PARTNER_PAGE.eventColumn}</th>
          <FigureHead>{PARTNER_PAGE.fewerColumn}</FigureHead>
          <FigureHead>{PARTNER_PAGE.hoursColumn}</FigureHead>
          <FigureHead>{PARTNER_PAGE.poundsColumn}</FigureHead>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.partnerId} ${row.eventId}`}>
            <th scope="row">{row.label}</th>
            <td className="table__figure">{figureOrMarker(row.avoidedEvents, formatCount)}</td>
            <td className="table__figure">{figureOrMarker(row.hours, formatCount)}</td>
            <ExplainedFigureCell
              figure={row.pounds}
              id={{ of: 'partnerEvent', partnerId: row.partnerId, eventId: row.eventId }}
              explaining={explaining}
            />
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
