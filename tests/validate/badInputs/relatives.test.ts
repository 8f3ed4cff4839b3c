import { expect, test } from 'vitest';
import { readScenario } from '../../../src/validate/scenarioFile.ts';
import { formatIssue } from '../../../src/words/dataIssues.ts';
import { adding, programmeWith, replacing } from '../../fixtures/packageFiles.ts';
import { aCountOf, aStartIn, saidOf, type BadInput } from './badInput.ts';

const STEPS = 100_000;
const DEEP = `${'['.repeat(STEPS)}${']'.repeat(STEPS)}`;

/** Of the same kinds as the cases that were thought of first. */
const RELATIVES: readonly BadInput[] = [
  [
    'data in the place of headings, two cells of it the same',
    { 'partners.csv': 'council,Council,Council,council,council\n' },
    'stops',
    [
      'partners.csv:1: found none of the headings that this table has; expected partner_id, name, short_name, sector, funder_id. If this row holds data, add a row of headings above it; if it holds other headings, rename them as the template has them.',
    ],
  ],
  [
    'one benchmark with two values',
    {
      'benchmarks.csv':
        'measure,area,value,unit,period,source_title,source_url\r\neligible_women,Here,180,women,2018-07,Briefing,\r\neligible_women,Here,190,women,2018-07,Briefing,\r\neligible_women,Here,190,women,2018-07,Another briefing,\r\n',
    },
    'stops',
    [
      'benchmarks.csv:3:measure, area, unit, period, source_title: found "eligible_women", "Here", "women", "2018-07", "Briefing" again, which row 2 has already; expected each key once. Keep one of the two rows.',
    ],
  ],
  [
    'an NHS number in a table without headings',
    { 'partners.csv': 'a,b,c,other,a\nd,999 000 0018,e,other,d\n' },
    'stops',
    [
      'partners.csv:1: found none of the headings that this table has; expected partner_id, name, short_name, sector, funder_id. If this row holds data, add a row of headings above it; if it holds other headings, rename them as the template has them.',
      'partners.csv:2:B: found a value that looks like an NHS number (10 digits); expected no column or value that points to a person. Delete it at its source and export again: this page must hold nothing that points to a person.',
    ],
  ],
  [
    'a semicolon in the title of a table with commas',
    { 'partners.csv': (valid) => `Partners; as at June\r\n${valid}` },
    'stops',
    [
      'partners.csv:1: found lines above the headings, which stand in row 2; expected the headings in row 1. Delete row 1.',
    ],
  ],
  [
    'a total between the rows',
    {
      'programme-costs.csv': adding('2022-23,Grand total,150000,', '2023-24,Practice team,5,'),
    },
    'stops',
    [
      'programme-costs.csv:3: found a row of totals; expected rows of data only. Delete the row: totals are worked out here.',
    ],
  ],
  [
    'a total by another name, which is what the others come to',
    { 'programme-costs.csv': adding('2022-23,Total cost of the programme,150000,') },
    'stops',
    [
      'programme-costs.csv:3:item: found a total of other rows; expected rows of data only. Delete the row: totals are worked out here, and this one would be counted twice.',
    ],
  ],
  [
    'a total that is all there is',
    { 'programme-costs.csv': replacing('Practice team', 'Total') },
    'opens',
    [],
  ],
  [
    'a key twice, its number written otherwise',
    {
      'unit-costs.csv': adding(
        'police_callout,police,0.0,99,,,2023-24,0,,,,5,illustrative,Invented,2024,,',
      ),
    },
    'stops',
    [
      'unit-costs.csv:6:event_id, partner_id, year_offset: found "police_callout", "police", "0.0" again, which row 2 has already; expected each key once. Keep one of the two rows.',
    ],
  ],
  [
    'a payment twice, its amount written otherwise',
    {
      'contributions.csv': adding('council,2022-23,100000.00,cash,agreed,Invented (illustrative)'),
    },
    'stops',
    [
      'contributions.csv:4: found the same row as row 2; expected each row once, since rows add up. Delete one of them; if both are meant, tell them apart in their source.',
    ],
  ],
  [
    'a table cut off after its last cell',
    { 'cohorts.csv': (valid) => valid.trimEnd() },
    'opens',
    [
      'cohorts.csv:2:closed: found no line end after the last cell; expected a line end after every row. See that the file was not cut off there: the beginning of a cell would be read as the whole.',
    ],
  ],
  [
    'a table of running text at its end, without a last line end',
    { 'deflators.csv': (valid) => valid.trimEnd() },
    'opens',
    [],
  ],
  [
    'a pound sign that was read wrongly before',
    { 'partners.csv': replacing('Hospital trust', 'Hospital Â£') },
    'opens',
    [
      'partners.csv:4:name: found letters that were lost when the file was saved, such as Â£ or \uFFFD; expected the letters as they were written. Nothing is counted wrong, but the text will show so: export it again as UTF-8 from where it was made.',
    ],
  ],
  [
    'a dash that was read wrongly before, in the programme itself',
    { 'programme.json': (valid) => valid.replace('"notes": "', '"notes": "Counts â€“ ') },
    'opens',
    [
      'programme.json:24: found letters that were lost when the file was saved, such as Â£ or \uFFFD; expected the letters as they were written. Nothing is counted wrong, but the text will show so: export it again as UTF-8 from where it was made.',
    ],
  ],
  [
    'a year with two digits changed about',
    aStartIn('2202-07'),
    'stops',
    [
      'cohorts.csv:2:start: found "2202-07"; expected a month as YYYY-MM such as 2024-04. Check the year: it is neither of this century nor of the last.',
    ],
  ],
  [
    'a marker in capitals',
    aCountOf('[C]'),
    'stops',
    [
      'stage-activity.csv:2:events: found "[C]"; expected a whole number of events, 0 or more, or [c], [x] or [z] where there is none. Write [c], if that is meant.',
    ],
  ],
  [
    'a horizon longer than a life',
    { 'programme.json': programmeWith({ horizonYears: 1_000_000 }) },
    'stops',
    [
      'programme.json:horizonYears: found 1000000; expected a whole number of years, from 1 to 100.',
    ],
  ],
  [
    'more woman-years than there can be',
    { 'stage-activity.csv': replacing('-12,0,20,60', '-12,0,200,60') },
    'opens',
    [
      'stage-activity.csv:2:woman_years: found 200 woman-years of "first" in 12 months; expected at most 20, all that its 20 women can have had. Check it at its source: rates are worked out from it.',
    ],
  ],
  [
    'two partners, one with a word cut short',
    {
      'partners.csv': adding(
        'sy,South Yorkshire Police,SYP,police,sy',
        'sy2,The South Yorks. Police,SYP,police,sy2',
      ),
    },
    'opens',
    [
      'partners.csv:7:name: found "The South Yorks. Police", nearly the name in row 6, "South Yorkshire Police"; expected one row for each partner. If they are one partner, give it one id and add its rows up under that.',
    ],
  ],
  [
    'more partners than any programme has',
    {
      'partners.csv': adding(
        ...Array.from(
          { length: 500 },
          (_, index) => `p${index},Partner ${index},P,other,p${index}`,
        ),
      ),
    },
    'stops',
    ['partners.csv: found 504 rows; expected at most 500. Keep those that this programme uses.'],
  ],
  [
    'a key of JSON twice, once with its letters escaped',
    { 'programme.json': '{"title": "A",\n"\\u0074itle": "B"}' },
    'stops',
    [
      'programme.json:2:title: found the same key twice; expected each key once. Delete one of them.',
    ],
  ],
  [
    'JSON within JSON without end',
    { 'programme.json': DEEP },
    'stops',
    ['programme.json: found lists within lists; expected keys and values in braces { }.'],
  ],
  [
    'a version in letters',
    { 'datapackage.json': '{"packageVersion": "two", "resources": []}' },
    'stops',
    [
      'datapackage.json:packageVersion: found "two"; expected 1. Correct it, or open the folder without datapackage.json.',
    ],
  ],
  [
    'formulas and tags in names: text',
    {
      'partners.csv': adding(
        'bad,"=HYPERLINK(""https://example.org"",""x"")",+1,other,bad',
        'worse,<script>alert(1)</script>,<img src=x onerror=alert(1)>,other,worse',
        'worst,"a\r\n=1+1",@SUM(A1),other,worst',
      ),
    },
    'opens',
    [],
  ],
];

test.each(RELATIVES)('of the same kind: %s', (_name, change, outcome, said) => {
  expect(saidOf(change)).toEqual({ outcome, said });
});

test.each([
  ['lists', DEEP],
  ['objects', `${'{"a":'.repeat(STEPS)}1${'}'.repeat(STEPS)}`],
])('a scenario of %s within each other without end is refused', (_name, text) => {
  const read = readScenario({ path: 'scenario.json', text });
  expect(read.ok ? [] : read.issues.map(formatIssue)).not.toEqual([]);
});
