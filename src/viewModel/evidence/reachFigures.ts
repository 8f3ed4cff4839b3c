import type { DataPackage } from '../../domain/dataPackage.ts';
import { isFigure } from '../../domain/marker.ts';
import { REACH_STEPS, type ReachStep } from '../../words/outcomesTab.ts';
import { formatCount } from '../formatNumber.ts';
import { typographic } from '../typographic.ts';

/** How many women stand at one step of the way into the programme. */
export interface ReachFigure {
  readonly step: ReachStep;
  readonly figure: string;
  readonly period: string;
  readonly source: string;
}

/** The package's own women, from those who were eligible to those who left. Source: M30. */
export function reachFigures({
  benchmarks,
  programme,
}: Pick<DataPackage, 'benchmarks' | 'programme'>): readonly ReachFigure[] {
  return Object.keys(REACH_STEPS)
    .filter(isStep)
    .flatMap((step) =>
      benchmarks
        .filter(({ measure, area }) => measure === step && area === programme.area)
        .slice(0, 1)
        .map(({ value, period, sourceTitle }) => ({
          step,
          figure: isFigure(value) ? formatCount(value) : `[${value}]`,
          period,
          source: typographic(sourceTitle),
        })),
    );
}

function isStep(id: string): id is ReachStep {
  return Object.hasOwn(REACH_STEPS, id);
}
