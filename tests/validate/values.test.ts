import { describe, expect, test } from 'vitest';
import { checkPackage } from '../../src/validate/checkPackage.ts';
import { packageFiles, replacing } from '../fixtures/packageFiles.ts';
import { faultsOf, warningsOf } from './checkedIssues.ts';

function aCountOf(text: string) {
  return { 'stage-activity.csv': replacing('20,60,12,0.2', `20,${text},,`) };
}

function aUnitCostOf(text: string) {
  return { 'unit-costs.csv': replacing('150.5,100,200', `${text},,`) };
}

function aCashableShareOf(text: string) {
  return { 'unit-costs.csv': replacing('0.75,general', `${text},general`) };
}

function aContributionOf(text: string) {
  return { 'contributions.csv': replacing('20000.5', text) };
}

function aStartIn(text: string) {
  return { 'cohorts.csv': replacing('2022-07', text) };
}

function aDeflatorYear(text: string) {
  return { 'deflators.csv': replacing('2022-23', text) };
}

describe('a count', () => {
  test('in words', () => {
    expect(faultsOf(aCountOf('three'))).toEqual([
      'stage-activity.csv:2:events: found "three"; expected a whole number of events, 0 or more, or [c], [x] or [z] where there is none. Write the number in figures: 3.',
    ]);
  });

  test('not available', () => {
    expect(faultsOf(aCountOf('N/A'))).toEqual([
      'stage-activity.csv:2:events: found "N/A"; expected a whole number of events, 0 or more, or [c], [x] or [z] where there is none. Where there is no figure, leave the cell empty or write [x]; it is not taken as zero.',
    ]);
  });

  test('a failed formula', () => {
    expect(faultsOf(aCountOf('#REF!'))).toEqual([
      'stage-activity.csv:2:events: found "#REF!"; expected a whole number of events, 0 or more, or [c], [x] or [z] where there is none. A formula in the spreadsheet has failed: mend it there and export again.',
    ]);
  });

  test('a failed calculation', () => {
    expect(faultsOf(aCountOf('NaN'))).toEqual([
      'stage-activity.csv:2:events: found "NaN"; expected a whole number of events, 0 or more, or [c], [x] or [z] where there is none. A calculation has failed where this was made: mend it there and export again.',
    ]);
  });

  test.each(['<5', '*', 'c', ':'])(
    'hidden as %s is recognised, and told how to be written',
    (text) => {
      expect(faultsOf(aCountOf(text))).toEqual([
        `stage-activity.csv:2:events: found "${text}"; expected a whole number of events, 0 or more, or [c], [x] or [z] where there is none. A figure hidden because few women had the event is written [c].`,
      ]);
    },
  );

  test('below zero', () => {
    expect(faultsOf(aCountOf('-3'))).toEqual([
      'stage-activity.csv:2:events: found "-3"; expected a whole number of events, 0 or more, or [c], [x] or [z] where there is none. A number below zero is not possible here: check it at its source.',
    ]);
  });

  test('in parts', () => {
    expect(faultsOf(aCountOf('2.5'))).toEqual([
      'stage-activity.csv:2:events: found "2.5"; expected a whole number of events, 0 or more, or [c], [x] or [z] where there is none. Check the count at its source; part of one cannot be.',
    ]);
  });

  test('with an exponent', () => {
    expect(faultsOf(aCountOf('1e3'))).toEqual([
      'stage-activity.csv:2:events: found "1e3"; expected a whole number of events, 0 or more, or [c], [x] or [z] where there is none. Write it out in full: 1000.',
    ]);
  });

  test.each([
    ['', 'x'],
    ['[x]', 'x'],
    ['[c]', 'c'],
    ['[z]', 'z'],
  ])('"%s" is missing, never zero', (text, marker) => {
    const checked = checkPackage(packageFiles(aCountOf(text)));
    if (!checked.ok) throw new Error('The package has a fault');
    const cell = checked.package.stageTable.cells.find(
      ({ eventId, from }) => eventId === 'police_callout' && from === -12,
    );
    expect(cell?.events).toBe(marker);
  });
});

