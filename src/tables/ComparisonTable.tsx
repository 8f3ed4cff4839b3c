import { isFigure, type Figure } from '../domain/marker.ts';
import type { ComparisonRow } from '../viewModel/evidence/comparisonRows.ts';
import { formatRate } from '../viewModel/formatNumber.ts';
import { BENCHMARKS } from '../words/benchmarks.ts';
import { TableFrame } from './TableFrame.tsx';

interface ComparisonTableProps {
  readonly rows: readonly ComparisonRow[];
  readonly about: string;
}

/** What was expected and seen, beside women who are not on the programme. */
export function ComparisonTable({ rows, about }: ComparisonTableProps) {
  return (
    <TableFrame caption={BENCHMARKS.comparisonCaption} about={about} narrow="stacked">
      <thead>
        <tr>
          <th scope="col">{BENCHMARKS.event}</th>
          <th scope="col" className="table__figure">
            {BENCHMARKS.expected}
          </th>
          <th scope="col" className="table__figure">
            {BENCHMARKS.others}
          </th>
          <th scope="col" className="table__figure">
            {BENCHMARKS.seen}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.eventId}>
            <th scope="row">{row.event}</th>
            <td className="table__figure">{rateText(row.expected)}</td>
            <td className="table__figure">{rateText(row.others)}</td>
            <td className="table__figure">{rateText(row.seen)}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

function rateText(rate: Figure): string {
  return isFigure(rate) ? formatRate(rate) : `[${rate}]`;
}
