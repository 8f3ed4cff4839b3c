import type { UnitCostText } from '../viewModel/partners/unitCostRows.ts';
import { PARTNER_PAGE } from '../words/partnerPage.ts';
import { gradeOfSix, sourceInWords } from '../words/unitCosts.ts';
import { FigureHead } from './FigureHead.tsx';
import { SourceLink } from './SourceLink.tsx';
import { TableFrame } from './TableFrame.tsx';
import './roomy-columns.css';

interface UnitCostTableProps {
  readonly rows: readonly UnitCostText[];
  readonly about: string;
}

/** What one event costs, and how that is known: source, year, range, evidence and budget. */
export function UnitCostTable({ rows, about }: UnitCostTableProps) {
  return (
    <TableFrame caption={PARTNER_PAGE.unitCostsCaption} about={about} narrow="stacked">
      <thead>
        <tr>
          <th scope="col">{PARTNER_PAGE.eventColumn}</th>
          <FigureHead>{PARTNER_PAGE.oneCostsColumn}</FigureHead>
          <FigureHead className="table__wide-only">{PARTNER_PAGE.rangeColumn}</FigureHead>
          <th scope="col">{PARTNER_PAGE.gradeColumn}</th>
          <th scope="col" className="table__wide-only">
            {PARTNER_PAGE.sourceColumn}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              {row.event}
              <span className="table__below-name">
                <Source row={row} />
              </span>
            </th>
            <td className="table__figure">
              {row.costs}
              <span className="table__below">{row.inOwnYear}</span>
            </td>
            <td className="table__figure table__wide-only table__muted">{row.range ?? '[x]'}</td>
            <td className="table__grade">
              {gradeOfSix(row.grade)}
              <span className="table__below">
                {[row.scope, row.budget].filter((part) => part !== '').join(', ')}
              </span>
            </td>
            <td className="table__source table__wide-only">
              <Source row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

function Source({ row }: { readonly row: UnitCostText }) {
  return (
    <SourceLink title={sourceInWords(row.sourceTitle, row.sourceYear)} address={row.sourceUrl} />
  );
}