describe('an amount', () => {
  test('with a pound sign and a comma', () => {
    expect(faultsOf(aUnitCostOf('"£1,234.50"'))).toEqual([
      'unit-costs.csv:2:amount_gbp: found "£1,234.50"; expected pounds as a plain number such as 1234.50, 0 or more, with at most six decimals. Remove the pound sign and the comma.',
    ]);
  });

  test('in brackets', () => {
    expect(faultsOf(aUnitCostOf('(500)'))).toEqual([
      'unit-costs.csv:2:amount_gbp: found "(500)"; expected pounds as a plain number such as 1234.50, 0 or more, with at most six decimals. In accounts, brackets mean a number below zero; if it is not, write 500.',
    ]);
  });

  test('below zero', () => {
    expect(faultsOf(aUnitCostOf('-500'))).toEqual([
      'unit-costs.csv:2:amount_gbp: found "-500"; expected pounds as a plain number such as 1234.50, 0 or more, with at most six decimals. A number below zero is not possible here: check it at its source.',
    ]);
  });

  test('with a comma between thousands', () => {
    expect(faultsOf(aUnitCostOf('"1,500"'))).toEqual([
      'unit-costs.csv:2:amount_gbp: found "1,500"; expected pounds as a plain number such as 1234.50, 0 or more, with at most six decimals. Remove the comma.',
    ]);
  });

  test('with seven decimals', () => {
    expect(faultsOf(aUnitCostOf('10.1234567'))).toEqual([
      'unit-costs.csv:2:amount_gbp: found "10.1234567"; expected pounds as a plain number such as 1234.50, 0 or more, with at most six decimals. Round it: 10.123457.',
    ]);
  });

  test('that is missing is not zero', () => {
    expect(faultsOf(aUnitCostOf(''))).toEqual([
      'unit-costs.csv:2:amount_gbp: found an empty cell; expected pounds as a plain number such as 1234.50, 0 or more, with at most six decimals. This column must be filled in every row.',
    ]);
  });

  test('hidden where it must stand', () => {
    expect(faultsOf(aUnitCostOf('[c]'))).toEqual([
      'unit-costs.csv:2:amount_gbp: found [c], which means missing; expected pounds as a plain number such as 1234.50, 0 or more, with at most six decimals. This column must be filled in every row.',
    ]);
  });

  test('of nothing is told', () => {
    expect(warningsOf(aUnitCostOf('0'))).toEqual([
      'unit-costs.csv:2:amount_gbp: found 0; expected what one event costs this partner. If the cost is not known, delete the row: then it is told as not known, not as £0.',
    ]);
  });

  test('paid with three decimals', () => {
    expect(faultsOf(aContributionOf('20000.125'))).toEqual([
      'contributions.csv:3:amount_gbp: found "20000.125"; expected pounds as a plain number such as 1234.50, 0 or more, with at most two decimals. Round it: 20000.13.',
    ]);
  });
});

describe('a share', () => {
  test('in per cent', () => {
    expect(faultsOf(aCashableShareOf('75%'))).toEqual([
      'unit-costs.csv:4:cashable_share: found "75%"; expected a share between 0 and 1 such as 0.25. Write a share between 0 and 1: 0.75.',
    ]);
  });

  test('above 1', () => {
    expect(faultsOf(aCashableShareOf('75'))).toEqual([
      'unit-costs.csv:4:cashable_share: found "75"; expected a share between 0 and 1 such as 0.25. If 75 % is meant, write 0.75.',
    ]);
  });

  test('below 0', () => {
    expect(faultsOf(aCashableShareOf('-0.1'))).toEqual([
      'unit-costs.csv:4:cashable_share: found "-0.1"; expected a share between 0 and 1 such as 0.25. A number below zero is not possible here: check it at its source.',
    ]);
  });
});

