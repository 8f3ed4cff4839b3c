import { yearsInWords } from './years.ts';

/** What is known, and what is only assumed, of how long changes last. */
export interface Lasting {
  readonly programmeMonths: number;
  /** The last month after a woman's start that anything was counted for, or else that a stated rate is taken for. */
  readonly lastMonth: number;
  /** False where nothing was counted, and all rests on stated rates. */
  readonly counted: boolean;
  /** Events counted both during the programme and after it. */
  readonly followed: number;
  /** Of these, those still better than was expected. */
  readonly holding: number;
  /** Avoided cost that comes after the last month counted; null where none is assumed. */
  readonly assumed: { readonly pounds: string; readonly share: string | null } | null;
}

/** The section's message. */
export function lastingTitle({ followed, holding }: Lasting): string {
  if (followed === 0) return 'How long it lasts has not been measured';
  return holding === followed
    ? 'After the programme ended, every change that can be shown still held'
    : `After the programme ended, ${String(holding)} of ${String(followed)} changes that can be shown still held`;
}

export function lastingLines(facts: Lasting): readonly string[] {
  return [measuredLine(facts), assumedLine(facts)];
}

function measuredLine({ programmeMonths, lastMonth, counted, followed }: Lasting): string {
  if (!counted) {
    return 'This package counts nothing after the start: it rests on stated rates. So it cannot say how long a change lasts.';
  }
  if (followed === 0) {
    return `Nothing was counted between the end of the programme, month ${String(programmeMonths)}, and month ${String(lastMonth)} that could be set beside the months before.`;
  }
  return `Counts go on for ${String(lastMonth - programmeMonths)} months after the programme, to month ${String(lastMonth)}. Nothing has been measured after that. With so few events, chance alone can move a rate.`;
}

function assumedLine({ lastMonth, assumed }: Lasting): string {
  if (assumed === null)
    return `No change after month ${String(lastMonth)} is counted in the money.`;
  const share = assumed.share === null ? '' : `, ${assumed.share} of the total,`;
  return `${assumed.pounds} of avoided cost${share} rests on the assumption that some changes go on after month ${String(lastMonth)}, and fade.`;
}

export const LASTING = {
  caption: 'Events for each woman a year, during the programme and after it',
  event: 'Event',
  expected: 'Expected without Pause',
  during: 'During the programme',
  afterwards: 'After it',
  assumed: 'Assumed to go on',
  notAssumed: 'no longer',
} as const;

/** "1 year, fading by 50%". */
export function assumedToGoOn(years: string, dropOff: string | null): string {
  const span = yearsInWords(years);
  return dropOff === null ? span : `${span}, fading by ${dropOff} a year`;
}

/** How long a change is assumed to go on, where it has no column of its own. */
export function assumedBelow(assumed: string): string {
  return `${LASTING.assumed}: ${assumed}`;
}
