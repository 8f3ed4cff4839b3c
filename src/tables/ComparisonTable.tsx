import type { ComparisonRow } from '../viewModel/evidence/comparisonRows.ts';
import { figureOrMarker } from '../viewModel/figureOrMarker.ts';
import { formatRate } from '../viewModel/formatNumber.ts';
import { BENCHMARKS } from '../words/benchmarks.ts';
import { FigureHead } from './FigureHead.tsx';
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
          <FigureHead>{BENCHMARKS.expected}</FigureHead>
          <FigureHead>{BENCHMARKS.others}</FigureHead>
          <FigureHead>{BENCHMARKS.seen}</FigureHead>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.eventId}>
            <th scope="row">{row.event}</th>
            <td className="table__figure">{figureOrMarker(row.expected, formatRate)}</td>
            <td className="table__figure">{figureOrMarker(row.others, formatRate)}</td>
            <td className="table__figure">{figureOrMarker(row.seen, formatRate)}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
