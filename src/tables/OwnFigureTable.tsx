import type { OwnFigureRow } from '../viewModel/partners/ownFigureRows.ts';
import { PARTNER_PAGE } from '../words/partnerPage.ts';
import { FigureCell } from './FigureCell.tsx';
import { FigureHead } from './FigureHead.tsx';
import { TableFrame } from './TableFrame.tsx';

interface OwnFigureTableProps {
  readonly rows: readonly OwnFigureRow[];
  /** What one event costs, as published and as the reader says; null while the published figure is in use. */
  readonly one: {
    readonly label: string;
    readonly published: string;
    readonly yours: string | null;
  };
  readonly about: string;
}

/** One event and what is avoided, with the published cost beside the reader's own. */
export function OwnFigureTable({ rows, one, about }: OwnFigureTableProps) {
  const total = rows.at(-1);
  const isOwn = one.yours !== null;
  return (
    <TableFrame caption={PARTNER_PAGE.ownFigureCaption} about={about}>
      <thead>
        <tr>
          <th scope="col">{PARTNER_PAGE.figureColumn}</th>
          <FigureHead>{PARTNER_PAGE.publishedColumn}</FigureHead>
          {isOwn && <FigureHead>{PARTNER_PAGE.yoursColumn}</FigureHead>}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{one.label}</th>
          <td className="table__figure">{one.published}</td>
          {isOwn && <td className="table__figure">{one.yours}</td>}
        </tr>
        {rows.slice(0, -1).map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.label}</th>
            <FigureCell figure={row.published} />
            {isOwn && <FigureCell figure={row.yours} />}
          </tr>
        ))}
      </tbody>
      {total !== undefined && (
        <tfoot>
          <tr className="table__total">
            <th scope="row">{total.label}</th>
            <FigureCell figure={total.published} />
            {isOwn && <FigureCell figure={total.yours} />}
          </tr>
        </tfoot>
      )}
    </TableFrame>
  );
}
