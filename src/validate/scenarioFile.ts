import { faultAt, type DataIssue } from '../domain/dataIssue.ts';
import type { DataPackage } from '../domain/dataPackage.ts';
import type { PackageFile } from '../domain/packageFile.ts';
import { parseJson } from '../parse/json.ts';
import type { ScenarioDepartures } from '../scenario/departures.ts';
import { entriesOf, nested } from '../scenario/scenarioEntries.ts';
import { SCENARIO_VERSION, scenarioSchema } from '../scenario/scenarioSchema.ts';
import { unknownKeys } from '../scenario/unknownKeys.ts';
import { quoted } from '../words/quoted.ts';
import { maskedIssues } from './maskedIssues.ts';
import { nearestOf } from './nearMatch.ts';
import { scenarioFaults, unknownPrototypeKeys } from './scenarioFaults.ts';

export type ScenarioReading =
  | { readonly ok: true; readonly departures: ScenarioDepartures }
  | { readonly ok: false; readonly issues: readonly DataIssue[] };

/** Reads `scenario.json`: every problem at once; an unknown key is a fault, since it would be lost silently. */
export function readScenario(file: PackageFile): ScenarioReading {
  const reading = scenarioIn(file);
  return reading.ok ? reading : { ok: false, issues: maskedIssues(reading.issues) };
}

function scenarioIn(file: PackageFile): ScenarioReading {
  const { value, issues } = parseJson(file);
  if (issues.length > 0) return { ok: false, issues };
  const newer = newerVersion(file.path, value);
  if (newer !== undefined) return { ok: false, issues: [newer] };
  const parsed = scenarioSchema.safeParse(value);
  const unseen = unknownPrototypeKeys(file.path, value);
  if (parsed.success && unseen.length === 0) return { ok: true, departures: parsed.data };
  const faults = parsed.success ? [] : scenarioFaults(file.path, value, parsed.error.issues);
  const told = new Set(faults.map(({ column }) => column));
  return { ok: false, issues: [...faults, ...unseen.filter(({ column }) => !told.has(column))] };
}

/** What a scenario names and the package does not hold; it could be applied to no figure. */
export function scenarioMisfits(
  path: string,
  departures: ScenarioDepartures,
  pack: DataPackage,
): readonly DataIssue[] {
  return [...unknownNames(path, departures, pack), ...uselessRates(path, departures, pack)];
}

function unknownNames(
  path: string,
  departures: ScenarioDepartures,
  pack: DataPackage,
): readonly DataIssue[] {
  return unknownKeys(departures, pack).map(({ path: column, name, known }) => {
    const near = nearestOf(name, known);
    return faultAt(
      { file: path, column },
      {
        found: `${quoted(name)}, which this package does not hold`,
        expected: near === undefined ? oneOf(known) : quoted(near),
        remedy: near === undefined ? 'Delete it, or open the package it was made for.' : '',
      },
    );
  });
}

/** A stated rate or a probability for an event that rests on none: it would change no figure, without a word. */
function uselessRates(
  file: string,
  { events = {} }: ScenarioDepartures,
  { counterfactuals }: DataPackage,
): readonly DataIssue[] {
  return Object.entries(events).flatMap(([id, settings]) => {
    const rows = counterfactuals.filter((row) => row.eventId === id);
    const used = {
      ratePerWomanYear: rows.some(({ expectation }) => expectation.kind === 'rate'),
      probability: rows.length > 0,
    };
    return (['ratePerWomanYear', 'probability'] as const)
      .filter((key) => settings[key] !== undefined && !used[key])
      .map((key) =>
        faultAt(
          { file, column: `events.${id}.${key}` },
          {
            found: `${settings[key] ?? ''}, which no figure of this event rests on`,
            expected: 'an event that counterfactuals.csv gives one for',
            remedy: 'Delete it.',
          },
        ),
      );
  });
}

/** A scenario as its file: the version, the preset, and what departs from it, always in the same order. */
export function writeScenario(departures: ScenarioDepartures): string {
  const written = { version: SCENARIO_VERSION, ...nested(entriesOf(departures)) };
  return `${JSON.stringify(written, null, 2)}\n`;
}

function newerVersion(file: string, value: unknown): DataIssue | undefined {
  if (typeof value !== 'object' || value === null || !('version' in value)) return undefined;
  const { version } = value;
  if (typeof version !== 'number' || !(version > SCENARIO_VERSION)) return undefined;
  return faultAt(
    { file, column: 'version' },
    {
      found: `${version}`,
      expected: `${SCENARIO_VERSION}`,
      remedy: 'The scenario was saved by a newer version of this dashboard: open it there.',
    },
  );
}

function oneOf(known: readonly string[]): string {
  return known.length === 0 ? 'nothing of this kind' : `one of ${known.join(', ')}`;
}
