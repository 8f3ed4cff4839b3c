import { useMemo } from 'react';
import { csvBytes, csvBytesForExcel, hasNonAscii } from '../../export/csv.ts';
import { excelName, pageName } from '../../export/fileNames.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { formatCount, formatFileSize } from '../../viewModel/formatNumber.ts';
import type { Table } from '../../viewModel/tables/table.ts';
import {
  downloadLabel,
  excelLabel,
  namedDownloadLabel,
  namedExcelLabel,
  tableTitle,
} from '../../words/downloads.ts';
import { saveFile } from '../saveFile.ts';

interface DownloadButtonProps {
  readonly table: Table;
  readonly appraisal: Appraisal;
  /** `named`: the table's name is on the button; `beside-name`: it already stands beside it. */
  readonly labelled: 'named' | 'beside-name';
}

/**
 * Gives a table to take away, and says beforehand how much that is. Where a cell holds a letter beyond ASCII, which
 * Excel would take for another, a second button gives it in the form that Excel reads.
 */
export function DownloadButton({ table, appraisal, labelled }: DownloadButtonProps) {
  const bytes = useMemo(() => csvBytes(table), [table]);
  const rows = formatCount(table.rows.length);
  const size = formatFileSize(bytes.length);
  const isNamed = labelled === 'named';
  return (
    <>
      <SaveButton
        about={isNamed ? null : tableTitle(table.name)}
        label={isNamed ? namedDownloadLabel(table.name, rows, size) : downloadLabel(rows, size)}
        onPress={() => saveFile(bytes, pageName(table, appraisal), 'text/csv')}
      />
      {hasNonAscii(table) && (
        <SaveButton
          about={isNamed ? null : tableTitle(table.name)}
          label={isNamed ? namedExcelLabel(table.name) : excelLabel()}
          onPress={() => saveFile(csvBytesForExcel(table), excelName(table, appraisal), 'text/csv')}
        />
      )}
    </>
  );
}

interface SaveButtonProps {
  /** What it belongs to, for those who hear the button away from it. */
  readonly about: string | null;
  readonly label: string;
  readonly onPress: () => void;
}

function SaveButton({ about, label, onPress }: SaveButtonProps) {
  return (
    <button type="button" className="button no-print" onClick={onPress}>
      {about !== null && <span className="visually-hidden">{about}: </span>}
      {label}
    </button>
  );
}
