import type { KeyItem } from '../../charts/ChartKey.tsx';
import { YearChart } from '../../charts/YearChart.tsx';
import { yearMarks, yearRowsInWords } from '../../charts/yearMarks.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { isCovered } from '../../model/coverage.ts';
import { YearTable } from '../../tables/YearTable.tsx';
import type { Summary } from '../../viewModel/summary/summary.ts';
import { costByYear } from '../../viewModel/tables/costByYear.ts';
import { partnerEventYear } from '../../viewModel/tables/partnerEventYear.ts';
import { markersNote } from '../../words/markers.ts';
import { yearChartTitle } from '../../words/payback.ts';
import { yearOfMost } from '../../viewModel/summary/yearRows.ts';
import { YEAR_CHART_WORDS, yearChartSubtitle } from '../../words/yearChart.ts';
import { Chart } from '../chart/Chart.tsx';
import { useExplaining } from '../explain/explaining.ts';

interface YearSectionProps {
  readonly summary: Summary;
  readonly appraisal: Appraisal;
  readonly about: string;
}

/** Cost and avoided cost year by year, and how they add up. */
export function YearSection({ summary: { years, payback }, appraisal, about }: YearSectionProps) {
  const hasCost = payback.kind !== 'no-cost';
  const explaining = useExplaining();
  const { coverage } = appraisal.programme;
  const hidden = isCovered(coverage) ? null : coverage;
  const title = yearChartTitle(payback, yearOfMost(years));
  return (
    <Chart
      name="cost-by-year"
      title={title}
      subtitle={yearChartSubtitle(hasCost, about)}
      summary={hidden === null ? yearRowsInWords(years) : title}
      chartKey={hasCost ? KEY : KEY.filter(({ sign }) => sign !== 'outlined')}
      draw={hidden === null ? (room) => <YearChart room={room} rows={years} title={title} /> : null}
      marks={hidden === null ? yearMarks(years) : []}
      table={<YearTable rows={years} about={about} hidden={hidden} explaining={explaining} />}
      data={costByYear(appraisal)}
      otherData={[partnerEventYear(appraisal)]}
      notes={[
        ...(hidden === null ? [] : [markersNote([hidden])]),
        ...(payback.kind === 'no-cost'
          ? [payback.published ? YEAR_CHART_WORDS.costMissing : YEAR_CHART_WORDS.costMissingPlain]
          : []),
      ]}
    />
  );
}

const KEY: readonly KeyItem[] = [
  { sign: 'series', label: YEAR_CHART_WORDS.avoided },
  { sign: 'outlined', label: YEAR_CHART_WORDS.cost },
  { sign: 'line', label: YEAR_CHART_WORDS.runningTotalKey },
];
