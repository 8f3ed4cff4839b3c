import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { ChartKey, type KeyItem } from '../../charts/ChartKey.tsx';
import { YearChart } from '../../charts/YearChart.tsx';
import type { Appraisal } from '../../model/appraise.ts';
import { YearTable } from '../../tables/YearTable.tsx';
import type { Summary } from '../../viewModel/summary/summary.ts';
import { partnerEventYear } from '../../viewModel/tables/partnerEventYear.ts';
import { markOf } from '../../viewModel/mark.ts';
import { yearChartTitle } from '../../words/payback.ts';
import { YEAR_CHART_WORDS, yearChartSubtitle } from '../../words/yearChart.ts';
import { DownloadButton } from '../takeAway/DownloadButton.tsx';

interface YearSectionProps {
  readonly summary: Summary;
  readonly appraisal: Appraisal;
  readonly about: string;
}

/** Cost and avoided cost year by year, and how they add up. */
export function YearSection({ summary: { years, payback }, appraisal, about }: YearSectionProps) {
  const hasCost = payback.kind !== 'no-cost';
  const highest = years.toSorted((left, right) => right.avoided - left.avoided)[0]?.label ?? '';
  const title = yearChartTitle(payback, highest);
  return (
    <ChartFrame
      title={title}
      subtitle={yearChartSubtitle(hasCost, about)}
      tag={markOf(appraisal.pack)}
      chartKey={<ChartKey items={hasCost ? KEY : KEY.filter(({ sign }) => sign !== 'outlined')} />}
      chart={<YearChart rows={years} title={title} />}
      table={<YearTable rows={years} about={about} />}
      notes={
        payback.kind === 'no-cost'
          ? [payback.published ? YEAR_CHART_WORDS.costMissing : YEAR_CHART_WORDS.costMissingPlain]
          : []
      }
      actions={
        <div className="button-row">
          <DownloadButton
            table={partnerEventYear(appraisal)}
            appraisal={appraisal}
            labelled="named"
          />
        </div>
      }
    />
  );
}

const KEY: readonly KeyItem[] = [
  { sign: 'series', label: YEAR_CHART_WORDS.avoided },
  { sign: 'outlined', label: YEAR_CHART_WORDS.cost },
  { sign: 'line', label: YEAR_CHART_WORDS.runningTotal },
];
