import type { Programme } from './programme.ts';

/** Months `[from, to)` after each woman's own start. */
export interface MonthSpan {
  readonly from: number;
  readonly to: number;
}

/** The stages between a programme's boundaries, in order. */
export function stagesOf({ stageBoundaries }: Pick<Programme, 'stageBoundaries'>): MonthSpan[] {
  return stageBoundaries.slice(1).map((to, index) => ({ from: stageBoundaries[index] ?? to, to }));
}

/** The rows that stages may be gathered into, from a woman's start or up to it. */
export const GATHERINGS = ['before', 'programme', 'after', 'window'] as const;
export type Gathering = (typeof GATHERINGS)[number];

type Belongs = (stage: MonthSpan, programmeMonths: number) => boolean;

const BELONGS = {
  before: ({ to }) => to <= 0,
  programme: ({ from, to }, programmeMonths) => from >= 0 && to <= programmeMonths,
  after: ({ from }, programmeMonths) => from >= programmeMonths,
  window: ({ from }) => from >= 0,
} as const satisfies Record<Gathering, Belongs>;

/** Those of the stages that a gathering holds: before the start, the programme, what follows, or both. */
export function stagesIn<Stage extends MonthSpan>(
  gathering: Gathering,
  stages: readonly Stage[],
  { programmeMonths }: Pick<Programme, 'programmeMonths'>,
): Stage[] {
  return stages.filter((stage) => BELONGS[gathering](stage, programmeMonths));
}
