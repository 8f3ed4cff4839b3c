import { PARTNER_PAGE, type EventBreakEven } from '../words/partnerPage.ts';
import { FigureHead } from './FigureHead.tsx';
import { TableFrame } from './TableFrame.tsx';

/** Other events that would be enough by themselves, each with all else as estimated. */
export function BreakEvenTable({ rows }: { readonly rows: readonly EventBreakEven[] }) {
  return (
    <div className="break-even__others">
      <TableFrame caption={PARTNER_PAGE.orCaption} about={PARTNER_PAGE.orAbout}>
        <thead>
          <tr>
            <th scope="col">{PARTNER_PAGE.eventColumn}</th>
            <FigureHead>{PARTNER_PAGE.enoughColumn}</FigureHead>
            <FigureHead>{PARTNER_PAGE.estimateColumn}</FigureHead>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ eventId, event, needed, estimate }) => (
            <tr key={eventId}>
              <th scope="row">{event}</th>
              <td className="table__figure">{needed}</td>
              <td className="table__figure">{estimate}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </div>
  );
}
