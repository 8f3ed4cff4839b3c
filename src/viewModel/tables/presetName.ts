import type { Appraisal } from '../../model/appraise.ts';
import { namedDepartures } from '../departures.ts';

/** The preset as rows and file names tell it: `prudent`, or `prudent+changes` where the scenario departs from it. */
export function presetName(origin: Pick<Appraisal, 'pack' | 'departures'>): string {
  const { preset } = origin.departures;
  return namedDepartures(origin).length > 0 ? `${preset}+changes` : preset;
}
