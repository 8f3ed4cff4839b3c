import { expect, test } from 'vitest';

import { textOf, saidOf, type BadInput } from './badInput.ts';

const KINDS: readonly BadInput[] = [
  ['UTF-8 with a byte order mark', { 'cohorts.csv': (valid) => `\uFEFF${valid}` }, 'opens', []],
  [
    'JSON for a table',
    { 'cohorts.csv': '[{"cohort_id": "first"}]' },
    'stops',
    [
      'cohorts.csv: found JSON; expected comma-separated values with a row of headings. Export this table as CSV.',
    ],
  ],
  [
    'a table for JSON',
    { 'programme.json': 'title,area\na,b\n' },
    'stops',
    [
      'programme.json: found a table or plain text; expected JSON. Put the right file in its place, or start from its template.',
    ],
  ],
  [
    'an empty file for JSON',
    { 'programme.json': '' },
    'stops',
    ['programme.json: found an empty file; expected JSON. Start from the template of this file.'],
  ],
  [
    'a web page saved as a table',
    { 'cohorts.csv': '<!DOCTYPE html><html><body>Sign in</body></html>' },
    'stops',
    [
      'cohorts.csv: found a web page; expected comma-separated values with a row of headings. Save the data itself, not the page that shows it.',
    ],
  ],
  [
    'two files for one table',
    { 'Cohorts.csv': 'cohort_id,name,area,start,women,closed\n' },
    'stops',
    [
      'Cohorts.csv: found a second file for the table of cohorts.csv; expected one file for each table. Keep the one that is meant.',
    ],
  ],
  [
    'the costs in the place of the cohorts',
    { 'cohorts.csv': textOf('unit-costs.csv') },
    'stops',
    [
      'cohorts.csv:1: found the headings of unit-costs.csv; expected cohort_id, name, area, start, women, closed. Give each table its own file: this one may be unit-costs.csv.',
    ],
  ],
  [
    'a workbook in the place of a table',
    { 'unit-costs.csv': null, 'unit-costs.xlsx': '' },
    'stops',
    [
      'unit-costs.csv: found no such file, but unit-costs.xlsx; expected the table, if only its headings. Open unit-costs.xlsx in the program that made it, and save the table as "CSV UTF-8" under the name unit-costs.csv.',
      'unit-costs.xlsx: found a file that is no part of a data package. Left unread.',
    ],
  ],
  [
    'a package of a newer version',
    { 'datapackage.json': '{"packageVersion": 2, "resources": []}' },
    'stops',
    [
      'datapackage.json:packageVersion: found 2; expected 1. The package was made by a newer version of this dashboard: open it there.',
    ],
  ],
];

test.each(KINDS)('the kind of a file: %s', (_name, change, outcome, said) => {
  expect(saidOf(change)).toEqual({ outcome, said });
});
