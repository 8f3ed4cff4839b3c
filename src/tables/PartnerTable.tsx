import type { Theme } from '../domain/event.ts';
import type { RoundedSplit } from '../viewModel/roundedAppraisal.ts';
import type { FigureSplit, PartnerRow } from '../viewModel/summary/partnerRows.ts';
import { PARTNER_CHART_WORDS } from '../words/partnerChart.ts';
import { FigureCell } from './FigureCell.tsx';
import { TableFrame } from './TableFrame.tsx';

interface PartnerTableProps {
  readonly rows: readonly PartnerRow[];
  /** Null where no partner has a figure. */
  readonly total: RoundedSplit | null;
  readonly about: string;
}

/** The rows of the chart: each partner, and under it the events that its bar is made of. */
export function PartnerTable({ rows, total, about }: PartnerTableProps) {
  return (
    <TableFrame caption={PARTNER_CHART_WORDS.tableCaption} about={about}>
      <thead>
        <tr>
          <th scope="col">{PARTNER_CHART_WORDS.partnerColumn}</th>
          <th scope="col" className="table__figure">
            {PARTNER_CHART_WORDS.cashableColumn}
          </th>
          <th scope="col" className="table__figure">
            {PARTNER_CHART_WORDS.capacityColumn}
          </th>
          <th scope="col" className="table__figure">
            {PARTNER_CHART_WORDS.totalColumn}
          </th>
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody key={row.partnerId}>
          <tr className="table__strong">
            <th scope="rowgroup">{row.partner}</th>
            <Figures figures={row} />
          </tr>
          {row.events.map((event) => (
            <tr key={event.eventId} className="table__part">
              <th scope="row">
                <KindMark theme={event.theme} />
                {event.event}
              </th>
              <Figures figures={event} />
            </tr>
          ))}
        </tbody>
      ))}
      {total !== null && (
        <tfoot>
          <tr className="table__total">
            <th scope="row">{PARTNER_CHART_WORDS.allShown}</th>
            <Figures figures={total} />
          </tr>
        </tfoot>
      )}
    </TableFrame>
  );
}

function Figures({ figures }: { readonly figures: FigureSplit }) {
  return (
    <>
      <FigureCell figure={figures.cashable} />
      <FigureCell figure={figures.capacity} />
      <FigureCell figure={figures.total} />
    </>
  );
}

/** The colour of the event's segment, for the eye alone: the row says its name. */
function KindMark({ theme }: { readonly theme: Theme }) {
  return <span className={`kind-mark kind-mark--${theme}`} aria-hidden="true" />;
}
