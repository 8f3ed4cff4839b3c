import type { StageRateRow } from '../../viewModel/stageRates/stageRateRows.ts';
import type { StageRates } from '../../viewModel/stageRates/stageRates.ts';
import type { ChartLayout } from '../partnerGeometry.ts';

/** A stage on the page: where its mark stands, and how much room its words have. */
export interface StagePlace {
  readonly row: StageRateRow;
  /** Along the axis of time: across where there is room, else down. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Stages of one phase, next to each other. */
export interface PhasePlace {
  readonly phase: StageRateRow['phase'];
  readonly from: number;
  readonly to: number;
}

/** Sizes and places of a chart of rates, in pixels. */
export interface StageGeometry {
  readonly layout: ChartLayout;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly stages: readonly StagePlace[];
  readonly phases: readonly PhasePlace[];
  /** Where a rate stands on the axis of rates. */
  readonly toRate: (rate: number) => number;
}

const SIZES = {
  wide: { height: 380, left: 48, right: 148, top: 44, bottom: 60 },
  paper: { height: 152, left: 40, right: 118, top: 28, bottom: 42 },
} as const;
/** Down the page: a line for the stage's words and one for its mark, a line for each phase, and the axis. */
const NARROW = { pitch: 56, phase: 34, left: 8, right: 12, top: 30, bottom: 40, mark: 38 } as const;

export function stageGeometry(
  layout: ChartLayout,
  width: number,
  rates: Pick<StageRates, 'rows' | 'scale'>,
): StageGeometry {
  return layout === 'narrow' ? down(width, rates) : across(layout, width, rates);
}

/** Time runs across, as long as it was; rates run up. */
function across(
  layout: 'wide' | 'paper',
  width: number,
  { rows, scale }: Pick<StageRates, 'rows' | 'scale'>,
): StageGeometry {
  const sizes = SIZES[layout];
  const first = rows.at(0)?.from ?? 0;
  const last = rows.at(-1)?.to ?? 1;
  const toX = (month: number) =>
    sizes.left + ((month - first) / (last - first)) * (width - sizes.left - sizes.right);
  const plotHeight = sizes.height - sizes.top - sizes.bottom;
  const stages = rows.map((row) => ({
    row,
    at: toX((row.from + row.to) / 2),
    from: toX(row.from),
    to: toX(row.to),
  }));
  return {
    layout,
    width,
    ...sizes,
    stages,
    phases: phasesOf(stages),
    toRate: (rate) => sizes.top + plotHeight * (1 - (rate - scale.min) / (scale.max - scale.min)),
  };
}

/** Stages stand under one another; rates run across. */
function down(width: number, { rows, scale }: Pick<StageRates, 'rows' | 'scale'>): StageGeometry {
  const { pitch, phase, left, right, top, bottom, mark } = NARROW;
  let y: number = top;
  const stages = rows.map((row, index) => {
    if (rows[index - 1]?.phase !== row.phase) y += phase;
    const from = y;
    y += pitch;
    return { row, at: from + mark, from, to: y };
  });
  return {
    layout: 'narrow',
    width,
    height: y + bottom,
    left,
    right,
    top,
    bottom,
    stages,
    phases: phasesOf(stages),
    toRate: (rate) =>
      left + ((rate - scale.min) / (scale.max - scale.min)) * (width - left - right),
  };
}

function phasesOf(stages: readonly StagePlace[]): readonly PhasePlace[] {
  const phases: PhasePlace[] = [];
  for (const { row, from, to } of stages) {
    const before = phases.at(-1);
    if (before?.phase === row.phase) phases[phases.length - 1] = { ...before, to };
    else phases.push({ phase: row.phase, from, to });
  }
  return phases;
}
