import { expect, test } from 'vitest';
import { adding, replacing } from '../../fixtures/packageFiles.ts';
import { aCountOf, aStartIn, aUnitCostOf, saidOf, type BadInput } from './badInput.ts';

const VALUES: readonly BadInput[] = [
  [
    'a count in words',
    aCountOf('three'),
    'stops',
    [
      'stage-activity.csv:2:events: found "three"; expected a whole number of events, 0 or more, or [c], [x] or [z] where there is none. Write the number in figures: 3.',
    ],
  ],
  [
    'a count that is not available',
    aCountOf('N/A'),
    'stops',
    [
      'stage-activity.csv:2:events: found "N/A"; expected a whole number of events, 0 or more, or [c], [x] or [z] where there is none. Where there is no figure, leave the cell empty or write [x]; it is not taken as zero.',
    ],
  ],
  [
    'a count of a failed formula',
    aCountOf('#REF!'),
    'stops',
    [
      'stage-activity.csv:2:events: found "#REF!"; expected a whole number of events, 0 or more, or [c], [x] or [z] where there is none. A formula in the spreadsheet has failed: mend it there and export again.',
    ],
  ],
  [
    'a count of a failed calculation',
    aCountOf('NaN'),
    'stops',
    [
      'stage-activity.csv:2:events: found "NaN"; expected a whole number of events, 0 or more, or [c], [x] or [z] where there is none. A calculation has failed where this was made: mend it there and export again.',
    ],
  ],
  [
    'a count hidden as <5',
    aCountOf('<5'),
    'stops',
    [
      'stage-activity.csv:2:events: found "<5"; expected a whole number of events, 0 or more, or [c], [x] or [z] where there is none. A figure hidden because few women had the event is written [c].',
    ],
  ],
  [
    'a count hidden as *',
    aCountOf('*'),
    'stops',
    [
      'stage-activity.csv:2:events: found "*"; expected a whole number of events, 0 or more, or [c], [x] or [z] where there is none. A figure hidden because few women had the event is written [c].',
    ],
  ],
  [
    'a count hidden as c',
    aCountOf('c'),
    'stops',
    [
      'stage-activity.csv:2:events: found "c"; expected a whole number of events, 0 or more, or [c], [x] or [z] where there is none. A figure hidden because few women had the event is written [c].',
    ],
  ],
  [
    'a count below zero',
    aCountOf('-3'),
    'stops',
    [
      'stage-activity.csv:2:events: found "-3"; expected a whole number of events, 0 or more, or [c], [x] or [z] where there is none. A number below zero is not possible here: check it at its source.',
    ],
  ],
  [
    'a count in parts',
    aCountOf('2.5'),
    'stops',
    [
      'stage-activity.csv:2:events: found "2.5"; expected a whole number of events, 0 or more, or [c], [x] or [z] where there is none. Check the count at its source; part of one cannot be.',
    ],
  ],
  ['a blank count', aCountOf(''), 'opens', []],
  [
    'an amount with a pound sign and a comma',
    aUnitCostOf('"£1,234.50"'),
    'stops',
    [
      'unit-costs.csv:2:amount_gbp: found "£1,234.50"; expected pounds as a plain number such as 1234.50, 0 or more, with at most six decimals. Remove the pound sign and the comma.',
    ],
  ],
  [
    'an amount in brackets',
    aUnitCostOf('(500)'),
    'stops',
    [
      'unit-costs.csv:2:amount_gbp: found "(500)"; expected pounds as a plain number such as 1234.50, 0 or more, with at most six decimals. In accounts, brackets mean a number below zero; if it is not, write 500.',
    ],
  ],
  [
    'a payment with three decimals',
    { 'contributions.csv': replacing('20000.5', '20000.125') },
    'stops',
    [
      'contributions.csv:3:amount_gbp: found "20000.125"; expected pounds as a plain number such as 1234.50, 0 or more, with at most two decimals. Round it: 20000.13.',
    ],
  ],
  [
    'a unit cost of nothing',
    aUnitCostOf('0'),
    'opens',
    [
      'unit-costs.csv:2:amount_gbp: found 0; expected what one event costs this partner. If the cost is not known, delete the row: then it is told as not known, not as £0.',
    ],
  ],
  [
    'an event without a unit cost',
    { 'unit-costs.csv': (valid) => valid.replace(/police_callout.*\r\n/, '') },
    'opens',
    [
      'events.csv:2:event_id: found "police_callout", which has counts or a stated rate and no unit cost; expected a row for it in unit-costs.csv. It is shown as events, without money; it is not taken as £0.',
    ],
  ],
  [
    'no unit cost at all',
    { 'unit-costs.csv': (valid) => valid.replace(/\r\n[^]*$/, '\r\n') },
    'opens',
    [
      'unit-costs.csv: found headings and no rows. Accepted: the package has none of these.',
      'events.csv:3:event_id: found "ae_attendance", which has counts or a stated rate and no unit cost; expected a row for it in unit-costs.csv. It is shown as events, without money; it is not taken as £0.',
      'events.csv:2:event_id: found "police_callout", which has counts or a stated rate and no unit cost; expected a row for it in unit-costs.csv. It is shown as events, without money; it is not taken as £0.',
      'events.csv:5:event_id: found "removal", which has counts or a stated rate and no unit cost; expected a row for it in unit-costs.csv. It is shown as events, without money; it is not taken as £0.',
    ],
  ],
  [
    'two prices for one key',
    {
      'unit-costs.csv': adding(
        'police_callout,police,0,99,,,2023-24,0,,,,5,illustrative,Invented,2024,,',
      ),
    },
    'stops',
    [
      'unit-costs.csv:6:event_id, partner_id, year_offset: found "police_callout", "police", "0" again, which row 2 has already; expected each key once. Keep one of the two rows.',
    ],
  ],
  [
    'a missing price year',
    { 'unit-costs.csv': replacing('2023-24,0', ',0') },
    'stops',
    [
      'unit-costs.csv:2:price_year: found an empty cell; expected a financial year as YYYY-YY such as 2024-25. This column must be filled in every row.',
    ],
  ],
  [
    'a thirteenth month',
    aStartIn('2024-13'),
    'stops',
    [
      'cohorts.csv:2:start: found "2024-13"; expected a month as YYYY-MM such as 2024-04. Months run from 01 to 12.',
    ],
  ],
  [
    'a month as a spreadsheet rewrites it',
    aStartIn('Apr-24'),
    'stops',
    [
      'cohorts.csv:2:start: found "Apr-24"; expected a month as YYYY-MM such as 2024-04. If it is that month, write 2024-04; format the column as text so that the spreadsheet leaves it alone.',
    ],
  ],
  [
    'a month as a spreadsheet’s day number',
    aStartIn('45383'),
    'stops',
    [
      'cohorts.csv:2:start: found "45383"; expected a month as YYYY-MM such as 2024-04. If it is that month, write 2024-04; format the column as text so that the spreadsheet leaves it alone.',
    ],
  ],
  [
    'before and after that overlap',
    { 'stage-activity.csv': replacing('first,police_callout,0,6', 'first,police_callout,-3,6') },
    'stops',
    [
      'stage-activity.csv:3:stage_from: found a stage from -3 to 6, which has months before and after the start; expected stages that end or begin at 0. Count the months before the start and those after it in two rows.',
    ],
  ],
  [
    'more women than events',
    { 'stage-activity.csv': replacing('20,60,12,0.2', '20,10,12,0.2') },
    'stops',
    [
      'stage-activity.csv:2:women_with_event: found 12 beside 10 events; expected a number of women from 1 to 10, since each had at least one event. Check both counts at their source.',
    ],
  ],
  [
    'more women than the group has',
    { 'stage-activity.csv': replacing('20,60,12,0.2', '20,60,22,0.2') },
    'stops',
    [
      'stage-activity.csv:2:women_with_event: found 22; expected at most the 20 women of the cohort. Count each woman once.',
    ],
  ],
  [
    'partner names that nearly match',
    { 'partners.csv': adding('trust,Hospital trusts,Trusts,nhs,trust') },
    'opens',
    [
      'partners.csv:6:name: found "Hospital trusts", nearly the name in row 4, "Hospital trust"; expected one row for each partner. If they are one partner, give it one id and add its rows up under that.',
    ],
  ],
  [
    'no contributions',
    { 'contributions.csv': 'partner_id,financial_year,amount_gbp,kind,status\n' },
    'opens',
    ['contributions.csv: found headings and no rows. Accepted: the package has none of these.'],
  ],
  [
    'a contribution with no benefit',
    { 'unit-costs.csv': (valid) => valid.replace(/removal,council.*\r\n/g, '') },
    'opens',
    [
      'events.csv:5:event_id: found "removal", which has counts or a stated rate and no unit cost; expected a row for it in unit-costs.csv. It is shown as events, without money; it is not taken as £0.',
    ],
  ],
  [
    'a contribution from a partner that is no funder',
    { 'contributions.csv': adding('hospital,2023-24,5,cash,agreed,Invented') },
    'stops',
    [
      'contributions.csv:4:partner_id: found a contribution from "hospital", which is no funder; expected a partner whose funder_id is its own id. Put it under its funder, "commissioner", or make hospital its own funder in partners.csv.',
    ],
  ],
];

test.each(VALUES)('a value: %s', (_name, change, outcome, said) => {
  expect(saidOf(change)).toEqual({ outcome, said });
});
