import type { Figure } from '../../domain/marker.ts';
import { WHO_PAYS } from '../../words/whoPays.ts';
import { yearsInWords } from '../../words/years.ts';
import { figureOrMarker } from '../figureOrMarker.ts';

/** "3 years", "Never", or the marker. @param years null where what is paid is never recovered. */
export function yearsInTable(years: Figure | null): string {
  if (years === null) return WHO_PAYS.never;
  return figureOrMarker(years, yearsInWords);
}
