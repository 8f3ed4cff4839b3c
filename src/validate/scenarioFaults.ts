import { faultAt, type DataIssue } from '../domain/dataIssue.ts';
import { SCENARIO_KEY_NAMES } from '../scenario/scenarioSchema.ts';
import { nearestOf } from './nearMatch.ts';
import { shownJson } from './programmeFields.ts';

/** What the schema finds wrong: the part of its issues that a person needs. */
interface SchemaIssue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** Keys that the schema does not know. */
  readonly keys?: readonly string[];
  /** What is wrong with a key that cannot be one. */
  readonly issues?: readonly { readonly message: string }[];
}

/** What the schema finds wrong with a scenario, told so that a person can mend it. */
export function scenarioFaults(
  file: string,
  whole: unknown,
  found: readonly SchemaIssue[],
): readonly DataIssue[] {
  return found.flatMap((issue) => {
    const path = issue.path.map(String);
    if (issue.keys !== undefined) return issue.keys.map((key) => unknownKey(file, [...path, key]));
    return [
      issue.code === 'invalid_key' ? badKey(file, path, issue) : badValue(file, whole, path, issue),
    ];
  });
}

/** Keys named `__proto__`, over which the schema passes without a word; however deep they lie. */
export function unknownPrototypeKeys(file: string, whole: unknown): readonly DataIssue[] {
  const issues: DataIssue[] = [];
  const left: { readonly path: readonly string[]; readonly value: unknown }[] = [
    { path: [], value: whole },
  ];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    const { path, value } = node;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inside] of Object.entries(value).toReversed()) {
      const inner = path.length < LONGEST_PATH ? [...path, key] : path;
      if (key === '__proto__') issues.push(unknownKey(file, inner));
      else left.push({ path: inner, value: inside });
    }
  }
  return issues;
}

/** More steps than any key of a scenario has. */
const LONGEST_PATH = 10;

function unknownKey(file: string, path: readonly string[]): DataIssue {
  const near = nearestOf(path.at(-1) ?? '', SCENARIO_KEY_NAMES);
  return faultAt(
    { file, column: path.join('.') },
    {
      found: 'an unknown key',
      expected: near === undefined ? 'a key of a scenario' : `"${near}"`,
      remedy: near === undefined ? 'Delete it.' : 'Rename it, or delete it.',
    },
  );
}

function badKey(file: string, path: readonly string[], { issues }: SchemaIssue): DataIssue {
  return faultAt(
    { file, column: path.join('.') },
    {
      found: `the key ${shownJson(path.at(-1))}`,
      expected: issues?.[0]?.message ?? 'another key',
    },
  );
}

function badValue(
  file: string,
  whole: unknown,
  path: readonly string[],
  { code, message }: SchemaIssue,
): DataIssue {
  const value = valueAt(whole, path);
  const place = path.length === 0 ? { file } : { file, column: path.join('.') };
  const isForm = code === 'invalid_type' && message === 'Invalid input';
  return faultAt(place, {
    found: value === undefined ? 'no such key' : shownJson(value),
    expected: isForm ? 'keys and values in braces { }' : message,
    remedy: value === undefined ? 'Add it.' : '',
  });
}

function valueAt(whole: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([name]) => name === key)?.[1]
        : undefined,
    whole,
  );
}
