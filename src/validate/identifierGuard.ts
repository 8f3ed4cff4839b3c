import { faultAt, type DataIssue } from '../domain/dataIssue.ts';
import type { ParsedTable } from '../parse/parsedTable.ts';
import { wordsOf } from './maskedIssues.ts';
import { NO_PEOPLE, PersonalValueReading, REMOVE } from './personalValueReading.ts';
import { PERSONAL_KINDS, PERSONAL_KINDS_BESIDE_TIMES, personalKindOf } from './personalValues.ts';
import type { TableFacts } from './table.ts';

const REMOVE_COLUMN =
  'Delete the whole column before you open the file here, and keep it out of every copy you share.';

/** Headings of columns that hold what points to a person. */
const PERSONAL_COLUMN = new RegExp(
  `^(${[
    'names?_of_.*',
    '(.*_)?(first|last|full|family|maiden|middle|known_as)_?names?',
    '((first|last|full|given|family|maiden|middle|known_as|womans?|womens?|clients?|patients?|mothers?|childs?|service_users?|workers?)_?)?names?',
    '(.*_)?(surname|forename|initials)s?',
    '(.*_)?(dob|d_o_b|date_of_birth|birth_?date|birthday)',
    '(.*_)?(nhs|ni)(_?(no|nos|num|number|numbers|id|ids))?',
    '(.*_)?(nino|national_insurance(_(no|number)s?)?)',
    '(.*_)?(post_?codes?|uprns?|e_?mails?|e_?mail_address(es)?)',
    '(.*_)?(phone|telephone|tel|mobile)s?(_?(no|number)s?)?',
    '(.*_)?(lcs|liquidlogic|mosaic|pnc|hospital|passport)_?(id|no|number)',
    '((home|postal|last_known|current|previous)_)?address(_line)?(_?\\d)?',
  ].join('|')})$`,
);

/** Columns of running text about women: names stand in them sooner or later. */
const NOTES_COLUMN =
  /^((case|free|client|support|worker|other|additional|general|my|our)_)*(notes?|comments?|remarks?|narrative|free_?text|observations?|details|text|diary|chronology|log)$/;

/** Whether a heading names a column of what points to a person; brackets, stops and apostrophes do not matter. */
export function isPersonalColumn(name: string): boolean {
  const plain = name
    .replace(/['’]/g, '')
    .replace(/\(s\)/g, 's')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '')
    .replace(/(?<=(?:^|_)\p{L})_(?=\p{L}(?:_|$))/gu, '');
  return PERSONAL_COLUMN.test(plain);
}

/** Whether a heading names a column of running text, in which people are named. */
export function isNotesColumn(name: string): boolean {
  return NOTES_COLUMN.test(name);
}

/** The fault of a column of notes that no table has; nothing of it is shown. */
export function notesColumnFault(file: string, row: number, column: string): DataIssue {
  return faultAt(
    { file, row, column },
    {
      found: 'a column of notes, in which people may be named',
      expected: NO_PEOPLE,
      remedy: REMOVE_COLUMN,
    },
  );
}

/** The fault of a personal column, which is named; its values are not shown. */
export function personalColumnFault(file: string, row: number, column: string): DataIssue {
  return faultAt(
    { file, row, column },
    {
      found: 'a column whose heading points to a person',
      expected: NO_PEOPLE,
      remedy: REMOVE_COLUMN,
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
export function personalJsonIssues(
  file: string,
  value: unknown,
  tellsTime: (path: readonly string[]) => boolean,
): readonly DataIssue[] {
  return [...personalKeys(file, value), ...personalTexts(file, value, tellsTime)];
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

function keysIn(whole: unknown): readonly string[] {
  return nodesIn(whole).flatMap(({ value }) =>
    typeof value !== 'object' || value === null || Array.isArray(value) ? [] : Object.keys(value),
  );
}

/** Texts anywhere in a JSON file that look like they point to a person. */
export function personalTexts(
  file: string,
  value: unknown,
  tellsTime: (path: readonly string[]) => boolean,
): readonly DataIssue[] {
  return textsIn(value).flatMap(({ path, text }) => {
    const kind = personalKindOf(
      text,
      tellsTime(path) ? PERSONAL_KINDS_BESIDE_TIMES : PERSONAL_KINDS,
    );
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

function textsIn(whole: unknown): readonly PlacedText[] {
  return nodesIn(whole).flatMap(({ path, value }) =>
    typeof value === 'string' ? [{ path, text: value }] : [],
  );
}

interface PlacedValue {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** How many steps of a path are told: no file of a package has more. */
const LONGEST_PATH = 10;

/** Every value in a JSON value, itself first, however deep it lies. */
function nodesIn(whole: unknown): readonly PlacedValue[] {
  const found: PlacedValue[] = [];
  const left: PlacedValue[] = [{ path: [], value: whole }];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    found.push(node);
    const { path, value } = node;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value).toReversed()) {
      left.push({ path: path.length < LONGEST_PATH ? [...path, key] : path, value: inner });
    }
  }
  return found;
}
