import { isFigure } from '../domain/marker.ts';
import type { ChangeRow } from '../viewModel/evidence/changeRows.ts';
import { figureOrMarker } from '../viewModel/figureOrMarker.ts';
import { formatCount, formatRate } from '../viewModel/formatNumber.ts';
import { CHANGES } from '../words/changes.ts';
import { stageCount } from '../words/stageRates.ts';
import { ExplainedFigureCell, type Explaining } from './ExplainedFigureCell.tsx';
import { FigureHead } from './FigureHead.tsx';
import { TableFrame } from './TableFrame.tsx';
import './roomy-columns.css';

interface ChangeTableProps {
  readonly rows: readonly ChangeRow[];
  readonly about: string;
  readonly explaining: Explaining;
}

/** What was counted before and after, and what it comes to: crises first, then help. */
export function ChangeTable({ rows, about, explaining }: ChangeTableProps) {
  return (
    <TableFrame caption={CHANGES.caption} about={about} narrow="stacked">
      <thead>
        <tr>
          <th scope="col">{CHANGES.eventColumn}</th>
          <FigureHead>{CHANGES.beforeColumn}</FigureHead>
          <FigureHead>{CHANGES.afterColumn}</FigureHead>
          <th scope="col" className="table__wide-only">
            {CHANGES.chanceColumn}
          </th>
          <FigureHead className="table__roomy">{CHANGES.fewerColumn}</FigureHead>
          <FigureHead>{CHANGES.avoidedColumn}</FigureHead>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.eventId}>
            <th scope="row">
              {row.event}
              <span className="table__below-name table__muted">{chanceText(row)}</span>
            </th>
            <td className="table__figure">{figureOrMarker(row.before, formatRate)}</td>
            <td className="table__figure">
              {figureOrMarker(row.after, (rate) =>
                stageCount(formatRate(rate), row.atMost ? 'at-most' : 'as-counted'),
              )}
            </td>
            <td className="table__wide-only table__muted">{chanceText(row)}</td>
            <td className="table__figure table__roomy">{figureOrMarker(row.fewer, formatCount)}</td>
            <ExplainedFigureCell
              figure={row.avoided}
              id={{ of: 'event', eventId: row.eventId }}
              explaining={explaining}
            />
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

function chanceText({ after, couldBeChance }: ChangeRow): string {
  if (!isFigure(after)) return '';
  return couldBeChance ? CHANGES.couldBeChance : CHANGES.seldomChance;
}
