import { isFigure, type Figure } from '../../domain/marker.ts';
import { WHO_PAYS, yearsText } from '../../words/whoPays.ts';

/** "3 years", "Never", or the marker. @param years null where what is paid is never recovered. */
export function yearsInTable(years: Figure | null): string {
  if (years === null) return WHO_PAYS.never;
  return isFigure(years) ? yearsText(years) : `[${years}]`;
}
