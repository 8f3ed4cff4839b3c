import type { ReactNode } from 'react';
import { viewedFirst, type FunderRow } from '../viewModel/partners/funderRows.ts';
import type { FunderTotal } from '../viewModel/partners/funderTotal.ts';
import { PARTNERS } from '../words/partners.ts';
import type { Explaining } from './ExplainedFigureCell.tsx';
import {
  FUNDER_COLUMNS,
  FUNDER_SORTS,
  type FunderTableRow,
  type FunderTableView,
} from './funderColumns.tsx';
import { RangeBelow } from './RangeCell.tsx';
import { SortableHeader } from './sorting/SortableHeader.tsx';
import { useSortedRows } from './sorting/useSortedRows.ts';
import { TableFrame } from './TableFrame.tsx';
import './roomy-columns.css';

interface FunderTableProps {
  readonly rows: readonly FunderRow[];
  readonly total: FunderTotal;
  readonly view: FunderTableView;
  /** The reader's own, which stays first however rows are sorted; null for none. */
  readonly viewAs: string | null;
  readonly about: string;
  readonly explaining: Explaining;
  /** A funder's name, as the link to its page. */
  readonly nameOf: (row: FunderRow) => ReactNode;
}

/** What each funder pays and avoids, with those inside that carry the cost: only funders pay. */
export function FunderTable(props: FunderTableProps) {
  const { total, view, viewAs, about, explaining, nameOf } = props;
  const { rows: sorted, sorting } = useSortedRows(props.rows, FUNDER_SORTS);
  const columns = FUNDER_COLUMNS[view];
  const cells = (of: FunderTableRow) => <Cells of={of} view={view} explaining={explaining} />;
  return (
    <TableFrame caption={PARTNERS.tableCaption} about={about} narrow="stacked">
      <thead>
        <tr>
          <SortableHeader column="funder" sorting={sorting}>
            {PARTNERS.funderColumn}
          </SortableHeader>
          {columns.map(({ id, head, className }) => (
            <SortableHeader key={id} column={id} sorting={sorting} className={className}>
              {head}
            </SortableHeader>
          ))}
        </tr>
      </thead>
      {viewedFirst(sorted, viewAs).map((row) => (
        <tbody key={row.funderId}>
          <tr className="table__strong">
            <th scope="rowgroup">
              {nameOf(row)}
              <RangeBelow range={row.range} />
            </th>
            {cells({ kind: 'funder', row })}
          </tr>
          {row.bearers.map((bearer) => (
            <tr key={bearer.partnerId} className="table__part">
              <th scope="row">{bearer.partner}</th>
              {cells({ kind: 'bearer', row: bearer })}
            </tr>
          ))}
        </tbody>
      ))}
      <tfoot>
        <tr className="table__total">
          <th scope="row">
            {PARTNERS.allShown}
            <RangeBelow range={total.range} />
          </th>
          {cells({ kind: 'total', row: total })}
        </tr>
      </tfoot>
    </TableFrame>
  );
}

interface CellsProps {
  readonly of: FunderTableRow;
  readonly view: FunderTableView;
  readonly explaining: Explaining;
}

function Cells({ of, view, explaining }: CellsProps) {
  return FUNDER_COLUMNS[view].map(({ id, cell }) => <Cell key={id}>{cell(of, explaining)}</Cell>);
}

function Cell({ children }: { readonly children: ReactNode }) {
  return children;
}
