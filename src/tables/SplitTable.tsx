import type { ReactNode } from 'react';
import { percentText, type OwnSplit, type SplitRow } from '../viewModel/whoPays/ownSplit.ts';
import { OWN_SPLIT } from '../words/ownSplit.ts';
import { ExplainedFigureCell, type Explaining } from './ExplainedFigureCell.tsx';
import { FigureCell } from './FigureCell.tsx';
import { FigureHead } from './FigureHead.tsx';
import { ShareMarkText } from './ShareMarkText.tsx';
import { TableFrame } from './TableFrame.tsx';
import './roomy-columns.css';
import './split-table.css';

interface SplitTableProps {
  readonly split: OwnSplit;
  readonly about: string;
  readonly explaining: Explaining;
  /** The field in which a funder's share is typed. */
  readonly fieldOf: (row: SplitRow) => ReactNode;
}

/** The split by hand: a field for each funder's share, and what comes of it. */
export function SplitTable({ split, about, explaining, fieldOf }: SplitTableProps) {
  return (
    <TableFrame caption={OWN_SPLIT.tableCaption} about={about} narrow="stacked">
      <thead>
        <tr>
          <th scope="col">{OWN_SPLIT.funderColumn}</th>
          <th scope="col" className="split-table__share">
            {OWN_SPLIT.shareColumn}
          </th>
          <FigureHead>{OWN_SPLIT.paysColumn}</FigureHead>
          <FigureHead>{OWN_SPLIT.netColumn}</FigureHead>
          <th scope="col" className="table__roomy">
            {OWN_SPLIT.markColumn}
          </th>
        </tr>
      </thead>
      <tbody>
        {split.rows.map((row) => (
          <tr key={row.funderId}>
            <th scope="row">
              {row.funder}
              <span className="split-table__mark-below">
                <ShareMarkText mark={row.mark} />
              </span>
            </th>
            <td className="split-table__share">
              <span className="split-table__printed">{percentText(row.percent ?? 0)}</span>
              {fieldOf(row)}
            </td>
            {row.pays === null ? (
              <td />
            ) : (
              <ExplainedFigureCell
                figure={row.pays}
                id={{ of: 'share', rule: 'custom', funderId: row.funderId }}
                explaining={explaining}
              />
            )}
            {row.net === null ? (
              <td />
            ) : (
              <ExplainedFigureCell
                figure={row.net}
                id={{ of: 'shareNet', rule: 'custom', funderId: row.funderId }}
                explaining={explaining}
                as="change"
              />
            )}
            <td className="table__roomy">
              <ShareMarkText mark={row.mark} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{OWN_SPLIT.toBeFound}</th>
          <td className="split-table__share">{percentText(split.leftPercent)}</td>
          {split.isEmpty ? (
            <FigureCell figure={split.leftPounds} />
          ) : (
            <ExplainedFigureCell
              figure={split.leftPounds}
              id={{ of: 'toFind', rule: 'custom' }}
              explaining={explaining}
            />
          )}
          <td />
          <td className="table__roomy" />
        </tr>
        <tr className="table__total">
          <th scope="row">{OWN_SPLIT.programmeCost}</th>
          <td className="split-table__share">{percentText(100)}</td>
          <ExplainedFigureCell
            figure={split.cost}
            id={{ of: 'nextGroupCost' }}
            explaining={explaining}
          />
          <td />
          <td className="table__roomy" />
        </tr>
      </tfoot>
    </TableFrame>
  );
}
