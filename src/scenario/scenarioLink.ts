import { preset, type ScenarioDepartures } from './departures.ts';
import { entriesOf, nested, type EntryValue, type ScenarioEntry } from './scenarioEntries.ts';
import { SCENARIO_VERSION, scenarioSchema } from './scenarioSchema.ts';

/*
 * A scenario in a link: `1*window.programme*events.police_callout.deadweight.0.25`. The version, then what
 * departs from the prudent preset: keys as in a scenario file, the value last, with characters alone that a
 * link leaves as they are.
 */

const BETWEEN_ENTRIES = '*';
const BETWEEN_KEYS = '.';

/** What a link opens without a word about the scenario. */
const DEFAULT_PRESET = 'prudent';

interface DecodedDepartures {
  readonly departures: ScenarioDepartures;
  /** The keys of each entry that was left out. Somebody else's text: not to be shown unless it is plain. */
  readonly dropped: readonly string[];
}

type Reader = (entries: readonly string[]) => DecodedDepartures;

/** How each version of a link is read: an old one is brought up to date here. */
const READERS: ReadonlyMap<string, Reader> = new Map([[String(SCENARIO_VERSION), readEntries]]);

/** A scenario as the text that a link carries; empty for the prudent preset with nothing changed. */
export function encodeDepartures(departures: ScenarioDepartures): string {
  const entries = entriesOf(departures).filter(
    ({ path, value }) => path[0] !== 'preset' || value !== DEFAULT_PRESET,
  );
  return entries.length === 0
    ? ''
    : [String(SCENARIO_VERSION), ...entries.map(entryText)].join(BETWEEN_ENTRIES);
}

/**
 * Reads what a link says of the scenario. Never throws: an entry that is unknown, bad or repeated is left
 * out alone, and told; so is all of a link of a version that is not known here. Whether the package holds
 * what is named is not looked at.
 */
export function decodeDepartures(text: string): DecodedDepartures {
  if (text === '') return { departures: preset(DEFAULT_PRESET), dropped: [] };
  const [version = '', ...entries] = text.split(BETWEEN_ENTRIES);
  const read = READERS.get(version);
  return read === undefined
    ? { departures: preset(DEFAULT_PRESET), dropped: ['version'] }
    : read(entries);
}

function entryText({ path, value }: ScenarioEntry): string {
  const values = Array.isArray(value) ? value.map(String) : [String(value)];
  return [...path, ...values].join(BETWEEN_KEYS);
}

function readEntries(texts: readonly string[]): DecodedDepartures {
  const kept = new Map<string, ScenarioEntry>();
  const dropped: string[] = [];
  for (const text of texts) {
    const keys = text.split(BETWEEN_KEYS);
    const path = keys.slice(0, depthOf(keys));
    const name = path.join(BETWEEN_KEYS);
    const entry = readEntry(path, keys.slice(path.length));
    if (entry === undefined || kept.has(name)) dropped.push(name);
    else kept.set(name, entry);
  }
  return together([...kept.values()], dropped);
}

/** How many keys lead to a value; the rest of an entry is the value. */
function depthOf([key, inner]: readonly string[]): number {
  if (key === 'unitCosts') return 4;
  if (key === 'events' || key === 'doubleCounting') return 3;
  if (key === 'funding') return inner === 'custom' ? 3 : 2;
  return 1;
}

/** The entry that the schema takes, whatever kind of value the text may stand for. */
function readEntry(path: readonly string[], rest: readonly string[]): ScenarioEntry | undefined {
  // The schema passes over this name, which every object has, without a word.
  if (rest.length === 0 || path[0] === 'version' || path.includes('__proto__')) return undefined;
  return valuesOf(rest)
    .map((value) => ({ path, value }))
    .find((entry) => parse([entry]).success);
}

function valuesOf(rest: readonly string[]): readonly EntryValue[] {
  const text = rest.join(BETWEEN_KEYS);
  return [
    text,
    ...(/^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text) ? [Number(text)] : []),
    ...(text === 'true' || text === 'false' ? [text === 'true'] : []),
    ...(text === 'null' ? [null] : []),
    rest,
  ];
}

/** Good entries that are no good together, such as shares that add to more than 1, are left out together. */
function together(
  entries: readonly ScenarioEntry[],
  dropped: readonly string[],
): DecodedDepartures {
  const parsed = parse(entries);
  if (parsed.success) return { departures: parsed.data, dropped };
  const blamed = (entry: ScenarioEntry) =>
    parsed.error.issues.some(({ path }) => path.every((key, at) => key === entry.path[at]));
  return together(
    entries.filter((entry) => !blamed(entry)),
    [...dropped, ...entries.filter(blamed).map(({ path }) => path.join(BETWEEN_KEYS))],
  );
}

function parse(entries: readonly ScenarioEntry[]) {
  return scenarioSchema.safeParse({
    version: SCENARIO_VERSION,
    preset: DEFAULT_PRESET,
    ...nested(entries),
  });
}
