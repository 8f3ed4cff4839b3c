import { isFunder } from '../domain/partner.ts';
import { containedEvents } from '../domain/contains.ts';
import { formatFinancialYear } from '../domain/calendar.ts';
import type { DataPackage } from '../domain/dataPackage.ts';
import type { ScenarioDepartures } from './departures.ts';
import { entriesOf, type ScenarioEntry } from './scenarioEntries.ts';

/** A name in a scenario that a package does not hold. */
interface UnknownKey {
  readonly entry: ScenarioEntry;
  /** Dotted, up to the unknown name where that is a key, in full for a unit cost or an overlap. */
  readonly path: string;
  readonly name: string;
  /** The names that could stand in its place. */
  readonly known: readonly string[];
}

/** Every cohort, event, partner, unit cost, overlap or year of prices that a scenario names and a package does not hold. */
export function unknownKeys(
  departures: ScenarioDepartures,
  pack: DataPackage,
): readonly UnknownKey[] {
  return entriesOf(departures).flatMap((entry) =>
    namesIn(entry, pack).flatMap(({ name, path, known }) =>
      known.includes(name) ? [] : [{ entry, name, path, known }],
    ),
  );
}

type Name = Omit<UnknownKey, 'entry'>;

/** The names in one entry. The second and third of a unit cost count only once those before them are known. */
function namesIn({ path, value }: ScenarioEntry, pack: DataPackage): readonly Name[] {
  const [key = '', first = '', second = '', third = ''] = path;
  switch (key) {
    case 'cohorts':
      return listed(key, value, ids(pack.cohorts));
    case 'events':
      return [{ name: first, path: `events.${first}`, known: ids(pack.events) }];
    case 'unitCosts':
      return unitCostNames([first, second, third], path.join('.'), pack);
    case 'doubleCounting':
      return overlapNames([first, second], path.join('.'), pack);
    case 'funding':
      if (first === 'funders') return listed('funding.funders', value, funders(pack));
      return first === 'custom'
        ? [{ name: second, path: `funding.custom.${second}`, known: funders(pack) }]
        : [];
    case 'priceBase':
      return value === 'as-published'
        ? []
        : [{ name: String(value), path: `priceBase.${String(value)}`, known: priceYears(pack) }];
    default:
      return [];
  }
}

function unitCostNames(
  names: readonly string[],
  path: string,
  { unitCosts }: DataPackage,
): readonly Name[] {
  const rows = unitCosts.map((row) => [row.eventId, row.partnerId, String(row.yearOffset)]);
  return firstUnknown(names, path, rows);
}

function overlapNames(names: readonly string[], path: string, pack: DataPackage): readonly Name[] {
  const rows = [...containedEvents(pack.events)].flatMap(([container, inside]) =>
    [...inside].map((contained) => [container, contained]),
  );
  return firstUnknown(names, path, rows);
}

/** The first of the names that no row has after those before it. */
function firstUnknown(
  names: readonly string[],
  path: string,
  rows: readonly (readonly string[])[],
): readonly Name[] {
  let left = rows;
  for (const [at, name] of names.entries()) {
    const known = [...new Set(left.flatMap((row) => row[at] ?? []))];
    if (!known.includes(name)) return [{ name, path, known }];
    left = left.filter((row) => row[at] === name);
  }
  return [];
}

function listed(
  path: string,
  value: ScenarioEntry['value'],
  known: readonly string[],
): readonly Name[] {
  return Array.isArray(value)
    ? value.map((name: string) => ({ name, path: `${path}.${name}`, known }))
    : [];
}

function ids(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id);
}

function funders({ partners }: DataPackage): readonly string[] {
  return ids(partners.filter(isFunder));
}

function priceYears({ deflators }: DataPackage): readonly string[] {
  return deflators.map(({ year }) => formatFinancialYear(year));
}
