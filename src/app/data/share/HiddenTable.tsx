import { useMemo } from 'react';
import type { DataPackage } from '../../../domain/dataPackage.ts';
import { FigureHead } from '../../../tables/FigureHead.tsx';
import { TableFrame } from '../../../tables/TableFrame.tsx';
import { hiddenRows, type HidingReport } from '../../../viewModel/data/hiddenRows.ts';
import { SHARING } from '../../../words/sharing.ts';

interface HiddenTableProps {
  readonly report: HidingReport;
  readonly pack: DataPackage;
}

/** What is hidden of each event, beside what was counted: for the analyst's own eyes. */
export function HiddenTable({ report, pack }: HiddenTableProps) {
  const { rows, sums } = useMemo(() => hiddenRows(report, pack), [report, pack]);
  return (
    <>
      <TableFrame caption={SHARING.caption} about={SHARING.about}>
        <thead>
          <tr>
            <th scope="col">{SHARING.event}</th>
            <th scope="col">{SHARING.group}</th>
            <th scope="col">{SHARING.how}</th>
            <FigureHead>{SHARING.before}</FigureHead>
            <FigureHead>{SHARING.beforeShown}</FigureHead>
            <FigureHead>{SHARING.after}</FigureHead>
            <FigureHead>{SHARING.afterShown}</FigureHead>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.event}</th>
              <td>{row.group}</td>
              <td>{row.how}</td>
              <td className="table__figure">{row.before}</td>
              <td className="table__figure">{row.beforeShown}</td>
              <td className="table__figure">{row.after}</td>
              <td className="table__figure">{row.afterShown}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      {sums.map((sum) => (
        <p key={sum} className="open-note">
          {sum}
        </p>
      ))}
    </>
  );
}