describe('a month', () => {
  test('after the twelfth', () => {
    expect(faultsOf(aStartIn('2024-13'))).toEqual([
      'cohorts.csv:2:start: found "2024-13"; expected a month as YYYY-MM such as 2024-04. Months run from 01 to 12.',
    ]);
  });

  test('as a spreadsheet rewrites it', () => {
    expect(faultsOf(aStartIn('Apr-24'))).toEqual([
      'cohorts.csv:2:start: found "Apr-24"; expected a month as YYYY-MM such as 2024-04. If it is that month, write 2024-04; format the column as text so that the spreadsheet leaves it alone.',
    ]);
  });

  test("as a spreadsheet's day number", () => {
    expect(faultsOf(aStartIn('45383'))).toEqual([
      'cohorts.csv:2:start: found "45383"; expected a month as YYYY-MM such as 2024-04. If it is that month, write 2024-04; format the column as text so that the spreadsheet leaves it alone.',
    ]);
  });

  test('as a full date is a slip, and no date of birth', () => {
    expect(faultsOf(aStartIn('01/04/2024'))).toEqual([
      'cohorts.csv:2:start: found "01/04/2024"; expected a month as YYYY-MM such as 2024-04. If it is that month, write 2024-04; format the column as text so that the spreadsheet leaves it alone.',
    ]);
  });
});

describe('a financial year', () => {
  test('with a stroke', () => {
    expect(faultsOf(aDeflatorYear('2022/23'))).toEqual([
      'deflators.csv:2:financial_year: found "2022/23"; expected a financial year as YYYY-YY such as 2024-25. Write 2022-23.',
    ]);
  });

  test('by one year alone', () => {
    expect(faultsOf(aDeflatorYear('2022'))).toEqual([
      'deflators.csv:2:financial_year: found "2022"; expected a financial year as YYYY-YY such as 2024-25. For April 2022 to March 2023, write 2022-23.',
    ]);
  });

  test('whose halves do not follow', () => {
    expect(faultsOf(aDeflatorYear('2022-24'))).toEqual([
      'deflators.csv:2:financial_year: found "2022-24"; expected a financial year as YYYY-YY such as 2024-25. The second year follows the first, as in 2022-23.',
    ]);
  });
});

describe('a word of a list', () => {
  test('misspelt', () => {
    expect(faultsOf({ 'events.csv': replacing('emergency', 'emergancy') })).toEqual([
      'events.csv:3:theme: found "emergancy"; expected "children", "pregnancy", "police", "home", "emergency" or "help". Did you mean "emergency"?',
    ]);
  });

  test('nothing like any', () => {
    expect(
      faultsOf({ 'partners.csv': replacing('nhs,commissioner', 'charity,commissioner') }),
    ).toEqual([
      'partners.csv:4:sector: found "charity"; expected "council", "police", "nhs", "justice" or "other".',
    ]);
  });

  test('yes by another name', () => {
    expect(faultsOf({ 'cohorts.csv': replacing('yes', 'TRUE') })).toEqual([
      'cohorts.csv:2:closed: found "TRUE"; expected "yes" or "no". Write yes.',
    ]);
  });
});

test('a grade outside 1 to 6', () => {
  expect(faultsOf({ 'unit-costs.csv': replacing(',5,illustrative', ',7,illustrative') })).toEqual([
    'unit-costs.csv:2:grade: found "7"; expected a grade of evidence, 1 (best) to 6 (weakest).',
  ]);
});

test('a web address with a note after it', () => {
  expect(
    faultsOf({
      'unit-costs.csv': replacing(
        'https://example.org/costs',
        'https://example.org/costs (page 4)',
      ),
    }),
  ).toEqual([
    'unit-costs.csv:2:source_url: found "https://example.org/costs (page 4)"; expected a web address that begins https:// or http://. One address only, without spaces: put anything else in the note.',
  ]);
});

test('years that make no whole months', () => {
  expect(faultsOf({ 'assumptions.csv': replacing('0.5,0.2,4', '0.3,0.2,4') })).toEqual([
    'assumptions.csv:2:persistence_years: found "0.3"; expected years that make whole months, such as 1.5 or 0.25. 3.6 months: write 0.3333 for 4 months.',
  ]);
});

test('a twelfth of a year, written to four decimals, is a month', () => {
  const checked = checkPackage(
    packageFiles({ 'assumptions.csv': replacing('0.5,0.2,4', '0.0833,0.2,4') }),
  );
  if (!checked.ok) throw new Error('The package has a fault');
  expect(checked.package.assumptions[0]?.persistenceYears).toBe(1 / 12);
});
