import type { FinancialYear } from '../../../domain/calendar.ts';
import type { EventId, PartnerId } from '../../../domain/identifiers.ts';
import type { Cell } from '../table.ts';

/** One key of the scenario, with its value in use. */
export interface UsedAssumption {
  /** The key's full dotted path. */
  readonly name: string;
  readonly eventId?: EventId;
  readonly partnerId?: PartnerId;
  readonly value: Cell;
  readonly presetValue: Cell;
  readonly unit?: 'years' | 'share' | 'per_woman_year' | 'gbp' | 'women';
  /** Whose prices both values are in, where they are pounds of a year of their own. */
  readonly priceYear?: FinancialYear;
  /** The preset, the source that the package states, or the scenario where it departs from them. */
  readonly source: string;
}

/** Where a value comes from that departs from the preset. */
export const CHANGED = 'scenario';
