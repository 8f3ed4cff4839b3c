import type { ProvenanceRow } from '../viewModel/evidence/provenance/provenanceRow.ts';
import { INPUT_KINDS, SOURCES, WHOSE } from '../words/sources.ts';
import { SourceLink } from './SourceLink.tsx';
import { TableFrame } from './TableFrame.tsx';
import './provenance.css';

interface ProvenanceTableProps {
  readonly rows: readonly ProvenanceRow[];
  readonly about: string;
}

/** Every figure that goes in; where there is little room, its source stands under it. */
export function ProvenanceTable({ rows, about }: ProvenanceTableProps) {
  return (
    <TableFrame caption={SOURCES.caption} about={about}>
      <thead>
        <tr>
          <th scope="col">{SOURCES.about}</th>
          <th scope="col">{SOURCES.figure}</th>
          <th scope="col">{SOURCES.whose}</th>
          <th scope="col" className="provenance__wide">
            {SOURCES.source}
          </th>
          <th scope="col" className="provenance__wide">
            {SOURCES.year}
          </th>
          <th scope="col" className="table__figure">
            {SOURCES.grade}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <span className="provenance__kind">{INPUT_KINDS[row.kind]}</span>
              {row.about}
              <span className="provenance__narrow">
                <SourceLink title={row.source} address={row.address} />
              </span>
            </th>
            <td>{row.figure}</td>
            <td>{WHOSE[row.whose]}</td>
            <td className="provenance__wide provenance__source">
              <SourceLink title={row.source} address={row.address} />
            </td>
            <td className="provenance__wide provenance__source">{row.year}</td>
            <td className="table__figure">{row.grade ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
