import { useMemo } from 'react';
import { csvBytes } from '../../export/csv.ts';
import { pageName } from '../../export/fileNames.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { Button } from '../../ui/Button.tsx';
import type { ExplainedFigure } from '../../viewModel/explain/explainedFigure.ts';
import { explainTable } from '../../viewModel/explain/explainTable.ts';
import { formatCount, formatFileSize } from '../../viewModel/formatNumber.ts';
import { downloadLabel } from '../../words/downloads.ts';
import { saveFile } from '../saveFile.ts';

interface DownloadChainProps {
  readonly explained: ExplainedFigure;
  readonly appraisal: Appraisal;
}

/** Gives the steps of a chain to take away, and says beforehand how much that is. */
export function DownloadChain({ explained, appraisal }: DownloadChainProps) {
  const { table, bytes } = useMemo(() => {
    const steps = explainTable(explained, appraisal);
    return { table: steps, bytes: csvBytes(steps) };
  }, [explained, appraisal]);
  return (
    <Button onPress={() => saveFile(bytes, pageName(table, appraisal), 'text/csv')}>
      {downloadLabel(formatCount(table.rows.length), formatFileSize(bytes.length))}
    </Button>
  );
}
