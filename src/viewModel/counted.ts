import type { DataPackage } from '../domain/dataPackage.ts';
import type { Appraisal } from '../model/appraise.ts';

/** Whether a package counts anything: one that rests on stated rates alone does not. */
export function holdsCounts({ stageTable }: Pick<DataPackage, 'stageTable'>): boolean {
  return stageTable.cells.length > 0;
}

/** The last month after women's start that the figures look at, and whether anything was counted until then. */
interface LastMonth {
  readonly lastMonth: number;
  readonly counted: boolean;
}

/** Where anything is counted, the last month of it; else the last month that a stated rate is taken for. */
export function lastMonthOf({ pack, events }: Pick<Appraisal, 'pack' | 'events'>): LastMonth {
  return holdsCounts(pack)
    ? { lastMonth: Math.max(0, ...pack.stageTable.cells.map(({ to }) => to)), counted: true }
    : {
        lastMonth: Math.max(
          0,
          ...events.map((event) => (event.kind === 'modelled' ? event.expectation.toMonth : 0)),
        ),
        counted: false,
      };
}
