import { isFigure, type Figure } from '../domain/marker.ts';
import { KeptTogether } from '../ui/KeptTogether.tsx';
import { formatPoundsChange } from '../viewModel/formatMoney.ts';
import { formatShare } from '../viewModel/formatNumber.ts';
import { adjustmentRange } from '../viewModel/whoPays/adjustmentRange.ts';
import type { TrueUpRow } from '../viewModel/whoPays/trueUpRows.ts';
import { TERMS } from '../words/terms.ts';
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
          <th scope="col" className="table__figure table__roomy">
            {TERMS.paidShareColumn}
          </th>
          <th scope="col" className="table__figure table__roomy">
            {TERMS.avoidedShareColumn}
          </th>
          <th scope="col" className="table__figure">
            {TERMS.adjustmentColumn}
          </th>
          <th scope="col" className="table__figure">
            {TERMS.rangeColumn}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.funderId}>
            <th scope="row">{row.funder}</th>
            <td className="table__figure table__roomy">{text(row.shareOfPaid, formatShare)}</td>
            <td className="table__figure table__roomy">{text(row.shareOfAvoided, formatShare)}</td>
            <td className="table__figure">{text(row.pounds, formatPoundsChange)}</td>
            <td className="table__figure table__muted">
              <KeptTogether text={adjustmentRange(row)} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

function text(figure: Figure, format: (figure: number) => string): string {
  return isFigure(figure) ? format(figure) : `[${figure}]`;
}
