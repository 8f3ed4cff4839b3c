import type { ChartFrameProps } from '../../charts/ChartFrame.tsx';
import type { Appraisal } from '../../model/appraise.ts';
import { figuresFacts } from '../../viewModel/figuresFacts.ts';
import type { Table } from '../../viewModel/tables/table.ts';
import { CHART_WORDS, chartInWords } from '../../words/chart.ts';
import { DOWNLOAD_WAITS } from '../../words/downloads.ts';
import { CopyTextButton } from '../takeAway/CopyTextButton.tsx';
import { DownloadButton } from '../takeAway/DownloadButton.tsx';
import { PictureButtons } from './picture/PictureButtons.tsx';
import type { PicturedChart } from './picture/PictureSheet.tsx';

interface ChartActionsProps {
  /** Without a picture where it draws nothing. */
  readonly chart: Omit<PicturedChart, 'draw'> & Pick<ChartFrameProps, 'draw'>;
  readonly summary: string;
  readonly data: Table | null;
  readonly otherData: readonly Table[];
  readonly appraisal: Appraisal;
}

/** What can be taken away from a chart: as a picture, as figures, in words. */
export function ChartActions({ chart, summary, data, otherData, appraisal }: ChartActionsProps) {
  const { draw } = chart;
  return (
    <div className="button-row no-print">
      {draw !== null && (
        <PictureButtons chart={{ ...chart, draw }} summary={summary} appraisal={appraisal} />
      )}
      {data === null ? (
        <p className="chart-frame__waits">{DOWNLOAD_WAITS}</p>
      ) : (
        <DownloadButton table={data} appraisal={appraisal} labelled="beside-name" />
      )}
      {otherData.map((table) => (
        <DownloadButton key={table.name} table={table} appraisal={appraisal} labelled="named" />
      ))}
      <CopyTextButton
        label={CHART_WORDS.copyDescription}
        about={chart.title}
        text={chartInWords({ ...chart, summary, facts: figuresFacts(appraisal) })}
        copied={CHART_WORDS.copied}
        notCopied={CHART_WORDS.notCopied}
      />
    </div>
  );
}
