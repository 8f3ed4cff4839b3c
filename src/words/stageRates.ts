import { inSentence } from './sentenceCase.ts';

/** Months of a woman's own time, from her start; before it, they are below 0. */
interface StageMonths {
  readonly from: number;
  readonly to: number;
}

type StagePhaseWords = 'before' | 'programme' | 'after' | 'window';

const PHASES: Readonly<Record<StagePhaseWords, string>> = {
  before: 'Before',
  programme: 'Programme',
  after: 'After',
  window: 'Programme and after',
};

export function stagePhase(phase: StagePhaseWords): string {
  return PHASES[phase];
}

/** "24 to 12", under the axis. */
export function stageMonths({ from, to }: StageMonths): string {
  return `${String(Math.abs(from))} to ${String(Math.abs(to))}`;
}

/** "24 to 12 months before", "0 to 6 months after the start". */
export function stageName({ from, to }: StageMonths): string {
  const months = `${stageMonths({ from, to })} months`;
  return to <= 0 ? `${months} before` : `${months} after the start`;
}

/** What changed of one event, every figure already written out. */
export type StageMessage =
  | { readonly kind: 'hidden' | 'not-available'; readonly event: string }
  | {
      readonly kind: 'stated';
      readonly event: string;
      readonly expected: string;
      /** How many were seen all the same; null where none are taken to have been. */
      readonly seen: string | null;
    }
  | {
      readonly kind: 'at-most';
      readonly event: string;
      readonly before: string;
      readonly after: string;
      readonly couldBeChance: boolean;
    }
  | {
      readonly kind: 'counted';
      readonly event: string;
      readonly change: 'fell' | 'rose' | 'same';
      readonly before: string;
      readonly after: string;
      /** Whether chance alone could explain that they differ. */
      readonly couldBeChance: boolean;
    };

/** The chart's message. */
export function stageRatesTitle(message: StageMessage): string {
  const { event } = message;
  switch (message.kind) {
    case 'hidden':
      return `${event}: too few women to show safely`;
    case 'not-available':
      return `${event}: no figures to compare`;
    case 'stated':
      return `${event}: ${message.expected} a year expected for each woman; with Pause, ${message.seen === null ? STAGE_RATES.takenAsNone : `${message.seen} seen`}`;
    case 'at-most':
      return `${event}: at most ${message.after} a year for each woman, where ${message.before} was expected${byChance(message)}`;
    case 'counted':
      return countedTitle(message);
  }
}

function countedTitle(message: Extract<StageMessage, { kind: 'counted' }>): string {
  const { event, change, before, after, couldBeChance } = message;
  if (change === 'same') return `${event} stayed at ${after} a year for each woman`;
  if (!couldBeChance) return `${event} ${change} from ${before} to ${after} a year for each woman`;
  const than = change === 'fell' ? 'lower' : 'higher';
  return `${event}: ${than} after the start, ${after} a year for each woman where ${before} was expected${byChance(message)}`;
}

function byChance({ couldBeChance }: { readonly couldBeChance: boolean }): string {
  return couldBeChance ? '; chance alone could explain it' : '';
}

/** What is drawn, of whom, and what is left out of what is expected. */
export function stageRatesSubtitle(facts: {
  readonly event: string;
  readonly area: string;
  readonly women: number;
  readonly basis: 'counted' | 'stated' | 'missing';
  readonly runUpLeftOut: boolean;
}): string {
  const of = `${facts.event} for each woman a year, by stage. ${facts.area}, ${String(facts.women)} women.`;
  if (facts.basis === 'stated') {
    return `${facts.event} for each woman a year. ${facts.area}, ${String(facts.women)} women. They cannot be counted before the start, so what is expected is a stated rate. What happened after it is stated too, not counted.`;
  }
  return facts.runUpLeftOut
    ? `${of} The six months before the start are high because women are often referred in a crisis, so they are left out of what is expected.`
    : of;
}

export const STAGE_RATES = {
  before: 'Before',
  after: 'During and after',
  range: 'Range (19 in 20)',
  expected: 'Expected without Pause',
  expectedWithout: 'expected without Pause',
  expectedOnTwoLines: ['expected without', 'Pause'],
  takenAsNone: 'taken as none',
  notCounted: 'not counted',
  stageColumn: 'Stage',
  womanYearsColumn: 'Woman-years',
  rateColumn: 'For each woman a year',
  rangeColumn: 'Range (19 in 20)',
  useColumn: 'In the comparison',
  comparedInAll: 'Months compared, in all',
  chooseEvent: 'Which event to show',
  rangeNote:
    'The range says how far chance alone could move a rate from so few women. It allows for women who differ much from one another, and not for the rounding of counts.',
  atMostNote:
    '“At most” stands for one or more, and no more than the number shown: too few women to show the count itself.',
} as const;

const USES = {
  baseline: 'sets what is expected',
  'left-out': 'left out: often a crisis',
  window: 'compared with it',
  beyond: 'not counted',
  stated: 'stated, not counted',
} as const;

/** What the figures make of a stage. */
export function stageUse(use: keyof typeof USES): string {
  return USES[use];
}

/** "6.0 a year", where the line of what was expected ends. */
export function aYear(rate: string): string {
  return `${rate} a year`;
}

/** A count, or the most that it can be where it is published so. */
export function stageCount(count: string, published: 'at-most' | 'as-counted'): string {
  return published === 'at-most' ? `at most ${count}` : count;
}

/** "12 to 6 months · 65 counted", above a mark; "0 to 27 months · not counted" where nothing was. */
export function countedInStage(months: string, count: string | null): string {
  return `${months} months · ${count === null ? STAGE_RATES.notCounted : `${count} counted`}`;
}

/** Under the axis: what its numbers are. */
export function stageAxis(event: string, counts: 'counted' | 'none'): string {
  return counts === 'none'
    ? 'Months from the start of Pause.'
    : `Months from the start of Pause, and how many ${inSentence(event)} were counted.`;
}

/** Where a group's months go on after the last month with data: what lies beyond it can only be foretold. */
export function monthsToComeNote(facts: {
  readonly start: string;
  readonly end: string;
  readonly dataAsAt: string;
}): string {
  return `For women who started in ${facts.start} these months go on to ${facts.end}, and the data end in ${facts.dataAsAt}: what came after that is a forecast.`;
}

/** Beside the caption of a table of counts: place, women, and how far counts are exact. */
export function stageTableAbout(facts: {
  readonly area: string;
  /** Null where nothing says that the figures are of the whole group. */
  readonly women: number | null;
  readonly roundTo: number | null;
}): string {
  const { area, women, roundTo } = facts;
  return [
    area,
    ...(women === null ? [] : [`${String(women)} women`]),
    ...(roundTo === null ? [] : [`counts rounded to the nearest ${String(roundTo)}`]),
  ].join(', ');
}

export function stageTableCaption(event: string): string {
  return `${event} by stage`;
}

/** "5.8 a year (4.7 to 6.9)". */
export function rateWithRange(rate: string, range: string | null): string {
  return range === null ? aYear(rate) : `${aYear(rate)} (${range})`;
}

/** The chart read aloud. */
export function stagesInWords(
  stages: readonly {
    readonly stage: string;
    readonly rate: string;
    readonly range: string | null;
  }[],
  expected: string | null,
): string {
  const told = stages.map(({ stage, rate, range }) =>
    range === null ? `${stage}: ${rate}` : `${stage}: ${rate} (${range})`,
  );
  return `${[...told, ...(expected === null ? [] : [`expected without Pause: ${expected}`])].join('; ')}.`;
}
