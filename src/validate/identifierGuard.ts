import { faultAt, type DataIssue } from '../domain/dataIssue.ts';
import type { ParsedTable } from '../parse/parsedTable.ts';
import { wordsOf } from './maskedIssues.ts';
import { NO_PEOPLE, PersonalValueReading, REMOVE } from './personalValueReading.ts';
import { personalKindOf } from './personalValues.ts';
import type { TableFacts } from './table.ts';

/** Headings of columns that hold what points to a person. */
const PERSONAL_COLUMN = new RegExp(
  `^(${[
    'names?_of_.*',
    '((first|last|full|given|family|maiden|middle|known_as|womans?|womens?|clients?|patients?|mothers?|childs?|service_users?|workers?)_?)?names?',
    '(.*_)?(surname|forename|initials)s?',
    '(.*_)?(dob|d_o_b|date_of_birth|birth_?date|birthday)',
    '(.*_)?(nhs|ni)(_?(no|num|number|id))?',
    '(.*_)?(nino|national_insurance(_(no|number))?)',
    '(.*_)?(post_?code|uprn|e_?mail|email_address)',
    '(.*_)?(phone|telephone|tel|mobile)(_?(no|number))?',
    '(.*_)?(lcs|liquidlogic|mosaic|pnc|hospital|passport)_?(id|no|number)',
    '((home|postal|last_known|current|previous)_)?address(_line)?(_?\\d)?',
  ].join('|')})$`,
);

/** Whether a heading names a column of what points to a person. */
export function isPersonalColumn(name: string): boolean {
  return PERSONAL_COLUMN.test(name);
}

/** The fault of a personal column, which is named; its values are not shown. */
export function personalColumnFault(file: string, row: number, column: string): DataIssue {
  return faultAt(
    { file, row, column },
    {
      found: 'a column whose heading points to a person',
      expected: NO_PEOPLE,
      remedy:
        'Delete the whole column before you open the file here, and keep it out of every copy you share.',
    },
  );
}

/** Values that look like they point to a person, one fault a column and kind, with the first row. */
export function personalValueFaults(
  file: string,
  table: ParsedTable,
  facts: TableFacts,
): readonly DataIssue[] {
  const reading = new PersonalValueReading(file, table.header, facts);
  for (const row of table.rows) reading.look(row);
  return reading.faults();
}

/** The same for the texts and keys of a JSON file. */
export function personalJsonIssues(file: string, value: unknown): readonly DataIssue[] {
  return [...personalKeys(file, value), ...personalTexts(file, value)];
}

/** Keys that name what points to a person, or that are it. */
function personalKeys(file: string, value: unknown): readonly DataIssue[] {
  return keysIn(value).flatMap((key) => {
    const kind = personalKindOf(wordsOf(key));
    const isNamed = isPersonalColumn(key.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase());
    if (kind === undefined && !isNamed) return [];
    return [
      faultAt(
        { file, column: key },
        {
          found:
            kind === undefined
              ? 'a key that points to a person'
              : `a key that looks like ${kind.looksLike}`,
          expected: NO_PEOPLE,
          remedy: REMOVE,
        },
      ),
    ];
  });
}

function keysIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => [
    ...(Array.isArray(value) ? [] : [key]),
    ...keysIn(inner),
  ]);
}

/** Texts anywhere in a JSON file that look like they point to a person. */
export function personalTexts(file: string, value: unknown): readonly DataIssue[] {
  return textsIn(value, []).flatMap(({ path, text }) => {
    const kind = personalKindOf(text);
    if (kind === undefined) return [];
    return [
      faultAt(
        { file, column: path.join('.') },
        { found: `a value that looks like ${kind.looksLike}`, expected: NO_PEOPLE, remedy: REMOVE },
      ),
    ];
  });
}

interface PlacedText {
  readonly path: readonly string[];
  readonly text: string;
}

function textsIn(value: unknown, path: readonly string[]): readonly PlacedText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}
