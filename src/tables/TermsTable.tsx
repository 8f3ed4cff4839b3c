import type { Terms, TermsRow } from '../viewModel/whoPays/terms.ts';
import { TERMS } from '../words/terms.ts';
import { FigureCell } from './FigureCell.tsx';
import { FigureHead } from './FigureHead.tsx';
import { TableFrame } from './TableFrame.tsx';

interface TermsTableProps {
  readonly terms: Terms;
  readonly about: string;
}

/** Who pays what in which year. */
export function TermsTable({ terms, about }: TermsTableProps) {
  return (
    <TableFrame caption={TERMS.paysCaption} about={about} narrow="stacked">
      <thead>
        <tr>
          <th scope="col">{TERMS.funderColumn}</th>
          {terms.years.map((year) => (
            <FigureHead key={year}>{year}</FigureHead>
          ))}
          <FigureHead>{TERMS.allYears}</FigureHead>
        </tr>
      </thead>
      <tbody>
        {terms.rows.map((row) => (
          <Line key={row.funderId} row={row} years={terms.years} className="" />
        ))}
        <Line row={terms.toBeFound} years={terms.years} className="" />
      </tbody>
      <tfoot>
        <Line row={terms.cost} years={terms.years} className="table__total" />
      </tfoot>
    </TableFrame>
  );
}

interface LineProps {
  readonly row: TermsRow;
  readonly years: readonly string[];
  readonly className: string;
}

function Line({ row, years, className }: LineProps) {
  return (
    <tr className={className}>
      <th scope="row">{row.name}</th>
      {years.map((year, index) => (
        <FigureCell key={year} figure={row.years[index] ?? 0} />
      ))}
      <FigureCell figure={row.sum} />
    </tr>
  );
}
