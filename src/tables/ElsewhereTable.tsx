import { KeptTogether } from '../ui/KeptTogether.tsx';
import type { ElsewhereRow } from '../viewModel/evidence/elsewhereRows.ts';
import { BENCHMARKS } from '../words/benchmarks.ts';
import { SourceLink } from './SourceLink.tsx';
import { TableFrame } from './TableFrame.tsx';
import './roomy-columns.css';

interface ElsewhereTableProps {
  readonly rows: readonly ElsewhereRow[];
  readonly about: string;
}

/** Figures of other places and studies, each with its source. */
export function ElsewhereTable({ rows, about }: ElsewhereTableProps) {
  return (
    <TableFrame caption={BENCHMARKS.elsewhereCaption} about={about} narrow="listed">
      <thead>
        <tr>
          <th scope="col">{BENCHMARKS.measure}</th>
          <th scope="col">{BENCHMARKS.area}</th>
          <th scope="col">{BENCHMARKS.value}</th>
          <th scope="col">{BENCHMARKS.period}</th>
          <th scope="col">{BENCHMARKS.source}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.measure}</th>
            <td data-heading={BENCHMARKS.area}>{row.area}</td>
            <td className="table__short" data-heading={BENCHMARKS.value}>
              {row.value}
            </td>
            <td className="table__muted" data-heading={BENCHMARKS.period}>
              <KeptTogether text={row.period} />
            </td>
            <td className="table__muted table__source" data-heading={BENCHMARKS.source}>
              <SourceLink title={row.source} address={row.address} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
