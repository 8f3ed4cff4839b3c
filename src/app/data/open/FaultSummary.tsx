import { useMemo, type ReactNode } from 'react';
import type { DataIssue } from '../../../domain/dataIssue.ts';
import { csvBytes } from '../../../export/csv.ts';
import { faultList, faultTable, type FaultGroup } from '../../../viewModel/data/faultList.ts';
import { formatCount, formatFileSize } from '../../../viewModel/formatNumber.ts';
import { TableFrame } from '../../../tables/TableFrame.tsx';
import { Button } from '../../../ui/Button.tsx';
import {
  downloadFaults,
  FAULTS,
  faultsLead,
  faultsTitle,
  moreFaults,
} from '../../../words/faults.ts';
import { saveFile } from '../../saveFile.ts';
import { HeadingInFocus } from './HeadingInFocus.tsx';

interface FaultSummaryProps {
  readonly issues: readonly DataIssue[];
  /** Whose figures are still shown; null where none are. */
  readonly shownTitle: string | null;
  readonly onDismiss: () => void;
}

/** Everything that stops the reader's files, in one table that can be taken away. */
export function FaultSummary({ issues, shownTitle, onDismiss }: FaultSummaryProps) {
  const { faults } = useMemo(() => faultList(issues), [issues]);
  return (
    <div className="faults">
      <HeadingInFocus>{faultsTitle(formatCount(faults), faults === 1)}</HeadingInFocus>
      <p>{faultsLead(shownTitle)}</p>
      <FaultTable issues={issues}>
        <Button onPress={onDismiss}>{FAULTS.dismiss}</Button>
      </FaultTable>
    </div>
  );
}

interface FaultTableProps {
  readonly issues: readonly DataIssue[];
  /** Buttons beside the download. */
  readonly children?: ReactNode;
}

/** The first hundred problems by file, and the whole list to take away. */
export function FaultTable({ issues, children }: FaultTableProps) {
  const { groups, others } = useMemo(() => faultList(issues), [issues]);
  const bytes = useMemo(() => csvBytes(faultTable(issues)), [issues]);
  return (
    <>
      <TableFrame caption={FAULTS.caption} about={FAULTS.about} narrow="listed">
        <thead>
          <tr>
            <th scope="col">{FAULTS.row}</th>
            <th scope="col">{FAULTS.column}</th>
            <th scope="col">{FAULTS.found}</th>
            <th scope="col">{FAULTS.expected}</th>
            <th scope="col">{FAULTS.remedy}</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <FaultsOfFile key={group.file} group={group} />
        ))}
      </TableFrame>
      {others > 0 && <p>{moreFaults(formatCount(others))}</p>}
      <div className="button-row faults__buttons">
        <Button onPress={() => saveFile(bytes, 'problems.csv', 'text/csv')}>
          {downloadFaults(formatCount(issues.length), formatFileSize(bytes.length))}
        </Button>
        {children}
      </div>
    </>
  );
}

function FaultsOfFile({ group: { title, rows } }: { readonly group: FaultGroup }) {
  return (
    <tbody>
      <tr className="faults__file">
        <th scope="rowgroup" colSpan={5}>
          {title}
        </th>
      </tr>
      {rows.map(({ key, row, column, found, expected, remedy, isWarning }) => (
        <tr key={key} className={isWarning ? 'faults__warning' : 'faults__fault'}>
          <td className="faults__row" data-heading={FAULTS.row}>
            {row === '' ? FAULTS.whole : row}
          </td>
          <td className="faults__column" data-heading={FAULTS.column}>
            {column}
          </td>
          <td data-heading={FAULTS.found}>
            {found}
            {isWarning && <span className="faults__kind"> ({FAULTS.warning})</span>}
          </td>
          <td data-heading={FAULTS.expected}>{expected}</td>
          <td data-heading={FAULTS.remedy}>{remedy}</td>
        </tr>
      ))}
    </tbody>
  );
}
