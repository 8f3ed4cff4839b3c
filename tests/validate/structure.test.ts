import { describe, expect, test } from 'vitest';
import { adding, packageFiles, programmeWith, replacing } from '../fixtures/packageFiles.ts';
import { checkPackage } from '../../src/validate/checkPackage.ts';
import { faultsOf, warningsOf } from './checkedIssues.ts';

describe('a file that is no table is said to be what it is', () => {
  test('empty', () => {
    expect(faultsOf({ 'partners.csv': '' })).toEqual([
      'partners.csv: found an empty file; expected comma-separated values with a row of headings. Export the table again, with its headings even where it has no rows.',
    ]);
  });

  test('a byte order mark and spaces', () => {
    expect(faultsOf({ 'partners.csv': '\uFEFF  \n ' })).toEqual([
      'partners.csv: found an empty file; expected comma-separated values with a row of headings. Export the table again, with its headings even where it has no rows.',
    ]);
  });

  test('a web page', () => {
    expect(faultsOf({ 'partners.csv': '<!doctype html><html></html>' })).toEqual([
      'partners.csv: found a web page; expected comma-separated values with a row of headings. Save the data itself, not the page that shows it.',
    ]);
  });

  test('JSON', () => {
    expect(faultsOf({ 'partners.csv': '{"partners": []}' })).toEqual([
      'partners.csv: found JSON; expected comma-separated values with a row of headings. Export this table as CSV.',
    ]);
  });

  test('a table where JSON is wanted', () => {
    expect(faultsOf({ 'programme.json': 'title,area\nExample,Example' })).toEqual([
      'programme.json: found a table or plain text; expected JSON. Put the right file in its place, or start from its template.',
    ]);
  });
});

