import { KeptTogether } from '../ui/KeptTogether.tsx';
import type { ProvenanceRow } from '../viewModel/evidence/provenance/provenanceRow.ts';
import { figureOrMarker } from '../viewModel/figureOrMarker.ts';
import { INPUT_KINDS, SOURCES, WHOSE } from '../words/sources.ts';
import { SourceLink } from './SourceLink.tsx';
import { TableFrame } from './TableFrame.tsx';
import './provenance.css';

interface ProvenanceTableProps {
  readonly rows: readonly ProvenanceRow[];
  readonly about: string;
  /** A word that marks what the figures are; null where they need none. */
  readonly tag: string | null;
}

/** Every figure that goes in; where there is less room, its source stands under it. */
export function ProvenanceTable({ rows, about, tag }: ProvenanceTableProps) {
  return (
    <TableFrame caption={SOURCES.caption} about={about} tag={tag} narrow="listed">
      <thead>
        <tr>
          <th scope="col" className="provenance__about">
            {SOURCES.about}
          </th>
          <th scope="col" className="provenance__figure">
            {SOURCES.figure}
          </th>
          <th scope="col" className="provenance__whose">
            {SOURCES.whose}
          </th>
          <th scope="col" className="provenance__wide provenance__source">
            {SOURCES.source}
          </th>
          <th scope="col" className="provenance__year">
            {SOURCES.year}
          </th>
          <th scope="col">{SOURCES.grade}</th>
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
            <td data-heading={SOURCES.figure}>
              <KeptTogether text={row.figure} />
            </td>
            <td data-heading={SOURCES.whose}>{WHOSE[row.whose]}</td>
            <td className="provenance__wide provenance__source" data-heading={SOURCES.source}>
              <SourceLink title={row.source} address={row.address} />
            </td>
            <td className="provenance__year" data-heading={SOURCES.year}>
              <KeptTogether text={row.year} />
            </td>
            <td data-heading={SOURCES.grade}>{figureOrMarker(row.grade, String)}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
