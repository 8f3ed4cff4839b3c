import type { StageRateRow } from '../../viewModel/stageRates/stageRateRows.ts';
import type { StageRates } from '../../viewModel/stageRates/stageRates.ts';
import { formatStageRate } from '../../viewModel/stageRates/formatStageRate.ts';
import { stageCountText } from '../../viewModel/stageRates/stageCountText.ts';
import { stageRateText } from '../../viewModel/stageRates/stageRateText.ts';
import {
  STAGE_RATES,
  aYear,
  countedInStage,
  stageAxis,
  stageMonths,
} from '../../words/stageRates.ts';
import { axisLines } from '../axisLines.ts';
import type { ChartRoom } from '../chartRoom.ts';
import { wordsWidth } from '../letterWidths.ts';

/** A stage on the page: where its mark stands, and how much room its words have. */
export interface StagePlace {
  readonly row: StageRateRow;
  /** Along the axis of time: across where there is room, else down. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Stages of one phase, next to each other. */
interface PhasePlace {
  readonly phase: StageRateRow['phase'];
  readonly from: number;
  readonly to: number;
}

/** Sizes and places of a chart of rates, in pixels. */
export interface StageGeometry extends Omit<ChartRoom, 'ready'> {
  /** Which way time runs: across, or down where stages have no room for their words side by side. */
  readonly time: 'across' | 'down';
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
  wide: { plot: 276, left: 48, right: 148, top: 44, bottom: 66 },
  paper: { plot: 82, left: 40, right: 118, top: 28, bottom: 54 },
} as const;
/** From a mark to its rate, and between words of two stages. */
export const LABEL_GAP = 13;
const WORDS_APART = 8;
/** Down the page: a line for the stage's words and one for its mark, a line for each phase, and the axis. */
const NARROW = { pitch: 56, phase: 34, left: 8, right: 16, top: 30, bottom: 40, mark: 38 } as const;
/** From a line of words to the next. */
export const WORD_LINE = 18;
/** From words to the rate on their line. */
const RATE_GAP = 12;

type Room = Omit<ChartRoom, 'ready'>;

export function stageGeometry(room: Room, rates: StageRates): StageGeometry {
  if (room.layout === 'narrow') return down(room, rates);
  const geometry = across(room, SIZES[room.layout], rates);
  return room.layout === 'paper' || hasRoomForWords(geometry, rates) ? geometry : down(room, rates);
}

/** What the numbers under the axis are. */
export function axisCaption({ event, rows }: StageRates, room: Room): readonly string[] {
  const isCounted = rows.some(({ use }) => use !== 'stated');
  return axisLines(stageAxis(event, isCounted ? 'counted' : 'none'), room.width, room);
}

/** Whether words under the axis keep apart, and no rate reaches over the border or the mark of the next stage. */
function hasRoomForWords(geometry: StageGeometry, rates: StageRates): boolean {
  const { stages } = geometry;
  return stages.every(({ row, at, from, to }, index) => {
    const under = Math.max(
      wordsWidth(stageMonths(row), 'axis', geometry),
      wordsWidth(stageCountText(row), 'axis', geometry),
    );
    const next = stages[index + 1];
    const until =
      next === undefined ? Infinity : next.row.phase === row.phase ? next.at - WORDS_APART : to;
    const rateEnd = at + LABEL_GAP + rateWidth(row, rates, geometry);
    return under + WORDS_APART <= to - from && rateEnd <= until;
  });
}

/** What was expected, where it stands above the stages. */
export function expectedLines(rates: StageRates, room: Room): readonly string[] {
  if (rates.expected === null) return [];
  const rate = aYear(formatStageRate(rates.expected.rate, rates));
  return axisLines(`${rate} ${STAGE_RATES.expectedWithout}`, room.width, room);
}

/** The words of a stage, where they stand above its mark, on the left of its rate. */
export function stageLines(row: StageRateRow, rates: StageRates, room: Room): readonly string[] {
  const rate = rateWidth(row, rates, room) + RATE_GAP;
  const words = countedInStage(stageMonths(row), row.events === 'z' ? null : stageCountText(row));
  return axisLines(words, room.width - rate, room);
}

function rateWidth(row: StageRateRow, rates: StageRates, room: Room): number {
  return wordsWidth(stageRateText(row, rates), 'stage-rate', room);
}

/** Time runs across, as long as it was; rates run up. */
function across(
  room: Room,
  { plot, left, right, top, bottom }: (typeof SIZES)[keyof typeof SIZES],
  rates: StageRates,
): StageGeometry {
  const { width, letters } = room;
  const { rows, scale } = rates;
  const underPlot = bottom + axisCaption(rates, room).length * WORD_LINE;
  const sizes = {
    height: top + plot + underPlot,
    left: left * letters,
    right: right * letters,
    top,
    bottom: underPlot,
  };
  const first = rows.at(0)?.from ?? 0;
  const last = rows.at(-1)?.to ?? 1;
  const toX = (month: number) =>
    sizes.left + ((month - first) / (last - first)) * (width - sizes.left - sizes.right);
  const stages = rows.map((row) => ({
    row,
    at: toX((row.from + row.to) / 2),
    from: toX(row.from),
    to: toX(row.to),
  }));
  return {
    ...room,
    ...sizes,
    time: 'across',
    stages,
    phases: phasesOf(stages),
    toRate: (rate) => top + plot * (1 - (rate - scale.min) / (scale.max - scale.min)),
  };
}

/** Stages stand under one another; rates run across. */
function down(room: Room, rates: StageRates): StageGeometry {
  const { rows, scale } = rates;
  const { phase, left, right, bottom } = NARROW;
  const { width } = room;
  const further =
    WORD_LINE * (Math.max(1, ...rows.map((row) => stageLines(row, rates, room).length)) - 1);
  const pitch = NARROW.pitch + further;
  const mark = NARROW.mark + further;
  const top = NARROW.top + WORD_LINE * Math.max(0, expectedLines(rates, room).length - 1);
  let y = top;
  const stages = rows.map((row, index) => {
    if (rows[index - 1]?.phase !== row.phase) y += phase;
    const from = y;
    y += pitch;
    return { row, at: from + mark, from, to: y };
  });
  return {
    ...room,
    time: 'down',
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
