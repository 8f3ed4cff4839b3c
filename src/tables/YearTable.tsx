import type { Marker } from '../domain/marker.ts';
import type { YearRow } from '../viewModel/summary/yearRows.ts';
import { YEAR_CHART_WORDS } from '../words/yearChart.ts';
import { yearsInWords } from '../words/years.ts';
import { ExplainedFigureCell, type Explaining } from './ExplainedFigureCell.tsx';
import { FigureCell } from './FigureCell.tsx';
import { SortableHeader } from './sorting/SortableHeader.tsx';
import { useSortedRows } from './sorting/useSortedRows.ts';
import { FigureHead } from './FigureHead.tsx';
import { TableFrame } from './TableFrame.tsx';
import './roomy-columns.css';

interface YearTableProps {
  readonly rows: readonly YearRow[];
  readonly about: string;
  /** Why what is avoided has no figure; null where it has. */
  readonly hidden: Marker | null;
  readonly explaining: Explaining;
}

/** The rows of the chart of years, and all of them added up. */
export function YearTable({ rows, about, hidden, explaining }: YearTableProps) {
  const { rows: sorted, sorting } = useSortedRows(rows, SORTS);
  return (
    <TableFrame caption={YEAR_CHART_WORDS.tableCaption} about={about} narrow="stacked">
      <thead>
        <tr>
          <th scope="col">{YEAR_CHART_WORDS.yearColumn}</th>
          <SortableHeader column="cost" sorting={sorting} figure>
            {YEAR_CHART_WORDS.cost}
          </SortableHeader>
          <SortableHeader column="avoided" sorting={sorting} figure>
            {YEAR_CHART_WORDS.avoided}
          </SortableHeader>
          <SortableHeader column="net" sorting={sorting} figure className="table__roomy">
            {YEAR_CHART_WORDS.netColumn}
          </SortableHeader>
          <FigureHead>{YEAR_CHART_WORDS.runningTotal}</FigureHead>
        </tr>
      </thead>
      <tbody>
        {sorted.map((row) => (
          <tr key={row.year}>
            <th scope="row">{row.label}</th>
            {row.cost === 0 ? (
              <FigureCell figure={0} />
            ) : (
              <ExplainedFigureCell
                figure={row.cost ?? 'x'}
                id={{ of: 'costInYear', year: row.year }}
                explaining={explaining}
              />
            )}
            <ExplainedFigureCell
              figure={hidden ?? row.avoided}
              id={{ of: 'avoidedInYear', year: row.year }}
              explaining={explaining}
            />
            <FigureCell figure={hidden ?? row.net ?? 'x'} as="change" room="wide" />
            <FigureCell figure={hidden ?? row.runningTotal} as="change" />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="table__total">
          <th scope="row">{yearsInWords(rows.length)}</th>
          <ExplainedFigureCell
            figure={sumOf(rows, ({ cost }) => cost) ?? 'x'}
            id={{ of: 'programmeCost' }}
            explaining={explaining}
          />
          <ExplainedFigureCell
            figure={hidden ?? sumOf(rows, ({ avoided }) => avoided) ?? 'x'}
            id={{ of: 'programme' }}
            explaining={explaining}
          />
          <ExplainedFigureCell
            figure={hidden ?? sumOf(rows, ({ net }) => net) ?? 'x'}
            id={{ of: 'netPresentValue' }}
            explaining={explaining}
            as="change"
            room="wide"
          />
          <td />
        </tr>
      </tfoot>
    </TableFrame>
  );
}

const SORTS = {
  cost: (row: YearRow) => row.cost,
  avoided: (row: YearRow) => row.avoided,
  net: (row: YearRow) => row.net,
};

/** Null where a year has no such figure. */
function sumOf(rows: readonly YearRow[], of: (row: YearRow) => number | null): number | null {
  return rows.reduce<number | null>((sum, row) => {
    const part = of(row);
    return sum === null || part === null ? null : sum + part;
  }, 0);
}
