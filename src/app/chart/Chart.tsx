import { useMemo } from 'react';
import { ChartFrame, type ChartFrameProps } from '../../charts/ChartFrame.tsx';
import { figuresSources } from '../../viewModel/figuresSources.ts';
import type { Table } from '../../viewModel/tables/table.ts';
import { useFigures } from '../figuresInUse.ts';
import { ChartActions } from './ChartActions.tsx';

interface ChartProps extends Omit<ChartFrameProps, 'tag' | 'sources' | 'actions'> {
  /** The chart in words, made from its very rows. */
  readonly summary: string;
  /** The chart's very rows, to take away; null while they wait for the ranges. */
  readonly data: Table | null;
  /** More tables to take away. */
  readonly otherData?: readonly Table[];
  /** What the figures rest on, a sentence each; what the whole package rests on where nothing is said. */
  readonly sources?: readonly string[];
}

/** A chart as every page shows it, with all that can be taken away from it. */
export function Chart({ summary, data, otherData = [], sources, ...frame }: ChartProps) {
  const { appraisal, mark } = useFigures();
  const ofPackage = useMemo(() => figuresSources(appraisal), [appraisal]);
  const told = { ...frame, tag: mark, sources: sources ?? ofPackage };
  return (
    <ChartFrame
      {...told}
      actions={
        <ChartActions
          chart={told}
          summary={summary}
          data={data}
          otherData={otherData}
          appraisal={appraisal}
        />
      }
    />
  );
}
