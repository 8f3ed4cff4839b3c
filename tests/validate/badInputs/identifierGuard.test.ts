import { describe, expect, test } from 'vitest';
import { personalKindOf } from '../../../src/validate/personalValues.ts';
import { isNotesColumn, isPersonalColumn } from '../../../src/validate/identifierGuard.ts';
import { programmeWith } from '../../fixtures/packageFiles.ts';
import { seeded, type Chance } from '../../fuzz/seeded.ts';
import { aColumn, saidOf } from './badInput.ts';

/** Ten digits whose check digit is worked out afresh, by the sum that is to be a multiple of eleven. */
function weightedSum(digits: string): number {
  return Array.from(digits, Number).reduce((sum, digit, index) => sum + digit * (10 - index), 0);
}

const NHS_NUMBER = 'an NHS number (10 digits)';

describe('the check digit of an NHS number', () => {
  test.each([
    ['9990000018', 'the range kept for tests'],
    ['999 000 0018', 'spaces'],
    ['999-000-0018', 'hyphens'],
    ['9434765919', 'the example of the NHS Data Dictionary'],
    ['4010232137', 'a published example'],
    ['0000000000', 'zeros, whose sum is a multiple of eleven'],
  ])('%s, %s', (text) => {
    expect(personalKindOf(text)?.looksLike).toBe(NHS_NUMBER);
  });

  test('each of the ten last digits: one holds at most, and it is found', () => {
    const chance = seeded(11);
    for (let run = 0; run < 300; run += 1) {
      const nine = Array.from({ length: 9 }, (_, index) =>
        index === 0 ? 4 + chance.below(4) : chance.below(10),
      ).join('');
      const found = Array.from({ length: 10 }, (_, digit) => `${nine}${digit}`).filter(
        (text) => personalKindOf(text)?.looksLike === NHS_NUMBER,
      );
      const valid = Array.from({ length: 10 }, (_, digit) => `${nine}${digit}`).filter(
        (text) => weightedSum(text) % 11 === 0,
      );
      expect(found, nine).toEqual(valid);
    }
  });

  test.each(['9990000019', '1234567890', '999000001', '99900000181', '0.9990000018'])(
    '%s is none',
    (text) => {
      expect(personalKindOf(text)?.looksLike).not.toBe(NHS_NUMBER);
    },
  );
});

describe('a heading that points to a person', () => {
  test.each([
    ...['surname', 'forename', 'first_name(s)', 'mother’s_name', "woman's_name", 'client_name'],
    ...['full_name', 'dob', 'd.o.b.', 'd.o.b', 'date_of_birth', 'nhs_no.', 'nhs_number', 'nhs'],
    ...['ni_number', 'national_insurance_number', 'nino', 'post_code', 'postcode', 'e_mail'],
    ...['email_address', 'mobile_no', 'tel.', 'telephone', 'uprn', 'lcs_id', 'lcsid', 'initials'],
    ...['home_address', 'address_line_1', 'patient_name', 'maiden_name', 'names_of_children'],
  ])('%s', (heading) => {
    expect(isPersonalColumn(heading)).toBe(true);
  });

  test.each([
    ...['event_id', 'short_name', 'partner_id', 'source_title', 'largest_share', 'women', 'start'],
    ...['area', 'unit', 'colour', 'nhs_cost', 'mobile_home', 'housing', 'unnamed', 'amount'],
  ])('but not %s', (heading) => {
    expect(isPersonalColumn(heading)).toBe(false);
    expect(isNotesColumn(heading)).toBe(false);
  });

  test('a column of notes is told as what it is', () => {
    expect(saidOf(aColumn('Case notes', 'Jane moved'))).toEqual({
      outcome: 'stops',
      said: [
        'cohorts.csv:1:case_notes: found a column of notes, in which people may be named; expected no column or value that points to a person. Delete the whole column before you open the file here, and keep it out of every copy you share.',
      ],
    });
  });
});

test('an address in the description of a package', () => {
  const descriptor = '{"contributors": [{"email": "someone@example.org"}], "resources": []}';
  expect(saidOf({ 'datapackage.json': descriptor })).toEqual({
    outcome: 'stops',
    said: [
      'datapackage.json:contributors.0.email: found a value that looks like an e-mail address; expected no column or value that points to a person. Delete it at its source and export again: this page must hold nothing that points to a person.',
    ],
  });
});

