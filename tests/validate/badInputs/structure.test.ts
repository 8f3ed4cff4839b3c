import { expect, test } from 'vitest';
import { adding, replacing } from '../../fixtures/packageFiles.ts';
import { saidOf, type BadInput } from './badInput.ts';

const STRUCTURE: readonly BadInput[] = [
  [
    'an empty file',
    { 'partners.csv': '' },
    'stops',
    [
      'partners.csv: found an empty file; expected comma-separated values with a row of headings. Export the table again, with its headings even where it has no rows.',
    ],
  ],
  [
    'only a byte order mark',
    { 'partners.csv': '\uFEFF' },
    'stops',
    [
      'partners.csv: found an empty file; expected comma-separated values with a row of headings. Export the table again, with its headings even where it has no rows.',
    ],
  ],
  [
    'only spaces',
    { 'partners.csv': '  \n  \n' },
    'stops',
    [
      'partners.csv: found an empty file; expected comma-separated values with a row of headings. Export the table again, with its headings even where it has no rows.',
    ],
  ],
  [
    'headings and no rows',
    { 'contributions.csv': 'partner_id,financial_year,amount_gbp,kind,status,source\n' },
    'opens',
    ['contributions.csv: found headings and no rows. Accepted: the package has none of these.'],
  ],
  [
    'no headings',
    { 'cohorts.csv': 'first,First group,Example borough,2022-07,20,yes\n' },
    'stops',
    [
      'cohorts.csv:1: found none of the headings that this table has; expected cohort_id, name, area, start, women, closed. If this row holds data, add a row of headings above it; if it holds other headings, rename them as the template has them.',
    ],
  ],
  [
    'lines above the headings',
    { 'cohorts.csv': (valid) => `Pause data,,,,,\nAs at June,,,,,\n${valid}` },
    'stops',
    [
      'cohorts.csv:1: found lines above the headings, which stand in row 3; expected the headings in row 1. Delete rows 1 to 2.',
    ],
  ],
  [
    'two rows of headings',
    {
      'cohorts.csv': replacing(
        'closed\r\n',
        'closed\r\n(id),(text),(text),(month),(number),(yes or no)\r\n',
      ),
    },
    'stops',
    [
      'cohorts.csv:2: found what looks like a second row of headings; expected data from the second row on. Delete this row; if it holds data, write its numbers in figures.',
    ],
  ],
  [
    'the headings again',
    {
      'cohorts.csv': replacing(
        'closed\r\n',
        'closed\r\ncohort_id,name,area,start,women,closed\r\n',
      ),
    },
    'stops',
    ['cohorts.csv:2: found the headings again; expected data. Delete this row.'],
  ],
  [
    'a row of totals, in its first column',
    { 'programme-costs.csv': adding('Total,,150000,') },
    'stops',
    [
      'programme-costs.csv:3: found a row of totals; expected rows of data only. Delete the row: totals are worked out here.',
    ],
  ],
  [
    'a row of totals, in its last column',
    { 'contributions.csv': adding(',,120000.5,,,Grand total') },
    'stops',
    [
      'contributions.csv:4: found a row of totals; expected rows of data only. Delete the row: totals are worked out here.',
    ],
  ],
  [
    'a missing column, and one with nearly its name',
    { 'cohorts.csv': replacing('women,closed', 'womens,closed') },
    'stops',
    [
      'cohorts.csv:1:womens: found an unknown column "womens"; expected "women". Rename the column, or delete it.',
    ],
  ],
  [
    'a missing column, and its name without the unit',
    { 'unit-costs.csv': replacing('amount_gbp', 'amount') },
    'stops',
    [
      'unit-costs.csv:1:amount: found an unknown column "amount"; expected "amount_gbp". Rename the column, or delete it.',
    ],
  ],
  [
    'a missing column',
    { 'cohorts.csv': (valid) => valid.replace(',closed', '').replace(',yes', '') },
    'stops',
    ['cohorts.csv:1:closed: found no such column; expected a column "closed". Add the column.'],
  ],
  [
    'an unknown column',
    {
      'cohorts.csv': (valid) =>
        valid.replace(',closed', ',closed,colour').replace(',yes', ',yes,red'),
    },
    'stops',
    [
      'cohorts.csv:1:colour: found an unknown column "colour"; expected only cohort_id, name, area, start, women, closed. Delete the column.',
    ],
  ],
  [
    'the same heading twice',
    {
      'cohorts.csv': (valid) =>
        valid.replace(',closed', ',closed,Closed').replace(',yes', ',yes,no'),
    },
    'stops',
    [
      'cohorts.csv:1:closed: found the same heading over columns F and G; expected each heading once. Delete or rename one of the two columns.',
    ],
  ],
  [
    'a blank heading over data',
    { 'cohorts.csv': (valid) => valid.replace(',closed', ',closed,').replace(',yes', ',yes,3') },
    'stops',
    [
      'cohorts.csv:1: found no heading over column G, which holds data (first in row 2); expected a heading over every column that holds data. Name the column, or delete it.',
    ],
  ],
  [
    'headings with capitals, spaces and characters that are not seen',
    {
      'cohorts.csv': replacing(
        'cohort_id,name,area,start,women,closed',
        'Cohort ID,\u200Bname, Area ,start\u00A0,WOMEN,closed',
      ),
    },
    'opens',
    [
      'cohorts.csv:1:cohort_id: found the heading "Cohort ID"; expected "cohort_id". Read as that; nothing to do.',
      'cohorts.csv:1:name: found the heading "\\u200bname"; expected "name". Read as that; nothing to do.',
      'cohorts.csv:1:area: found the heading " Area "; expected "area". Read as that; nothing to do.',
      'cohorts.csv:1:start: found the heading "start\\u00a0"; expected "start". Read as that; nothing to do.',
      'cohorts.csv:1:women: found the heading "WOMEN"; expected "women". Read as that; nothing to do.',
    ],
  ],
  [
    'a short row',
    { 'cohorts.csv': adding('second,Second,Example borough,2022-08,20') },
    'stops',
    [
      'cohorts.csv:3: found 5 cells; expected 6 cells, one for each heading. Add the missing cells; an empty one still needs its comma.',
    ],
  ],
  [
    'a long row, for want of quotation marks',
    { 'partners.csv': adding('north,Police, North,Police N,police,police') },
    'stops',
    [
      'partners.csv:6: found 6 cells; expected 5 cells, one for each heading. A comma inside a text needs quotation marks around the text: "Police, North".',
    ],
  ],
  [
    'a quotation mark that is never closed',
    { 'partners.csv': adding('north,"Police North,PN,police,police', 'x,y,z,police,x') },
    'stops',
    [
      'partners.csv:6: found a quotation mark that opens in this row and is never closed; expected a closing quotation mark at the end of the cell. Close it, or take the opening one away; rows after it cannot be read until then.',
    ],
  ],
  [
    'a line break in quotation marks, before a fault',
    {
      'partners.csv': adding(
        'fire,"Fire\nNorth",Fire,other,fire',
        'court,Courts,Courts,justise,court',
      ),
    },
    'stops',
    [
      'partners.csv:7:sector: found "justise"; expected "council", "police", "nhs", "justice" or "other". Did you mean "justice"?',
    ],
  ],
  [
    'semicolons',
    { 'partners.csv': (valid) => valid.replaceAll(',', ';') },
    'opens',
    [
      'partners.csv: found semicolons between cells; expected commas. Read with semicolons; nothing to do.',
    ],
  ],
  [
    'tabs',
    { 'partners.csv': (valid) => valid.replaceAll(',', '\t') },
    'opens',
    ['partners.csv: found tabs between cells; expected commas. Read with tabs; nothing to do.'],
  ],
  [
    'semicolons with decimal commas',
    {
      'deflators.csv': 'financial_year;index;source\n2022-23;90,5;a\n2023-24;95;a\n2024-25;100;a\n',
    },
    'stops',
    [
      'deflators.csv:2:index: found "90,5"; expected a plain number above 0 such as 100. Write the decimal point as a point: 90.5.',
      'deflators.csv: found semicolons between cells; expected commas. Read with semicolons; nothing to do.',
    ],
  ],
  [
    'commas after the last column of every row',
    { 'partners.csv': (valid) => valid.replaceAll('\r\n', ',,\r\n') },
    'opens',
    [
      'partners.csv:1: found commas after the last column, or an empty column without a heading; expected one heading a column. Left out, since nothing stands there; nothing to do.',
    ],
  ],
  [
    'the same key twice',
    { 'partners.csv': adding('police,Fire,Fire,other,police') },
    'stops',
    [
      'partners.csv:6:partner_id: found "police" again, which row 3 has already; expected each key once. Keep one of the two rows.',
    ],
  ],
  [
    'the same row twice',
    { 'contributions.csv': adding('council,2022-23,100000,cash,agreed,Invented (illustrative)') },
    'stops',
    [
      'contributions.csv:4: found the same row as row 2; expected each row once, since rows add up. Delete one of them; if both are meant, tell them apart in their source.',
    ],
  ],
  [
    'ten thousand columns',
    { 'cohorts.csv': `${Array.from({ length: 10_000 }, (_, index) => `c${index}`).join(',')}\n` },
    'stops',
    [
      'cohorts.csv:1: found none of the headings that this table has; expected cohort_id, name, area, start, women, closed. If this row holds data, add a row of headings above it; if it holds other headings, rename them as the template has them.',
    ],
  ],
  [
    'ten thousand columns beside the table’s own',
    {
      'cohorts.csv': (valid) =>
        valid.replace(
          'closed',
          `closed,${Array.from({ length: 10_000 }, (_, index) => `c${index}`).join(',')}`,
        ),
    },
    'stops',
    [
      'cohorts.csv:2: found 6 cells; expected 10006 cells, one for each heading. Add the missing cells; an empty one still needs its comma.',
      'cohorts.csv:1: found 10000 unknown columns; expected only cohort_id, name, area, start, women, closed. Delete the others.',
    ],
  ],
  [
    'ten thousand columns without a heading',
    { 'cohorts.csv': (valid) => valid.replaceAll('\r\n', `${','.repeat(10_000)}\r\n`) },
    'opens',
    [
      'cohorts.csv:1: found commas after the last column, or an empty column without a heading; expected one heading a column. Left out, since nothing stands there; nothing to do.',
    ],
  ],
];

test.each(STRUCTURE)('the structure of a file: %s', (_name, change, outcome, said) => {
  expect(saidOf(change)).toEqual({ outcome, said });
});
