import type { EventId } from './identifiers.ts';

/** The six kinds of event, in the one order that charts, keys and tables use. */
export const THEMES = ['children', 'pregnancy', 'police', 'home', 'emergency', 'help'] as const;
export type Theme = (typeof THEMES)[number];

/** Something that is counted. */
export interface EventDefinition {
  readonly id: EventId;
  readonly name: string;
  readonly unit: string;
  readonly theme: Theme;
  /** `fewer` for a crisis, `more` for help that women now get. */
  readonly better: 'fewer' | 'more';
  /** Events already inside this one's unit cost, as stated: `containedEvents` follows them further. */
  readonly contains: readonly EventId[];
  /** A stricter threshold that the data owner asks for. */
  readonly minWomen: number | null;
  /** Variance over mean of women's counts; null where not published. */
  readonly dispersion: number | null;
  readonly definition: string;
}
