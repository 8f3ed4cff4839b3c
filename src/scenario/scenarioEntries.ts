import { formatFinancialYear } from '../domain/calendar.ts';
import { compareIds } from '../domain/identifiers.ts';
import type { ScenarioDepartures } from './departures.ts';
import { scenarioSchema } from './scenarioSchema.ts';

/** One thing that a scenario sets: the keys that lead to it, and its value as it stands in a file. */
export interface ScenarioEntry {
  readonly path: readonly string[];
  readonly value: EntryValue;
}

export type EntryValue = string | number | boolean | null | readonly string[];

/** A value, or what lies under a key. */
type ScenarioForm = EntryValue | ScenarioKeys;

interface ScenarioKeys {
  readonly [key: string]: ScenarioForm;
}

const KEYS: readonly string[] = Object.keys(scenarioSchema.shape);

/** What a scenario sets, the preset included, in one order whatever the order in which it was typed. */
export function entriesOf({
  priceBase,
  ...departures
}: ScenarioDepartures): readonly ScenarioEntry[] {
  const written = {
    ...departures,
    ...(priceBase === undefined
      ? {}
      : { priceBase: typeof priceBase === 'number' ? formatFinancialYear(priceBase) : priceBase }),
  };
  return Object.entries(written)
    .toSorted(([left], [right]) => KEYS.indexOf(left) - KEYS.indexOf(right))
    .filter(([key]) => key !== 'version')
    .flatMap(([key, value]) => entriesUnder([key], value));
}

/** Entries as nested keys. No two of them share a path, and none leads through another. */
export function nested(entries: readonly ScenarioEntry[]): ScenarioKeys {
  const byKey = new Map<string, ScenarioEntry[]>();
  for (const {
    path: [key = '', ...path],
    value,
  } of entries) {
    const inside = byKey.get(key) ?? [];
    byKey.set(key, inside);
    inside.push({ path, value });
  }
  return Object.fromEntries(
    [...byKey].map(([key, inside]) => {
      const [first] = inside;
      return [key, first?.path.length === 0 ? first.value : nested(inside)];
    }),
  );
}

function entriesUnder(path: readonly string[], form: unknown): readonly ScenarioEntry[] {
  if (isValue(form)) return [{ path, value: form }];
  return Object.entries(form ?? {})
    .toSorted(([left], [right]) => compareIds(left, right))
    .flatMap(([key, inside]: [string, unknown]) => entriesUnder([...path, key], inside));
}

function isValue(form: unknown): form is EntryValue {
  return form === null || form !== Object(form) || Array.isArray(form);
}
