import { useMemo } from 'react';
import { csvBytes } from '../../export/csv.ts';
import { pageName } from '../../export/fileNames.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { formatCount, formatFileSize } from '../../viewModel/formatNumber.ts';
import type { Table } from '../../viewModel/tables/table.ts';
import { downloadLabel, namedDownloadLabel, tableTitle } from '../../words/downloads.ts';
import { saveFile } from '../saveFile.ts';

interface DownloadButtonProps {
  readonly table: Table;
  readonly appraisal: Appraisal;
  /** `named`: the table's name is on the button; `beside-name`: it already stands beside it. */
  readonly labelled: 'named' | 'beside-name';
}

/** Gives a table to take away, and says beforehand how much that is. */
export function DownloadButton({ table, appraisal, labelled }: DownloadButtonProps) {
  const bytes = useMemo(() => csvBytes(table), [table]);
  const rows = formatCount(table.rows.length);
  const size = formatFileSize(bytes.length);
  return (
    <button
      type="button"
      className="button no-print"
      onClick={() => saveFile(bytes, pageName(table, appraisal), 'text/csv')}
    >
      {labelled === 'named' ? (
        namedDownloadLabel(table.name, rows, size)
      ) : (
        <>
          <span className="visually-hidden">{tableTitle(table.name)}: </span>
          {downloadLabel(rows, size)}
        </>
      )}
    </button>
  );
}
