import type { ScenarioDepartures } from '../../scenario/departures.ts';

const NOT_CHANGES: ReadonlySet<string> = new Set(['version', 'preset']);

/** The preset as rows and file names tell it: `prudent`, or `prudent+changes` where the scenario departs from it. */
export function presetName(departures: ScenarioDepartures): string {
  const changed = Object.keys(departures).some((key) => !NOT_CHANGES.has(key));
  return changed ? `${departures.preset}+changes` : departures.preset;
}
