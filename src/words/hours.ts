import { inSentence } from './sentenceCase.ts';

/** What stands under a number of hours. */
export function hoursBehind(facts: {
  readonly events: string;
  readonly event: string;
  readonly each: string;
  readonly direction: 'fewer' | 'more';
}): string {
  return `${facts.events} ${facts.direction} ${inSentence(facts.event)}, ${facts.each} each`;
}

/** "3 hours", "10 minutes". */
export function hoursEach(amount: string, unit: 'hour' | 'hours' | 'minutes'): string {
  return `${amount} ${unit}`;
}

/** "police hours freed"; where help takes time up, "GP practices’ hours given". */
export function hoursOf(partner: string, direction: 'fewer' | 'more'): string {
  return direction === 'fewer' ? `${partner}: hours freed` : `${partner}: hours given to women`;
}

/** What has no hours: "[x] not available: no source gives hours for evictions." */
export function withoutHours(events: string): string {
  return `[x] not available: no source here gives hours for ${events}. That is not zero.`;
}
