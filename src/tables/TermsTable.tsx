import type { SharingFigureId } from '../viewModel/explain/figureId.ts';
import type { Terms, TermsRow } from '../viewModel/whoPays/terms.ts';
import { TERMS } from '../words/terms.ts';
import { ExplainedFigureCell, type Explaining } from './ExplainedFigureCell.tsx';
import { FigureCell } from './FigureCell.tsx';
import { FigureHead } from './FigureHead.tsx';
import { TableFrame } from './TableFrame.tsx';

interface TermsTableProps {
  readonly terms: Terms;
  readonly about: string;
  readonly explaining: Explaining;
}

/** Who pays what in which year. */
export function TermsTable({ terms, about, explaining }: TermsTableProps) {
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
          <Line key={row.funderId} {...{ row, terms, explaining }} />
        ))}
        <Line row={terms.toBeFound} {...{ terms, explaining }} />
      </tbody>
      <tfoot>
        <Line row={terms.cost} {...{ terms, explaining }} />
      </tfoot>
    </TableFrame>
  );
}

interface LineProps extends Pick<TermsTableProps, 'terms' | 'explaining'> {
  readonly row: TermsRow;
}

function Line({ row, terms, explaining }: LineProps) {
  return (
    <tr className={row.kind === 'cost' ? 'table__total' : undefined}>
      <th scope="row">{row.name}</th>
      {terms.years.map((year, index) => (
        <FigureCell key={year} figure={row.years[index] ?? 0} />
      ))}
      <ExplainedFigureCell figure={row.sum} id={sumFigure(row, terms)} explaining={explaining} />
    </tr>
  );
}

function sumFigure(row: TermsRow, { rule }: Terms): SharingFigureId {
  switch (row.kind) {
    case 'cost':
      return { of: 'nextGroupCost' };
    case 'to-be-found':
      return { of: 'toFind', rule };
    case 'funder':
      return { of: 'share', rule, funderId: row.funderId };
  }
}