test('a full date where a month is wanted is a slip; one of long ago a date of birth', () => {
  expect(saidOf({ 'programme.json': programmeWith({ dataAsAt: '2024-06-30' }) }).said).toEqual([
    'programme.json:dataAsAt: found "2024-06-30"; expected a month in quotation marks such as "2020-03".',
  ]);
  expect(saidOf({ 'programme.json': programmeWith({ dataAsAt: '1990-04-03' }) }).said).toEqual([
    'programme.json:dataAsAt: found a value that looks like a full date, as a date of birth is written; expected no column or value that points to a person. Delete it at its source and export again: this page must hold nothing that points to a person.',
  ]);
});

const CLEAN = 200;

test(`at most one false stop in ${CLEAN} clean packages`, () => {
  const stopped = Array.from({ length: CLEAN }, (_, seed) => saidOf(aCleanPackage(seeded(seed))))
    .filter(({ outcome }) => outcome === 'stops')
    .map(({ said }) => said);
  expect(stopped.slice(1)).toEqual([]);
}, 60_000);

/** What stands in texts of packages and points to nobody. */
const TEXTS: readonly ((chance: Chance) => string)[] = [
  (chance) => `National Schedule of NHS costs ${aYear(chance)}, code ${aCode(chance)}`,
  (chance) => `HM Treasury, GDP deflators, accessed ${aDay(chance)}`,
  (chance) => `Release of ${aYear(chance)}-03-31, version ${chance.below(9)}.${chance.below(20)}.3`,
  (chance) => `GBP ${aMoney(chance)} in 2019/20 prices (x1.${1000 + chance.below(9000)})`,
  (chance) =>
    `PSSRU Unit Costs of Health and Social Care ${aYear(chance)}, table ${chance.below(12)}.${chance.below(9)}, p. ${chance.below(300)}`,
  (chance) =>
    `https://example.org/${chance.below(1_000_000)}/${1_000_000_000 + chance.below(999_999_999)}`,
  (chance) =>
    `doi 10.${1000 + chance.below(9000)}/j.${chance.below(10_000)}.${chance.below(100_000)}`,
  (chance) =>
    `ISBN 978-1-${1000 + chance.below(9000)}-${1000 + chance.below(9000)}-${chance.below(10)}`,
  (chance) =>
    `Cabinet report ${aCode(chance)}, minute ${chance.below(200)}, 16 April ${aYear(chance)}`,
  (chance) =>
    `Ward E05${1_000_000 + chance.below(8_999_999)}, LSOA E01${100_000 + chance.below(899_999)}`,
  (chance) =>
    `${chance.below(40)} women, ${chance.below(400)} call-outs, ${aMoney(chance)} pounds a year`,
  (chance) =>
    `Components ${aMoney(chance)} + ${aMoney(chance)} + ${aMoney(chance)}; ${chance.below(90)}–${90 + chance.below(30)} minutes`,
  (chance) => `Barnett, van der Pols and Dobson (${aYear(chance)}), IJE 34(1), 215–220`,
  (chance) => `St Mary's Hospital, Grace House and M${1 + chance.below(60)} corridor`,
  (chance) => `Ref FOI-${100_000 + chance.below(899_999)}/${aYear(chance)}, B12 clinic, 2nd visit`,
];

function aCleanPackage(chance: Chance): Parameters<typeof saidOf>[0] {
  const texts = () => `"${chance.oneOf(TEXTS)(chance).replaceAll('"', '')}"`;
  const invented = (valid: string) => valid.replace(/Invented \(illustrative\)/g, texts);
  return {
    'contributions.csv': invented,
    'programme-costs.csv': invented,
    'deflators.csv': invented,
    'assumptions.csv': invented,
    'outcomes.csv': invented,
    'benchmarks.csv': invented,
    'counterfactuals.csv': invented,
    'unit-costs.csv': (valid) => valid.replace(/Invented(?=,)/g, texts),
    'events.csv': (valid) => valid.replace(/An attendance \(illustrative\)/, texts),
    'programme.json': programmeWith({ notes: chance.oneOf(TEXTS)(chance) }),
  };
}

function aYear(chance: Chance): number {
  return 2010 + chance.below(16);
}

function aDay(chance: Chance): string {
  return `${1 + chance.below(28)}/${1 + chance.below(12)}/${aYear(chance)}`;
}

function aCode(chance: Chance): string {
  return `${chance.oneOf(['NZ', 'VB', 'WF', 'CR', 'A&E/'])}${10 + chance.below(89)}${chance.oneOf(['A', 'B', 'Z'])}`;
}

function aMoney(chance: Chance): string {
  const pounds = 1 + chance.below(2_000_000);
  return chance.oneOf([
    `${pounds}`,
    pounds.toLocaleString('en-GB'),
    `${pounds}.${10 + chance.below(89)}`,
  ]);
}
