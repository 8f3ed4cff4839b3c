import type { DataPackage } from '../domain/dataPackage.ts';
import { preset, type ScenarioDepartures } from './departures.ts';
import { entriesOf, nested } from './scenarioEntries.ts';
import { scenarioSchema } from './scenarioSchema.ts';
import { unknownKeys } from './unknownKeys.ts';

/**
 * A scenario without what a package does not hold: a link may be opened beside other figures than it was
 * made for. A list of cohorts or funders that names a strange one goes whole: half a choice is another choice.
 */
export function fitDepartures(
  departures: ScenarioDepartures,
  pack: DataPackage,
): { readonly departures: ScenarioDepartures; readonly dropped: readonly string[] } {
  const unknown = unknownKeys(departures, pack);
  if (unknown.length === 0) return { departures, dropped: [] };
  const strange = new Set(unknown.map(({ entry }) => entry.path.join('.')));
  const kept = entriesOf(departures).filter(({ path }) => !strange.has(path.join('.')));
  const parsed = scenarioSchema.safeParse({ ...preset(departures.preset), ...nested(kept) });
  return {
    departures: parsed.success ? parsed.data : preset(departures.preset),
    dropped: [...strange],
  };
}
