import { describe, expect, test } from 'vitest';
import { checkPackage } from '../../src/validate/checkPackage.ts';
import { personalKindOf } from '../../src/validate/personalValues.ts';
import { packageFiles, programmeWith, replacing } from '../fixtures/packageFiles.ts';
import { faultsOf } from './checkedIssues.ts';

/*
 * Every number and address here is invented: NHS numbers from the range kept for tests (999 …) or worked out
 * for their check digit, phone numbers from Ofcom's range for drama.
 */

function aSourceThatSays(text: string) {
  return { 'contributions.csv': replacing('Invented (illustrative)', text) };
}

describe('a value that points to a person stops the load, and is never repeated', () => {
  test('an NHS number with spaces', () => {
    expect(faultsOf(aSourceThatSays('999 000 0018'))).toEqual([
      'contributions.csv:2:source: found a value that looks like an NHS number (10 digits); expected no column or value that points to a person. Delete it at its source and export again: this page must hold nothing that points to a person.',
    ]);
  });

  test('an NHS number without', () => {
    expect(faultsOf(aSourceThatSays('case 9990000018 reviewed'))).toEqual([
      'contributions.csv:2:source: found a value that looks like an NHS number (10 digits); expected no column or value that points to a person. Delete it at its source and export again: this page must hold nothing that points to a person.',
    ]);
  });

  test('a National Insurance number', () => {
    expect(faultsOf(aSourceThatSays('AB 12 34 56 C'))).toEqual([
      'contributions.csv:2:source: found a value that looks like a National Insurance number; expected no column or value that points to a person. Delete it at its source and export again: this page must hold nothing that points to a person.',
    ]);
  });

  test('a date of birth', () => {
    expect(faultsOf(aSourceThatSays('born 03/04/1990'))).toEqual([
      'contributions.csv:2:source: found a value that looks like a full date, as a date of birth is written; expected no column or value that points to a person. Delete it at its source and export again: this page must hold nothing that points to a person.',
    ]);
  });

  test.each(['1990-04-03', '3.4.1990', '03/04/90', 'DOB 12/03/2024', 'seen 03/04/1990 at home'])(
    'a date of birth as %s',
    (text) => {
      expect(personalKindOf(text)?.looksLike).toBe('a full date, as a date of birth is written');
    },
  );

  test('a postcode', () => {
    expect(faultsOf(aSourceThatSays('lives near S60 1AE'))).toEqual([
      'contributions.csv:2:source: found a value that looks like a full postcode; expected no column or value that points to a person. Delete it at its source and export again: this page must hold nothing that points to a person.',
    ]);
  });

  test('an e-mail address', () => {
    expect(faultsOf(aSourceThatSays('ask someone@example.org'))).toEqual([
      'contributions.csv:2:source: found a value that looks like an e-mail address; expected no column or value that points to a person. Delete it at its source and export again: this page must hold nothing that points to a person.',
    ]);
  });

  test('a mobile number', () => {
    expect(faultsOf(aSourceThatSays('07700 900123'))).toEqual([
      'contributions.csv:2:source: found a value that looks like a phone number; expected no column or value that points to a person. Delete it at its source and export again: this page must hold nothing that points to a person.',
    ]);
  });

  test('a whole column of them, in one line', () => {
    expect(
      faultsOf({ 'stage-activity.csv': (valid) => valid.replaceAll('first,', '9990000018,') }),
    ).toEqual([
      'stage-activity.csv:2:cohort_id: found values in 6 rows that look like an NHS number (10 digits), the first here; expected no column or value that points to a person. Delete it at its source and export again: this page must hold nothing that points to a person.',
    ]);
  });

  test('in the programme itself', () => {
    expect(faultsOf({ 'programme.json': programmeWith({ notes: 'Ring 01632 960123.' }) })).toEqual([
      'programme.json:notes: found a value that looks like a phone number; expected no column or value that points to a person. Delete it at its source and export again: this page must hold nothing that points to a person.',
    ]);
  });

  test('in no message at all, whatever else is wrong with the row', () => {
    const checked = checkPackage(
      packageFiles({
        'contributions.csv': (valid) =>
          valid.replace('council,', '9990000018,').replace('cash', '9990000018'),
        'partners.csv': replacing('police,Police', '9990000018,Police'),
      }),
    );
    expect(checked.ok).toBe(false);
    expect(JSON.stringify(checked)).not.toContain('9990000018');
  });
});

test('columns that point to a person are named, with how to remove them', () => {
  expect(
    faultsOf({
      'cohorts.csv': (valid) =>
        valid.replace('closed', 'closed,Surname,DOB,lcs_id,UPRN').replace('yes', 'yes,-,-,-,-'),
    }),
  ).toEqual([
    'cohorts.csv:1:surname: found a column whose heading points to a person; expected no column or value that points to a person. Delete the whole column before you open the file here, and keep it out of every copy you share.',
    'cohorts.csv:1:dob: found a column whose heading points to a person; expected no column or value that points to a person. Delete the whole column before you open the file here, and keep it out of every copy you share.',
    'cohorts.csv:1:lcs_id: found a column whose heading points to a person; expected no column or value that points to a person. Delete the whole column before you open the file here, and keep it out of every copy you share.',
    'cohorts.csv:1:uprn: found a column whose heading points to a person; expected no column or value that points to a person. Delete the whole column before you open the file here, and keep it out of every copy you share.',
  ]);
});

describe('what may stand', () => {
  test.each([
    'UCD code CR2.0.3. ~GBP 621 in 2024/25 prices (x1.4961).',
    'Components GBP 140/146/77/58/19/15.',
    'DERIVED: GBP 613,218 / (14,183+600) incidents; >=2 officers for 51-90 min.',
    'https://www.pressreader.com/uk/south-wales-echo/20190802/282020443907609',
    'http://expressandstar.com/news/crime/2013/07/04/police-deal-with-15000-incidents',
    'https://github.com/example/costs/data/ncc.rda @6a11fa0f',
    'National Schedule of NHS costs 2024/25, NZ17A to NZ51C, vitamin B12 2nd dose',
    'Minutes, Improving Lives Select Commission, 16 April 2019',
    '2019-04 to 2020-03',
    '1234567890',
    '10000.123456',
    '0.0123456789',
    'Version 1.2.10',
    'HM Treasury, accessed 31/03/2026',
    'GDP deflators, 2026-03-31 release',
    '=HYPERLINK("x")',
    '@SUM(A1:A9)',
  ])('%s', (text) => {
    expect(personalKindOf(text)).toBeUndefined();
  });
});
