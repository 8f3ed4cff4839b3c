import type { YearRow } from '../viewModel/summary/yearRows.ts';
import { YEAR_CHART_WORDS, allYears } from '../words/yearChart.ts';
import { FigureCell } from './FigureCell.tsx';
import { TableFrame } from './TableFrame.tsx';

interface YearTableProps {
  readonly rows: readonly YearRow[];
  readonly about: string;
}

/** The rows of the chart of years, and all of them added up. */
export function YearTable({ rows, about }: YearTableProps) {
  return (
    <TableFrame caption={YEAR_CHART_WORDS.tableCaption} about={about}>
      <thead>
        <tr>
          <th scope="col">{YEAR_CHART_WORDS.yearColumn}</th>
          <th scope="col" className="table__figure">
            {YEAR_CHART_WORDS.cost}
          </th>
          <th scope="col" className="table__figure">
            {YEAR_CHART_WORDS.avoided}
          </th>
          <th scope="col" className="table__figure">
            {YEAR_CHART_WORDS.netColumn}
          </th>
          <th scope="col" className="table__figure">
            {YEAR_CHART_WORDS.runningTotal}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.year}>
            <th scope="row">{row.label}</th>
            <FigureCell figure={row.cost ?? 'x'} />
            <FigureCell figure={row.avoided} />
            <FigureCell figure={row.net ?? 'x'} as="change" />
            <FigureCell figure={row.runningTotal} as="change" />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="table__total">
          <th scope="row">{allYears(rows.length)}</th>
          <FigureCell figure={sumOf(rows, ({ cost }) => cost) ?? 'x'} />
          <FigureCell figure={sumOf(rows, ({ avoided }) => avoided) ?? 'x'} />
          <FigureCell figure={sumOf(rows, ({ net }) => net) ?? 'x'} as="change" />
          <td />
        </tr>
      </tfoot>
    </TableFrame>
  );
}

/** Null where a year has no such figure. */
function sumOf(rows: readonly YearRow[], of: (row: YearRow) => number | null): number | null {
  return rows.reduce<number | null>((sum, row) => {
    const part = of(row);
    return sum === null || part === null ? null : sum + part;
  }, 0);
}
