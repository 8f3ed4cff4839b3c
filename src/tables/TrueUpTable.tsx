import { KeptTogether } from '../ui/KeptTogether.tsx';
import { figureOrMarker } from '../viewModel/figureOrMarker.ts';
import { formatPoundsChange } from '../viewModel/formatMoney.ts';
import { formatShare } from '../viewModel/formatNumber.ts';
import { adjustmentRange } from '../viewModel/whoPays/adjustmentRange.ts';
import type { TrueUpRow } from '../viewModel/whoPays/trueUpRows.ts';
import { TERMS } from '../words/terms.ts';
import { FigureHead } from './FigureHead.tsx';
import { TableFrame } from './TableFrame.tsx';
import './roomy-columns.css';

interface TrueUpTableProps {
  readonly rows: readonly TrueUpRow[];
  readonly about: string;
}

/** What each funder would pay more, or get back, after the event. */
export function TrueUpTable({ rows, about }: TrueUpTableProps) {
  return (
    <TableFrame caption={TERMS.trueUpCaption} about={about} narrow="stacked">
      <thead>
        <tr>
          <th scope="col">{TERMS.funderColumn}</th>
          <FigureHead className="table__roomy">{TERMS.paidShareColumn}</FigureHead>
          <FigureHead className="table__roomy">{TERMS.avoidedShareColumn}</FigureHead>
          <FigureHead>{TERMS.adjustmentColumn}</FigureHead>
          <FigureHead className="table__twice">{TERMS.rangeColumn}</FigureHead>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.funderId}>
            <th scope="row">{row.funder}</th>
            <td className="table__figure table__roomy">
              {figureOrMarker(row.shareOfPaid, formatShare)}
            </td>
            <td className="table__figure table__roomy">
              {figureOrMarker(row.shareOfAvoided, formatShare)}
            </td>
            <td className="table__figure">{figureOrMarker(row.pounds, formatPoundsChange)}</td>
            <td className="table__figure table__twice table__muted">
              <KeptTogether text={adjustmentRange(row)} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
