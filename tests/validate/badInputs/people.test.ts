import { expect, test } from 'vitest';
import { programmeWith } from '../../fixtures/packageFiles.ts';
import { aColumn, saidOf, type BadInput } from './badInput.ts';

/*
 * Every number and address here is invented: NHS numbers from the range kept for tests (999 …), phone numbers from
 * Ofcom's range for drama.
 */

const PEOPLE: readonly BadInput[] = [
  [
    'a column of NHS numbers with spaces',
    aColumn('number_1', '999 000 0018'),
    'stops',
    [
      'cohorts.csv:1:number_1: found an unknown column "number_1"; expected only cohort_id, name, area, start, women, closed. Delete the column.',
      'cohorts.csv:2:number_1: found a value that looks like an NHS number (10 digits); expected no column or value that points to a person. Delete it at its source and export again: this page must hold nothing that points to a person.',
    ],
  ],
  [
    'a column of NHS numbers without',
    aColumn('number_1', '9990000018'),
    'stops',
    [
      'cohorts.csv:1:number_1: found an unknown column "number_1"; expected only cohort_id, name, area, start, women, closed. Delete the column.',
      'cohorts.csv:2:number_1: found a value that looks like an NHS number (10 digits); expected no column or value that points to a person. Delete it at its source and export again: this page must hold nothing that points to a person.',
    ],
  ],
  [
    'a column of National Insurance numbers',
    aColumn('number_1', 'AB 12 34 56 C'),
    'stops',
    [
      'cohorts.csv:1:number_1: found an unknown column "number_1"; expected only cohort_id, name, area, start, women, closed. Delete the column.',
      'cohorts.csv:2:number_1: found a value that looks like a National Insurance number; expected no column or value that points to a person. Delete it at its source and export again: this page must hold nothing that points to a person.',
    ],
  ],
  [
    'a column of dates of birth',
    aColumn('date_1', '03/04/1990'),
    'stops',
    [
      'cohorts.csv:1:date_1: found an unknown column "date_1"; expected only cohort_id, name, area, start, women, closed. Delete the column.',
      'cohorts.csv:2:date_1: found a value that looks like a full date, as a date of birth is written; expected no column or value that points to a person. Delete it at its source and export again: this page must hold nothing that points to a person.',
    ],
  ],
  [
    'a column of postcodes',
    aColumn('place', 'S60 1AE'),
    'stops',
    [
      'cohorts.csv:1:place: found an unknown column "place"; expected only cohort_id, name, area, start, women, closed. Delete the column.',
      'cohorts.csv:2:place: found a value that looks like a full postcode; expected no column or value that points to a person. Delete it at its source and export again: this page must hold nothing that points to a person.',
    ],
  ],
  [
    'a column of e-mail addresses',
    aColumn('contact', 'someone@example.org'),
    'stops',
    [
      'cohorts.csv:1:contact: found an unknown column "contact"; expected only cohort_id, name, area, start, women, closed. Delete the column.',
      'cohorts.csv:2:contact: found a value that looks like an e-mail address; expected no column or value that points to a person. Delete it at its source and export again: this page must hold nothing that points to a person.',
    ],
  ],
  [
    'a column of mobile numbers',
    aColumn('contact', '07700 900123'),
    'stops',
    [
      'cohorts.csv:1:contact: found an unknown column "contact"; expected only cohort_id, name, area, start, women, closed. Delete the column.',
      'cohorts.csv:2:contact: found a value that looks like a phone number; expected no column or value that points to a person. Delete it at its source and export again: this page must hold nothing that points to a person.',
    ],
  ],
  [
    'a column called name_of_client',
    aColumn('name_of_client', '-'),
    'stops',
    [
      'cohorts.csv:1:name_of_client: found a column whose heading points to a person; expected no column or value that points to a person. Delete the whole column before you open the file here, and keep it out of every copy you share.',
    ],
  ],
  [
    'a column called Surname',
    aColumn('Surname', '-'),
    'stops',
    [
      'cohorts.csv:1:surname: found a column whose heading points to a person; expected no column or value that points to a person. Delete the whole column before you open the file here, and keep it out of every copy you share.',
    ],
  ],
  [
    'a column called DOB',
    aColumn('DOB', '-'),
    'stops',
    [
      'cohorts.csv:1:dob: found a column whose heading points to a person; expected no column or value that points to a person. Delete the whole column before you open the file here, and keep it out of every copy you share.',
    ],
  ],
  [
    'a column called UPRN',
    aColumn('UPRN', '-'),
    'stops',
    [
      'cohorts.csv:1:uprn: found a column whose heading points to a person; expected no column or value that points to a person. Delete the whole column before you open the file here, and keep it out of every copy you share.',
    ],
  ],
  [
    'a column called lcs_id',
    aColumn('lcs_id', '-'),
    'stops',
    [
      'cohorts.csv:1:lcs_id: found a column whose heading points to a person; expected no column or value that points to a person. Delete the whole column before you open the file here, and keep it out of every copy you share.',
    ],
  ],
  [
    'a column called NHS number',
    aColumn('NHS number', '-'),
    'stops',
    [
      'cohorts.csv:1:nhs_number: found a column whose heading points to a person; expected no column or value that points to a person. Delete the whole column before you open the file here, and keep it out of every copy you share.',
    ],
  ],
  [
    'a column of notes with names',
    aColumn('notes', 'Jane moved in with Mary'),
    'stops',
    [
      'cohorts.csv:1:notes: found a column of notes, in which people may be named; expected no column or value that points to a person. Delete the whole column before you open the file here, and keep it out of every copy you share.',
    ],
  ],
  [
    'a heading that is an NHS number itself',
    aColumn('999 000 0018', '-'),
    'stops',
    [
      'cohorts.csv:1: found the heading of column G, which looks like an NHS number (10 digits); expected no column or value that points to a person. If this row holds data, add a row of headings above it and delete the column; if not, delete the column.',
    ],
  ],
  [
    'a row of data in the place of the headings',
    { 'cohorts.csv': 'first,someone@example.org,Example borough,2022-07,20,yes\n' },
    'stops',
    [
      'cohorts.csv:1: found the heading of column B, which looks like an e-mail address; expected no column or value that points to a person. If this row holds data, add a row of headings above it and delete the column; if not, delete the column.',
    ],
  ],
  [
    'a key of the programme',
    { 'programme.json': programmeWith({ clientName: '-' }) },
    'stops',
    [
      'programme.json:clientName: found a key that points to a person; expected no column or value that points to a person. Delete it at its source and export again: this page must hold nothing that points to a person.',
    ],
  ],
  [
    'a key of the programme that is a number',
    { 'programme.json': programmeWith({ '999 000 0018': '-' }) },
    'stops',
    [
      'programme.json:(not repeated here): found a key that looks like an NHS number (10 digits); expected no column or value that points to a person. Delete it at its source and export again: this page must hold nothing that points to a person.',
    ],
  ],
  [
    'a name of a file',
    { 'Notes 999 000 0018.csv': 'a,b\n' },
    'stops',
    [
      'a file (not repeated here): found a name of a file that points to a person; expected no column or value that points to a person. Take the file out of the folder, and do not share it under this name.',
    ],
  ],
  [
    'a name of a file that is not read',
    { 'someone@example.org.txt': '-' },
    'stops',
    [
      'a file (not repeated here): found a name of a file that points to a person; expected no column or value that points to a person. Take the file out of the folder, and do not share it under this name.',
    ],
  ],
];

test.each(PEOPLE)('what points to a person: %s', (_name, change, outcome, said) => {
  expect(saidOf(change)).toEqual({ outcome, said });
});

test('and none of them is repeated anywhere in what is said', () => {
  const values = [
    '999 000 0018',
    '9990000018',
    'AB 12 34 56 C',
    '1990',
    'S60 1AE',
    'example.org',
    '900123',
    'Jane',
  ];
  for (const [name, change] of PEOPLE) {
    const said = saidOf(change).said.join('\n');
    for (const value of values) expect(said, name).not.toContain(value);
  }
});
