import { faultAt, type DataIssue } from '../domain/dataIssue.ts';
import type { PackageFile } from '../domain/packageFile.ts';
import type { Programme } from '../domain/programme.ts';
import { parseJson } from '../parse/json.ts';
import { personalJsonIssues } from './identifierGuard.ts';
import { lostLettersInJson } from './lostLetters.ts';
import { nearestOf } from './nearMatch.ts';
import { programmeSchema, shownJson } from './programmeFields.ts';

interface ProgrammeReading {
  /** Undefined where anything is wrong with the file. */
  readonly programme: Programme | undefined;
  readonly issues: readonly DataIssue[];
}

/** Reads `programme.json`: every key must stand, and no other. */
export function readProgramme(file: PackageFile): ProgrammeReading {
  const { value, issues } = parseJson(file);
  if (issues.length > 0) return { programme: undefined, issues };
  const personal = personalJsonIssues(file.path, value, ([key]) => TIME_KEYS.includes(key ?? ''));
  if (personal.length > 0) return { programme: undefined, issues: personal };
  const parsed = programmeSchema.safeParse(value);
  if (!parsed.success) {
    return {
      programme: undefined,
      issues: parsed.error.issues.flatMap((issue) => keyFaults(file.path, value, issue)),
    };
  }
  const boundaries = boundaryFaults(file.path, parsed.data);
  return {
    programme: boundaries.length === 0 ? parsed.data : undefined,
    issues: [...boundaries, ...lostLettersInJson(file.path, file.text)],
  };
}

/** Keys that tell a time: a full date in one is a slip. */
const TIME_KEYS: readonly string[] = ['priceYear', 'baseYear', 'dataAsAt'];

interface SchemaIssue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}

function keyFaults(file: string, whole: unknown, issue: SchemaIssue): readonly DataIssue[] {
  const path = issue.path.map(String);
  if (issue.keys !== undefined) {
    return issue.keys.map((key) => unknownKey(file, [...path, key].join('.'), key));
  }
  const value = valueAt(whole, path);
  const column = path.length === 0 ? {} : { column: path.join('.') };
  if (issue.code === 'invalid_type') {
    return [
      faultAt(
        { file, ...column },
        { found: shownJson(value), expected: 'keys and values in braces { }' },
      ),
    ];
  }
  return [
    faultAt(
      { file, ...column },
      {
        found: value === undefined ? 'no such key' : shownJson(value),
        expected: issue.message,
        remedy: value === undefined ? 'Add it.' : '',
      },
    ),
  ];
}

function unknownKey(file: string, column: string, key: string): DataIssue {
  const near = nearestOf(key, KNOWN_KEYS);
  return faultAt(
    { file, column },
    {
      found: 'an unknown key',
      expected: near === undefined ? `one of ${KNOWN_KEYS.join(', ')}` : `"${near}"`,
      remedy: near === undefined ? 'Delete it.' : 'Rename it, or delete it.',
    },
  );
}

const KNOWN_KEYS: readonly string[] = [
  ...Object.keys(programmeSchema.shape),
  ...Object.keys(programmeSchema.shape.disclosure.shape),
];

function valueAt(whole: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([name]) => name === key)?.[1]
        : undefined,
    whole,
  );
}

function boundaryFaults(file: string, programme: Programme): readonly DataIssue[] {
  const { stageBoundaries, programmeMonths } = programme;
  const missing = [...new Set([0, programmeMonths])].filter(
    (month) => !stageBoundaries.includes(month),
  );
  return missing.map((month) =>
    faultAt(
      { file, column: 'stageBoundaries' },
      {
        found: shownJson(stageBoundaries),
        expected:
          month === 0
            ? "0, a woman's start, among the boundaries"
            : `${month}, the end of the programme (programmeMonths), among the boundaries`,
        remedy: `Add ${month} in its place.`,
      },
    ),
  );
}
