/** Templates, filled examples and the dictionary. */
export const TEMPLATES = {
  title: 'Start from templates',
  lead: 'From nothing to your own dashboard: take the templates, or the filled examples to see what goes where, fill them in, and open them above. They are made of the same lists that check your files.',
  counts: 'Counts by stage',
  countsHolds:
    'For whoever has totals by time since the start: one row for each group, event and stage.',
  records: 'Records of single women',
  recordsHolds:
    'For whoever has a row for each event: one random pseudonym a woman. They are counted in your browser and never leave it.',
  dictionary: 'Data dictionary',
  dictionaryLead:
    'Every file and column: what it means, what is accepted, and what may be left out.',
  dictionaryDownload: 'Download the dictionary as CSV',
  forPrograms: 'For programs',
  forProgramsLead:
    'The same for programs that check tables: a description of each form’s files as one Data Package, and with each table above its own Table Schema (Frictionless standards, version 2).',
  column: 'Column',
  meaning: 'Meaning',
  expected: 'Accepted',
  needed: 'Needed',
} as const;

export const NEEDED = {
  filled: 'in every row',
  blank: 'the column; cells may be blank',
  absent: 'no: may be blank or left out',
} as const;

export function templateLabel(of: string, size: string): string {
  return `Templates: ${of} (zip, ${size})`;
}

export function exampleLabel(of: string, size: string): string {
  return `Invented example: ${of} (zip, ${size})`;
}

/** A description of all the files of a form. */
export function packageSchemaLabel(of: string, size: string): string {
  return `Data Package: ${of} (JSON, ${size})`;
}

/** Where several stand together, each says which table it is of. */
export function tableSchemaLabel(file: string, size: string): string {
  return `Table Schema of ${file} (JSON, ${size})`;
}

/** "Unit costs: what one event costs one partner", after the name of its file, with whether it may be missing. */
export function fileHolds(title: string, mayBeAbsent: boolean): string {
  return `${title}${mayBeAbsent ? ' (may be left out)' : ''}`;
}

/** The keys of `programme.json`, which is no table. */
export const PROGRAMME_KEYS = {
  title: 'Programme: what the package is about, and its settings',
  columns: [
    key('title', 'Name of the programme.', 'text'),
    key('area', 'Name of the area.', 'text'),
    key(
      'basis',
      'What counts, contributions, costs and outcomes are.',
      'published, local or illustrative',
    ),
    key(
      'priceYear',
      'Year whose prices all money is shown in.',
      'a financial year such as "2024-25"',
    ),
    key(
      'baseYear',
      'First financial year; discounting counts from it.',
      'a financial year such as "2024-25"',
    ),
    key('horizonYears', 'Years looked at, from the first.', 'a whole number, 1 or more'),
    key('programmeMonths', 'How long a woman is on the programme.', 'whole months, 1 or more'),
    key(
      'stageBoundaries',
      'Months from a woman’s own start between which events are counted; 0 and programmeMonths among them.',
      'whole months, ascending, such as [-12, -6, 0, 6, 12, 18, 27]',
    ),
    key('periodMonths', 'How many months one period of the data is.', '1, 3, 6 or 12'),
    key('dataAsAt', 'Last month with data.', 'a month such as "2025-03"'),
    key(
      'disclosure',
      'When a count is shown: at least minWomen women, none with more than maxShare of it, to the nearest roundTo.',
      '{ "minWomen": 5, "maxShare": 0.5, "roundTo": 5 }',
    ),
    key('protected', 'Whether the counts have been through disclosure control.', 'true or false'),
    key('decision', 'What the board is asked to decide.', 'text, or ""'),
    key('notes', 'Anything a reader should know.', 'text, or ""'),
  ],
} as const;

function key<const Name extends string>(name: Name, meaning: string, expected: string) {
  return { name, meaning, expected, mayBe: 'filled' } as const;
}