describe('rows and headings', () => {
  test('headings alone are accepted, and told', () => {
    expect(
      warningsOf({
        'outcomes.csv': 'domain,stage_month,mean_score,responses,scale_max,source',
      }),
    ).toEqual([
      'outcomes.csv: found headings and no rows. Accepted: the package has none of these.',
    ]);
  });

  test('title lines above the headings: the row that has them is offered', () => {
    expect(
      faultsOf({ 'partners.csv': (valid) => `Partners of the programme\r\n\r\n${valid}` }),
    ).toEqual([
      'partners.csv:1: found lines above the headings, which stand in row 3; expected the headings in row 1. Delete rows 1 to 2.',
    ]);
  });

  test('the headings twice', () => {
    expect(
      faultsOf({
        'partners.csv': (valid) => `partner_id,name,short_name,sector,funder_id\r\n${valid}`,
      }),
    ).toEqual(['partners.csv:2: found the headings again; expected data. Delete this row.']);
  });

  test('a row of totals is never counted', () => {
    expect(faultsOf({ 'programme-costs.csv': adding('Total,,150000,') })).toEqual([
      'programme-costs.csv:3: found a row of totals; expected rows of data only. Delete the row: totals are worked out here.',
    ]);
  });

  test('a misspelt column names its near match', () => {
    expect(faultsOf({ 'partners.csv': replacing('sector', 'secter') })).toEqual([
      'partners.csv:1:secter: found an unknown column "secter"; expected "sector". Rename the column, or delete it.',
    ]);
  });

  test('a column missing and another unknown', () => {
    expect(faultsOf({ 'partners.csv': replacing('short_name', 'abbreviation') })).toEqual([
      'partners.csv:1:abbreviation: found an unknown column "abbreviation"; expected only partner_id, name, short_name, sector, funder_id. Delete the column.',
      'partners.csv:1:short_name: found no such column; expected a column "short_name". Add the column.',
    ]);
  });

  test('a heading that would lose its column in an object', () => {
    expect(
      faultsOf({
        'partners.csv': 'partner_id,name,short_name,sector,funder_id,__proto__\na,A,A,other,a,b',
        'contributions.csv': 'partner_id,financial_year,amount_gbp,kind,status,source',
      }),
    ).toEqual([
      'partners.csv:1:__proto__: found an unknown column "__proto__"; expected only partner_id, name, short_name, sector, funder_id. Delete the column.',
    ]);
  });

  test('the same heading twice', () => {
    expect(faultsOf({ 'partners.csv': replacing('short_name', 'name') })).toEqual([
      'partners.csv:1:name: found the same heading over columns B and C; expected each heading once. Delete or rename one of the two columns.',
    ]);
  });

  test('no heading over data', () => {
    expect(faultsOf({ 'partners.csv': replacing('short_name', '') })).toEqual([
      'partners.csv:1: found no heading over column C, which holds data (first in row 2); expected a heading over every column that holds data. Name the column, or delete it.',
    ]);
  });

  test('headings with capitals, spaces and unseen characters are accepted, and told', () => {
    expect(
      warningsOf({
        'partners.csv': replacing('partner_id,name', 'Partner ID,name\u200B'),
      }),
    ).toEqual([
      'partners.csv:1:partner_id: found the heading "Partner ID"; expected "partner_id". Read as that; nothing to do.',
      'partners.csv:1:name: found the heading "name\\u200b"; expected "name". Read as that; nothing to do.',
    ]);
  });

  test('10,000 columns are told in one line', () => {
    const more = Array.from({ length: 10_000 }, (_, index) => `more_${index}`).join(',');
    expect(
      faultsOf({ 'partners.csv': (valid) => valid.replaceAll('\r\n', `,${more}\r\n`) }),
    ).toEqual([
      'partners.csv:1: found 10000 unknown columns; expected only partner_id, name, short_name, sector, funder_id. Delete the others.',
    ]);
  });

  test('a short row', () => {
    expect(faultsOf({ 'partners.csv': adding('fire,Fire') })).toEqual([
      'partners.csv:6: found 2 cells; expected 5 cells, one for each heading. Add the missing cells; an empty one still needs its comma.',
    ]);
  });

  test('a long row hints at a comma without quotation marks', () => {
    expect(faultsOf({ 'partners.csv': adding('fire,Fire, North,Fire,other,fire') })).toEqual([
      'partners.csv:6: found 6 cells; expected 5 cells, one for each heading. A comma inside a text needs quotation marks around the text: "Police, North".',
    ]);
  });

  test('a quotation mark that is never closed is named where it opens', () => {
    expect(
      faultsOf({
        'partners.csv': adding(
          'fire,"Fire, North,Fire,other,fire',
          'rescue,Rescue,Rescue,other,rescue',
        ),
      }),
    ).toEqual([
      'partners.csv:6: found a quotation mark that opens in this row and is never closed; expected a closing quotation mark at the end of the cell. Close it, or take the opening one away; rows after it cannot be read until then.',
    ]);
  });

  test('after a line break in quotation marks the rows are still numbered as a spreadsheet does', () => {
    expect(
      faultsOf({
        'partners.csv': adding(
          'fire,"Fire\nNorth",Fire,other,fire',
          '',
          'court,Courts,Courts,justise,court',
        ),
      }),
    ).toEqual([
      'partners.csv:8:sector: found "justise"; expected "council", "police", "nhs", "justice" or "other". Did you mean "justice"?',
    ]);
  });

  test('commas after the last column on every row are accepted, and told', () => {
    expect(warningsOf({ 'partners.csv': (valid) => valid.replaceAll('\r\n', ',,\r\n') })).toEqual([
      'partners.csv:1: found commas after the last column, or an empty column without a heading; expected one heading a column. Left out, since nothing stands there; nothing to do.',
    ]);
  });

  test('semicolons are accepted when sure, and told', () => {
    expect(warningsOf({ 'partners.csv': (valid) => valid.replaceAll(',', ';') })).toEqual([
      'partners.csv: found semicolons between cells; expected commas. Read with semicolons; nothing to do.',
    ]);
  });

  test('tabs are accepted when sure, and told', () => {
    expect(warningsOf({ 'partners.csv': (valid) => valid.replaceAll(',', '\t') })).toEqual([
      'partners.csv: found tabs between cells; expected commas. Read with tabs; nothing to do.',
    ]);
  });

  test('semicolons with decimal commas: the numbers are refused', () => {
    expect(
      faultsOf({
        'deflators.csv':
          'financial_year;index;source\n2022-23;90,5;a\n2023-24;95;a\n2024-25;100;a\n',
      }),
    ).toEqual([
      'deflators.csv:2:index: found "90,5"; expected a plain number above 0 such as 100. Write the decimal point as a point: 90.5.',
    ]);
  });

  test.each([
    ['CR', '\r'],
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('%s ends a line', (_name, lineEnd) => {
    const files = packageFiles();
    const other = Object.fromEntries(
      files.map(({ path, text }) => [path, text.replaceAll('\r\n', lineEnd)]),
    );
    expect(checkPackage(packageFiles(other))).toEqual(checkPackage(files));
  });
});

describe('keys', () => {
  test('the same id twice names both rows', () => {
    expect(faultsOf({ 'partners.csv': adding('police,Police 2,P2,police,police') })).toEqual([
      'partners.csv:6:partner_id: found "police" again, which row 3 has already; expected each key once. Keep one of the two rows.',
    ]);
  });

  test('two prices for one event, partner and year', () => {
    expect(
      faultsOf({
        'unit-costs.csv': adding(
          'police_callout,police,0,99,,,2023-24,0,,,,5,illustrative,Invented,2024,,',
        ),
      }),
    ).toEqual([
      'unit-costs.csv:6:event_id, partner_id, year_offset: found "police_callout", "police", "0" again, which row 2 has already; expected each key once. Keep one of the two rows.',
    ]);
  });

  test('the same row twice where rows add up', () => {
    expect(
      faultsOf({
        'contributions.csv': adding('council,2022-23,100000,cash,agreed,Invented (illustrative)'),
      }),
    ).toEqual([
      'contributions.csv:4: found the same row as row 2; expected each row once, since rows add up. Delete one of them; if both are meant, tell them apart in their source.',
    ]);
  });

  test('ids that differ only in capitals', () => {
    expect(faultsOf({ 'partners.csv': adding('Police,Fire service,Fire,other,Police') })).toEqual([
      'partners.csv:6:partner_id: found "Police", which differs from "police" of row 3 only in capitals or spaces; expected ids that can be told apart. If they are the same, keep one; if not, rename one.',
    ]);
  });

  test('a space after an id', () => {
    expect(faultsOf({ 'partners.csv': replacing('\r\npolice,', '\r\npolice ,') })).toEqual([
      'partners.csv:3:partner_id: found "police "; expected a partner id such as police. Use letters without accents, digits, hyphens and underscores only, beginning with a letter or digit; no spaces before, in or after it.',
    ]);
  });

  test('an unknown id names its near match', () => {
    expect(
      faultsOf({ 'stage-activity.csv': replacing('police_callout', 'police_calout') }),
    ).toEqual([
      'stage-activity.csv:2:event_id: found "police_calout"; expected an id that stands in events.csv. Did you mean "police_callout"?',
    ]);
  });

  test('unknown ids are found wherever ids stand', () => {
    expect(
      faultsOf({
        'partners.csv': replacing('police,police', 'police,fire'),
        'events.csv': replacing('fewer,,,,An attended', 'fewer,ae_attendance arrest,,,An attended'),
        'unit-costs.csv': replacing('ae_attendance,hospital', 'ae_attendance,clinic'),
        'stage-activity.csv': replacing('first,', 'other,'),
        'counterfactuals.csv': replacing(',pregnancy,0,none', ',birth,0,none'),
        'assumptions.csv': replacing('*,', 'arrest,'),
        'contributions.csv': replacing('council,', 'county,'),
      }),
    ).toEqual([
      'partners.csv:3:funder_id: found "fire"; expected an id that stands in partners.csv. Add it to partners.csv, or correct it here.',
      'events.csv:2:contains: found "arrest"; expected an id that stands in events.csv. Add it to events.csv, or correct it here.',
      'unit-costs.csv:3:partner_id: found "clinic"; expected an id that stands in partners.csv. Add it to partners.csv, or correct it here.',
      'stage-activity.csv:2:cohort_id: found "other"; expected an id that stands in cohorts.csv. Add it to cohorts.csv, or correct it here.',
      'counterfactuals.csv:3:follows: found "birth"; expected an id that stands in events.csv. Add it to events.csv, or correct it here.',
      'assumptions.csv:2:event_id: found "arrest"; expected an id that stands in events.csv. Add it to events.csv, or correct it here.',
      'contributions.csv:2:partner_id: found "county"; expected an id that stands in partners.csv. Add it to partners.csv, or correct it here.',
    ]);
  });
});

describe('files of a package', () => {
  test('nothing', () => {
    expect(checkPackage([])).toEqual({
      ok: false,
      issues: [
        {
          severity: 'fault',
          file: 'programme.json',
          row: null,
          column: null,
          found: 'a folder with nothing in it',
          expected: 'a data package: programme.json and its tables',
          remedy: 'Choose the folder that holds them, or start from the templates.',
        },
      ],
    });
  });

  test('a missing table, without a second complaint of what it would have held', () => {
    expect(faultsOf({ 'deflators.csv': null })).toEqual([
      'deflators.csv: found no such file; expected the table, if only its headings. Add it from its template.',
    ]);
  });

  test('tables that may be absent', () => {
    const absent = {
      'counterfactuals.csv': null,
      'assumptions.csv': null,
      'outcomes.csv': null,
      'benchmarks.csv': null,
      'unit-costs.csv': (valid: string) => valid.replace(/removal.*\r\n/g, ''),
    };
    expect(warningsOf(absent)).toEqual([]);
  });

  test('two files for one table', () => {
    expect(faultsOf({ 'Partners.csv': 'partner_id' })).toEqual([
      'Partners.csv: found a second file for the table of partners.csv; expected one file for each table. Keep the one that is meant.',
    ]);
  });

  test('a table by another name', () => {
    expect(faultsOf({ 'unit_costs.csv': 'event_id,partner_id', 'unit-costs.csv': null })).toEqual([
      'unit-costs.csv: found no such file, but unit_costs.csv; expected the table, if only its headings. Rename unit_costs.csv, if it is that.',
      'unit_costs.csv: found an unknown table; expected unit-costs.csv. Rename it, or take it out of the folder.',
    ]);
  });

  test('a file that is no table is left unread, and told', () => {
    expect(warningsOf({ 'README.txt': 'Hello', '.DS_Store': '' })).toEqual([
      'README.txt: found a file that is no part of a data package. Left unread.',
    ]);
  });

  test('one table in the place of another', () => {
    const costs = packageFiles().find(({ path }) => path === 'programme-costs.csv')?.text ?? '';
    expect(faultsOf({ 'cohorts.csv': costs })).toEqual([
      'cohorts.csv:1: found the headings of programme-costs.csv; expected cohort_id, name, area, start, women, closed. Give each table its own file: this one may be programme-costs.csv.',
    ]);
  });

  test('records without the women whose they are', () => {
    expect(faultsOf({ 'activity.csv': 'record_id,event_id,month,count' })).toEqual([
      "activity.csv: found a table of women's records, without women.csv; expected women.csv beside it, or counts in stage-activity.csv alone. Open the whole folder of records at once, or take this table out of it.",
    ]);
  });

  test('a package of a newer version', () => {
    expect(faultsOf({ 'datapackage.json': '{"packageVersion": 2, "resources": []}' })).toEqual([
      'datapackage.json:packageVersion: found 2; expected 1. The package was made by a newer version of this dashboard: open it there.',
    ]);
  });

  test('a description that lists a file which is not there', () => {
    expect(faultsOf({ 'datapackage.json': '{"resources": [{"path": "arrests.csv"}]}' })).toEqual([
      'datapackage.json:resources: found arrests.csv, which is not in the folder; expected every table that it lists. Add the file, or open the folder without datapackage.json.',
    ]);
  });
});

describe('programme.json', () => {
  test('all of its problems at once', () => {
    expect(
      faultsOf({
        'programme.json': programmeWith({
          title: '',
          horizonYear: 7,
          horizonYears: undefined,
          priceYear: '2024/25',
          stageBoundaries: [0, 18, 6],
          periodMonths: 2,
          protected: 'yes',
          dataAsAt: '2024-13',
          disclosure: { minWomen: 5, maxshare: 1, roundTo: 2.5 },
        }),
      }),
    ).toEqual([
      'programme.json:title: found ""; expected the name of the programme, in quotation marks.',
      'programme.json:priceYear: found "2024/25"; expected a financial year in quotation marks such as "2024-25".',
      'programme.json:horizonYears: found no such key; expected a whole number of years, from 1 to 100. Add it.',
      'programme.json:stageBoundaries: found [0,18,6]; expected whole months from a start, ascending, in square brackets, such as [-12, -6, 0, 6, 12, 18, 27].',
      'programme.json:periodMonths: found 2; expected 1, 3, 6 or 12.',
      'programme.json:dataAsAt: found "2024-13"; expected a month in quotation marks such as "2020-03".',
      'programme.json:disclosure.maxShare: found no such key; expected a share above 0, at most 1. Add it.',
      'programme.json:disclosure.roundTo: found 2.5; expected a whole number, 1 or more.',
      'programme.json:disclosure.maxshare: found an unknown key; expected "maxShare". Rename it, or delete it.',
      'programme.json:protected: found "yes"; expected true or false, without quotation marks.',
      'programme.json:horizonYear: found an unknown key; expected "horizonYears". Rename it, or delete it.',
    ]);
  });

  test('boundaries without the start and the end of the programme', () => {
    expect(faultsOf({ 'programme.json': programmeWith({ stageBoundaries: [-12, 6] }) })).toEqual([
      "programme.json:stageBoundaries: found [-12,6]; expected 0, a woman's start, among the boundaries. Add 0 in its place.",
      'programme.json:stageBoundaries: found [-12,6]; expected 18, the end of the programme (programmeMonths), among the boundaries. Add 18 in its place.',
    ]);
  });

  test('a key twice', () => {
    expect(faultsOf({ 'programme.json': '{"title": "A",\n"title": "B"}' })).toEqual([
      'programme.json:2:title: found the same key twice; expected each key once. Delete one of them.',
    ]);
  });
});
