import { inSentence } from './sentenceCase.ts';

/** Months of a woman's own time, from her start; before it, they are below 0. */
export interface StageMonths {
  readonly from: number;
  readonly to: number;
}

export type StagePhaseWords = 'before' | 'programme' | 'after' | 'window';

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
      readonly seen: string;
    }
  | {
      readonly kind: 'at-most';
      readonly event: string;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly kind: 'counted';
      readonly event: string;
      readonly change: 'fell' | 'rose' | 'same';
      readonly before: string;
      readonly after: string;
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
      return `${event}: ${message.expected} a year expected for each woman, ${message.seen} seen`;
    case 'at-most':
      return `${event}: at most ${message.after} a year for each woman, where ${message.before} was expected`;
    case 'counted':
      return message.change === 'same'
        ? `${event} stayed at ${message.after} a year for each woman`
        : `${event} ${message.change} from ${message.before} to ${message.after} a year for each woman`;
  }
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
    return `${facts.event} for each woman a year. ${facts.area}, ${String(facts.women)} women. They cannot be counted before the start, so what is expected is a stated rate.`;
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
  nothingBefore: 'cannot be counted before',
  stageColumn: 'Stage',
  womanYearsColumn: 'Woman-years',
  rateColumn: 'For each woman a year',
  rangeColumn: 'Range (19 in 20)',
  useColumn: 'In the comparison',
  chooseEvent: 'Which event to show',
  rangeNote:
    'The range says how far chance alone could move a rate from so few women. It allows for women who differ much from one another, and not for the rounding of counts.',
  atMostNote: '“At most” is a count of no more than the number shown; it may be none.',
} as const;

const USES = {
  baseline: 'sets what is expected',
  'left-out': 'left out: often a crisis',
  window: 'compared with it',
  beyond: 'not counted',
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

/** "12 to 6 months · 65 counted", above a mark. */
export function countedInStage(months: string, count: string): string {
  return `${months} months · ${count} counted`;
}

/** Under the axis: what its numbers are. */
export function stageAxis(event: string): string {
  return `Months from the start of Pause, and how many ${inSentence(event)} were counted.`;
}

export function stageTableAbout(facts: {
  readonly area: string;
  readonly women: number;
  readonly roundTo: number | null;
}): string {
  const rounded =
    facts.roundTo === null ? '' : ` · counts rounded to the nearest ${String(facts.roundTo)}`;
  return `${facts.area} · ${String(facts.women)} women${rounded}`;
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
