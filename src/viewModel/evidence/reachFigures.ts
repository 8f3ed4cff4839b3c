import type { DataPackage } from '../../domain/dataPackage.ts';
import { REACH_STEPS, type ReachFacts, type ReachStep } from '../../words/outcomesTab.ts';
import { holdsCounts } from '../counted.ts';
import { figureOrMarker } from '../figureOrMarker.ts';
import { formatPeriodInWords } from '../formatDate.ts';
import { formatCount } from '../formatNumber.ts';
import { typographic } from '../typographic.ts';

/** How many women stand at one step of the way into the programme. */
interface ReachFigure {
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
          figure: figureOrMarker(value, formatCount),
          period: formatPeriodInWords(period),
          source: typographic(sourceTitle),
        })),
    );
}

/** What may be said beside these numbers: leavers are known to be counted where counts come through protection. Source: M24. */
export function reachFacts(pack: DataPackage): ReachFacts {
  const declined = pack.benchmarks.find(
    ({ measure, area }) => measure === 'declined_women' && area === pack.programme.area,
  );
  return {
    someDeclined: declined !== undefined && declined.value !== 0,
    leaversCounted: pack.stageTable.protection === 'protected' && holdsCounts(pack),
  };
}

function isStep(id: string): id is ReachStep {
  return Object.hasOwn(REACH_STEPS, id);
}
