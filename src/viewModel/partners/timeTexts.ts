import { isFigure } from '../../domain/marker.ts';
import { markerInWords } from '../../words/markers.ts';
import { hoursBehind, hoursEach, hoursOf } from '../../words/hours.ts';
import { formatCount, formatFactor } from '../formatNumber.ts';
import type { TimeRow } from './timeFreed.ts';

const MINUTES_IN_HOUR = 60;

/** Hours as one of the figures beside the money: the number, whose it is, and what is behind it. */
interface TimeText {
  readonly figure: string;
  readonly label: string;
  readonly behind: string;
}

export function timeText(row: TimeRow): TimeText {
  const { hours, avoidedEvents, hoursPerEvent } = row;
  if (!isFigure(hours) || !isFigure(avoidedEvents)) {
    const marker = isFigure(hours) ? 'x' : hours;
    return {
      figure: `[${marker}]`,
      label: hoursOf(row.partner, 'fewer'),
      behind: `${row.event}: ${markerInWords(marker)}`,
    };
  }
  const direction = avoidedEvents < 0 ? 'more' : 'fewer';
  return {
    figure: formatCount(Math.abs(hours)),
    label: hoursOf(row.partner, direction),
    behind: hoursBehind({
      events: formatCount(Math.abs(avoidedEvents)),
      event: row.event,
      each: eachText(hoursPerEvent ?? 0),
      direction,
    }),
  };
}

/** "3 hours", "10 minutes". */
export function eachText(hours: number): string {
  if (hours < 1) return hoursEach(formatCount(hours * MINUTES_IN_HOUR), 'minutes');
  return hoursEach(formatFactor(hours), hours === 1 ? 'hour' : 'hours');
}
