import { describe, expect, test } from 'vitest';
import { adding, programmeWith, replacing } from '../fixtures/packageFiles.ts';
import { faultsOf, warningsOf } from './checkedIssues.ts';

function withoutRows(holding: string) {
  return (valid: string) =>
    valid
      .split('\r\n')
      .filter((line) => !line.includes(holding))
      .join('\r\n');
}

test('the tiny package has nothing to tell', () => {
  expect(warningsOf({})).toEqual([]);
});

describe('funders', () => {
  test('a funder must be its own funder', () => {
    expect(faultsOf({ 'partners.csv': replacing('police,police', 'police,hospital') })).toEqual([
      'partners.csv:3:funder_id: found "hospital", whose own funder is "commissioner"; expected a partner whose funder_id is its own id. Name the one who would pay in the end, or make hospital its own funder.',
    ]);
  });

  test('only funders contribute', () => {
    expect(faultsOf({ 'contributions.csv': replacing('commissioner,', 'hospital,') })).toEqual([
      'contributions.csv:3:partner_id: found a contribution from "hospital", which is no funder; expected a partner whose funder_id is its own id. Put it under its funder, "commissioner", or make hospital its own funder in partners.csv.',
    ]);
  });

  test('partner names that nearly match are told', () => {
    expect(
      warningsOf({ 'partners.csv': adding('trust,Hospital Trusts,Trust,nhs,commissioner') }),
    ).toEqual([
      'partners.csv:6:name: found "Hospital Trusts", nearly the name in row 4, "Hospital trust"; expected one row for each partner. If they are one partner, give it one id and add its rows up under that.',
    ]);
  });
});

describe('events inside others', () => {
  test('a circle of contained events', () => {
    expect(
      faultsOf({
        'events.csv': (valid) =>
          valid
            .replace('fewer,,,,An attended', 'fewer,ae_attendance,,,An attended')
            .replace('fewer,,,,An attendance', 'fewer,police_callout,,,An attendance'),
      }),
    ).toEqual([
      'events.csv:3:contains: found a circle: ae_attendance contains police_callout contains ae_attendance; expected no event inside itself. Take one of them out: of two events, only the wider contains the other.',
    ]);
  });

  test('container and contained that cost the same partner are told', () => {
    expect(
      warningsOf({
        'events.csv': replacing('fewer,,,,An attended', 'fewer,ae_attendance,,,An attended'),
        'unit-costs.csv': replacing('ae_attendance,hospital', 'ae_attendance,police'),
      }),
    ).toEqual([
      'events.csv:2:contains: found "police_callout" and "ae_attendance", which its unit cost already holds, both with a cost to Police; expected each cost counted once. By default the part of "ae_attendance" that lies in "police_callout" is taken out; the scenario can count both.',
    ]);
  });

  test('container and contained that cost different partners are no double counting', () => {
    expect(
      warningsOf({
        'events.csv': replacing('fewer,,,,An attended', 'fewer,ae_attendance,,,An attended'),
      }),
    ).toEqual([]);
  });
});

describe('low ≤ central ≤ high', () => {
  test('a unit cost', () => {
    expect(faultsOf({ 'unit-costs.csv': replacing('150.5,100,200', '150.5,160,200') })).toEqual([
      'unit-costs.csv:2:low_gbp: found 160; expected at most amount_gbp, which is 150.5. Check the three figures: low, central, high.',
    ]);
  });

  test('a stated rate', () => {
    expect(faultsOf({ 'counterfactuals.csv': replacing('0.33,0.2,0.5', '0.33,0.2,0.3') })).toEqual([
      'counterfactuals.csv:2:high: found 0.3; expected at least rate_per_woman_year, which is 0.33. Check the three figures: low, central, high.',
    ]);
  });

  test('a probability', () => {
    expect(faultsOf({ 'counterfactuals.csv': replacing('0.9,0.7,1', '0.9,0.95,1') })).toEqual([
      'counterfactuals.csv:3:probability_low: found 0.95; expected at most probability, which is 0.9. Check the three figures: low, central, high.',
    ]);
  });

  test('deadweight and attribution, both at once', () => {
    expect(
      faultsOf({
        'assumptions.csv': replacing('0.1,0,0.3,0.85,0.5,1', '0.1,0.2,0.3,0.85,0.5,0.8'),
      }),
    ).toEqual([
      'assumptions.csv:2:deadweight_low: found 0.2; expected at most deadweight, which is 0.1. Check the three figures: low, central, high.',
      'assumptions.csv:2:attribution_high: found 0.8; expected at least attribution, which is 0.85. Check the three figures: low, central, high.',
    ]);
  });
});

describe('years', () => {
  test('every year that is priced or paid in has a deflator', () => {
    expect(
      faultsOf({
        'deflators.csv': 'financial_year,index,source\r\n2021-22,88,Invented (illustrative)\r\n',
      }),
    ).toEqual([
      'deflators.csv:financial_year: found no row for 2022-23; expected one, since it is the financial_year of contributions.csv, row 2. Add the deflator of that year, from the same series as the others.',
      'deflators.csv:financial_year: found no row for 2023-24; expected one, since it is the price_year of unit-costs.csv, row 2. Add the deflator of that year, from the same series as the others.',
      'deflators.csv:financial_year: found no row for 2024-25; expected one, since it is the priceYear of programme.json. Add the deflator of that year, from the same series as the others.',
    ]);
  });

  test("the base year's deflator is wanted only where something is priced in it", () => {
    expect(warningsOf({ 'programme.json': programmeWith({ baseYear: '2021-22' }) })).toEqual([]);
  });

  test('nothing starts or is paid before the base year', () => {
    expect(faultsOf({ 'programme.json': programmeWith({ baseYear: '2023-24' }) })).toEqual([
      'cohorts.csv:2:start: found 2022-07; expected a month in or after the base year, 2023-24. Correct the month, or set an earlier baseYear in programme.json.',
      'contributions.csv:2:financial_year: found 2022-23; expected the base year, 2023-24, or a later one. Correct the year, or set an earlier baseYear in programme.json.',
      'programme-costs.csv:2:financial_year: found 2022-23; expected the base year, 2023-24, or a later one. Correct the year, or set an earlier baseYear in programme.json.',
    ]);
  });

  test('prices more than five years older than the price base are told, year by year', () => {
    const old = {
      'unit-costs.csv': (valid: string) =>
        valid.replace('2023-24', '2018-19').replace('2024-25', '2019-20'),
      'deflators.csv': adding(
        '2018-19,80,Invented (illustrative)',
        '2019-20,82,Invented (illustrative)',
      ),
    };
    expect(warningsOf(old)).toEqual([
      'unit-costs.csv:2:price_year: found 2018-19 in this row; expected prices at most 5 years older than the price base, 2024-25. General inflation may not follow these costs for so long: look for a newer figure.',
    ]);
  });

  test('a cost profile that ends past the horizon is told', () => {
    expect(warningsOf({ 'programme.json': programmeWith({ horizonYears: 2 }) })).toEqual([
      'unit-costs.csv:5:year_offset: found 1, which puts costs as late as 2024-25; expected costs before the horizon ends, with 2023-24. What falls later is left out of the totals, and the amount left out is shown.',
    ]);
  });
});

describe('stages', () => {
  test('are between stage boundaries', () => {
    expect(faultsOf({ 'stage-activity.csv': replacing('-12,0,20,60', '-9,0,20,60') })).toEqual([
      'stage-activity.csv:2:stage_from: found -9; expected one of the stage boundaries: -12, 0, 6, 18. Correct the month here, or the stageBoundaries of programme.json.',
    ]);
  });

  test('end after they begin', () => {
    expect(faultsOf({ 'stage-activity.csv': replacing('-12,0,20,60', '0,-12,20,60') })).toEqual([
      'stage-activity.csv:2:stage_to: found -12; expected a month after stage_from, which is 0. A stage runs from stage_from up to, not including, stage_to.',
    ]);
  });

  test('never straddle the start', () => {
    expect(faultsOf({ 'stage-activity.csv': replacing('-12,0,20,60', '-12,6,20,60') })).toEqual([
      'stage-activity.csv:2:stage_from: found a stage from -12 to 6, which has months before and after the start; expected stages that end or begin at 0. Count the months before the start and those after it in two rows.',
    ]);
  });

  test('do not overlap', () => {
    expect(
      faultsOf({
        'programme.json': programmeWith({ stageBoundaries: [-12, -6, 0, 6, 18] }),
        'stage-activity.csv': adding('first,police_callout,-6,0,10,20,8,0.25,'),
      }),
    ).toEqual([
      'stage-activity.csv:8:stage_from: found a stage from -6 to 0, over that of row 2 from -12 to 0; expected stages of one cohort and event that do not overlap. Count each month in one row only.',
    ]);
  });

  const longer = { 'programme.json': programmeWith({ stageBoundaries: [-12, 0, 6, 18, 27] }) };

  test('end or begin where the programme does, in a package that is not protected', () => {
    expect(
      faultsOf({ ...longer, 'stage-activity.csv': replacing('6,18,19.5,20', '6,27,34,20') }),
    ).toEqual([
      'stage-activity.csv:4:stage_to: found a stage from 6 to 27, across the end of the programme at 18; expected a stage that ends or begins at 18. Count the months of the programme and those after it in two rows.',
    ]);
  });

  const protectedRows = (...rows: readonly string[]) => ({
    'programme.json': programmeWith({ stageBoundaries: [-12, 0, 6, 18, 27], protected: true }),
    'counterfactuals.csv': replacing(',,1,nearest', ',,0,nearest'),
    'stage-activity.csv': [
      'cohort_id,event_id,stage_from,stage_to,woman_years,events,status',
      'first,police_callout,-12,0,20,60,rounded',
      ...rows,
      'first,ae_attendance,-12,0,20,[c],',
      '',
    ].join('\r\n'),
  });

  test('run across the end of the programme as a protected row of the whole window', () => {
    expect(warningsOf(protectedRows('first,police_callout,0,27,45,40,rounded'))).toEqual([]);
  });

  test('run across it as nothing less', () => {
    expect(faultsOf(protectedRows('first,police_callout,6,27,35,40,rounded'))).toEqual([
      'stage-activity.csv:3:stage_to: found a stage from 6 to 27, across the end of the programme at 18; expected a stage that ends or begins at 18, or the whole window from 0 to 27. Count the months of the programme and those after it in two rows.',
    ]);
  });

  test('of a protected package hold nothing of single women', () => {
    expect(faultsOf({ 'programme.json': programmeWith({ protected: true }) })).toEqual([
      'stage-activity.csv:2:women_with_event: found figures in 5 rows, the first here, in a package that says it is protected; expected empty cells. Set "protected" to false in programme.json, so that the counts go through disclosure control here.',
      'stage-activity.csv:2:largest_share: found figures in 5 rows, the first here, in a package that says it is protected; expected empty cells. Set "protected" to false in programme.json, so that the counts go through disclosure control here.',
    ]);
  });

  test('of a protected package with counts that are not rounded are told', () => {
    expect(warningsOf(protectedRows('first,police_callout,0,6,10,13,rounded'))).toEqual([
      'stage-activity.csv:3:events: found 13, in a package that says it is protected; expected a multiple of 5, the roundTo of programme.json, or [c]. Set "protected" to false in programme.json, so that the counts go through disclosure control here.',
    ]);
    expect(warningsOf(protectedRows('first,police_callout,0,6,10,10,at_most'))).toEqual([
      'stage-activity.csv:3:events: found 10 with the status at_most; expected 5, the roundTo of programme.json. Protect the counts again.',
    ]);
  });

  test('of cohorts that are open or small are told in a protected package', () => {
    expect(
      warningsOf({
        ...protectedRows('first,police_callout,0,27,44,40,rounded'),
        'cohorts.csv': adding('second,Second group,Example borough,2022-07,4,no'),
        'counterfactuals.csv': (valid) => valid,
      }),
    ).toEqual([
      'cohorts.csv:3:women: found 4, in a package that says it is protected; expected at least 5, the minWomen of programme.json. Set "protected" to false in programme.json, so that the counts go through disclosure control here.',
      'cohorts.csv:3:closed: found "no", in a package that says it is protected; expected "yes": only closed cohorts are published. Set "protected" to false in programme.json, so that the counts go through disclosure control here.',
      'counterfactuals.csv:2:observed: found 1, in a package that says it is protected; expected a multiple of 5, the roundTo of programme.json. Set "protected" to false in programme.json, so that the counts go through disclosure control here.',
    ]);
  });

  test('of all cohorts and of one are not both counted', () => {
    expect(
      faultsOf({ 'stage-activity.csv': adding('*,police_callout,-12,0,20,60,12,0.2,') }),
    ).toEqual([
      'stage-activity.csv:8:cohort_id: found "police_callout" counted for all cohorts together (*), and for "first" alone in row 2; expected one or the other. Keep the rows of single cohorts, or those of all together: not both.',
    ]);
  });

  test('of one cohort may be hidden beside those of all', () => {
    expect(
      warningsOf({
        'stage-activity.csv': (valid) =>
          `${valid.replace('20,60,12,0.2', '20,[c],,').replace('9.8,15,8,0.25', '9.8,[c],,').replace('19.5,20,9,0.3', '19.5,[c],,')}*,police_callout,-12,0,20,60,12,0.2,\r\n`,
      }),
    ).toEqual([]);
  });

  test('with more women than the cohort has', () => {
    expect(faultsOf({ 'stage-activity.csv': replacing('60,12,', '60,25,') })).toEqual([
      'stage-activity.csv:2:women_with_event: found 25; expected at most the 20 women of the cohort. Count each woman once.',
    ]);
  });

  test('with more women than events', () => {
    expect(faultsOf({ 'stage-activity.csv': replacing('15,8,', '5,8,') })).toEqual([
      'stage-activity.csv:3:women_with_event: found 8 beside 5 events; expected a number of women from 1 to 5, since each had at least one event. Check both counts at their source.',
    ]);
  });

  test('with women and no events', () => {
    expect(faultsOf({ 'stage-activity.csv': replacing('15,8,0.25', '0,1,0.1') })).toEqual([
      'stage-activity.csv:3:women_with_event: found 1 beside 0 events; expected 0, since there were no events. Check both counts at their source.',
      "stage-activity.csv:3:largest_share: found 0.1; expected 0 or an empty cell, since there were no events. It is the events of the woman who had most, divided by all of the row's events.",
    ]);
  });

  test('with a largest share below an equal one', () => {
    expect(faultsOf({ 'stage-activity.csv': replacing('12,0.2', '12,0.01') })).toEqual([
      "stage-activity.csv:2:largest_share: found 0.01; expected at least 0.0833, an equal share of the events. It is the events of the woman who had most, divided by all of the row's events.",
    ]);
  });

  test('observed for less than 80 % of women × window are told', () => {
    expect(warningsOf({ 'stage-activity.csv': replacing('9.8,15', '3,15') })).toEqual([
      'stage-activity.csv:3:woman_years: found 75 % of women × months observed after the start of "first", for "police_callout"; expected at least 80 %. The women who were seen stand for all: say how the others may differ.',
    ]);
  });

  test('that disclosure control cannot assess are told', () => {
    expect(warningsOf({ 'stage-activity.csv': replacing('60,12,0.2', '60,,') })).toEqual([
      "stage-activity.csv:2:women_with_event: found 1 of 6 rows with events and without women_with_event or largest_share, in a package that is not protected; expected both, or a protected package. Disclosure control cannot assess these counts: they are for the analyst's eyes only, and cannot be shared.",
    ]);
  });

  test('by periods that the boundaries do not fit are told', () => {
    expect(
      warningsOf({
        'programme.json': programmeWith({ periodMonths: 12 }),
        'cohorts.csv': adding('second,Second group,Example borough,2022-10,20,yes'),
      }),
    ).toEqual([
      'programme.json:stageBoundaries: found 6, 18; expected boundaries a multiple of 12 months (periodMonths) from the start. Events near the boundary may be counted in the stage beside it: counts by month avoid that.',
      'cohorts.csv:3:start: found 2022-10; expected a multiple of 12 months (periodMonths) from 2022-07, the start in row 2. Events near the boundary may be counted in the stage beside it: counts by month avoid that.',
    ]);
  });
});

describe('modelled events', () => {
  test('have no rows in the stage table', () => {
    expect(faultsOf({ 'stage-activity.csv': adding('first,removal,-12,0,20,6,2,0.5,') })).toEqual([
      'stage-activity.csv:8:event_id: found "removal", which is modelled in counterfactuals.csv, row 3; expected an event that is either modelled or counted. Take its rows out of one of the two tables; those seen all the same go into observed.',
    ]);
  });

  test('have a rate with its months, or follow another', () => {
    expect(faultsOf({ 'counterfactuals.csv': replacing('0.33,0.2,0.5,0,18', ',,,0,') })).toEqual([
      'counterfactuals.csv:2:rate_per_woman_year: found an empty cell, and no event in follows; expected a rate with its months, or the event that this one follows. Fill one of the two in.',
      'counterfactuals.csv:2:to_month: found an empty cell, and no event in follows; expected a rate with its months, or the event that this one follows. Fill one of the two in.',
    ]);
  });

  test('have not both', () => {
    expect(
      faultsOf({ 'counterfactuals.csv': replacing('removal,reported,,', 'removal,reported,0.3,') }),
    ).toEqual([
      'counterfactuals.csv:3:rate_per_woman_year: found 0.3 beside an event in follows; expected an empty cell. An event that follows another takes its rate from it: keep either the rate or the event in follows.',
    ]);
  });

  test('end after they begin', () => {
    expect(faultsOf({ 'counterfactuals.csv': replacing('0.5,0,18', '0.5,18,9') })).toEqual([
      'counterfactuals.csv:2:to_month: found 9; expected a month after from_month, which is 18. The months run from from_month up to, not including, to_month.',
    ]);
  });

  test('follow a modelled event', () => {
    expect(
      faultsOf({ 'counterfactuals.csv': replacing(',pregnancy,0,none', ',police_callout,0,none') }),
    ).toEqual([
      'counterfactuals.csv:3:follows: found "police_callout", which leads to no row with a rate; expected a modelled event: one with a row in this table. Give police_callout a row with a rate, or state this event\'s own rate.',
    ]);
  });

  test('do not follow themselves', () => {
    expect(
      faultsOf({
        'counterfactuals.csv': replacing(
          'pregnancy,reported,0.33,0.2,0.5,0,18,1,,,,',
          'pregnancy,reported,,,,,,1,,,removal,',
        ),
      }),
    ).toEqual([
      'counterfactuals.csv:2:follows: found a circle: pregnancy follows removal follows pregnancy; expected events that lead to one with a rate. Give one of them a rate with its months.',
    ]);
  });

  test('have the months of the one they follow, written or not', () => {
    const months = (written: string) => ({
      'counterfactuals.csv': replacing('removal,reported,,,,,', `removal,reported,,,,${written}`),
    });
    expect(warningsOf(months('0,18'))).toEqual([]);
    expect(warningsOf(months('9,18'))).toEqual([
      'counterfactuals.csv:3:from_month: found 9; expected an empty cell, or 0 as for "pregnancy", which it follows. An event that follows another has its months: what stands here is not used.',
    ]);
  });
});

describe('counts without a cost, and costs without a count, are told', () => {
  test('an event without a unit cost', () => {
    expect(warningsOf({ 'unit-costs.csv': withoutRows('ae_attendance') })).toEqual([
      'events.csv:3:event_id: found "ae_attendance", which has counts or a stated rate and no unit cost; expected a row for it in unit-costs.csv. It is shown as events, without money; it is not taken as £0.',
    ]);
  });

  test('a unit cost of an event without counts', () => {
    expect(warningsOf({ 'stage-activity.csv': withoutRows('ae_attendance') })).toEqual([
      'unit-costs.csv:3:event_id: found "ae_attendance", which has no counts and no stated rate; expected rows for it in stage-activity.csv or counterfactuals.csv. Its unit cost is not used.',
    ]);
  });

  test('an event that another follows needs no unit cost of its own, but one that none follows does', () => {
    expect(warningsOf({})).toEqual([]);
    expect(
      warningsOf({
        'counterfactuals.csv': withoutRows('removal'),
        'unit-costs.csv': withoutRows('removal'),
      }),
    ).toEqual([
      'events.csv:4:event_id: found "pregnancy", which has counts or a stated rate and no unit cost; expected a row for it in unit-costs.csv. It is shown as events, without money; it is not taken as £0.',
    ]);
  });
});

describe('rules of disclosure control', () => {
  const PROTECTED = {
    'counterfactuals.csv': replacing(',,1,nearest', ',,0,nearest'),
    'stage-activity.csv': [
      'cohort_id,event_id,stage_from,stage_to,woman_years,events,status',
      'first,police_callout,-12,0,20,60,rounded',
      'first,police_callout,0,6,10,40,rounded',
      'first,police_callout,6,18,20,20,rounded',
      'first,ae_attendance,-12,0,20,[c],',
      '',
    ].join('\r\n'),
  };

  test.each([
    ['protected already', true, PROTECTED],
    ['still to be protected', false, {}],
  ] as const)('looser than the method’s are told, of counts %s', (_, isProtected, files) => {
    const warned = (disclosure: object) =>
      warningsOf({
        ...files,
        'programme.json': programmeWith({ disclosure, protected: isProtected }),
      });
    expect(warned({ minWomen: 10, maxShare: 0.4, roundTo: 10 })).toEqual([]);
    const remedy =
      'A looser rule may show counts that tell of single women. Correct it, protect the records again, and share none of these figures until then.';
    expect(warned({ minWomen: 4, maxShare: 0.6, roundTo: 1 })).toEqual([
      `programme.json:disclosure.minWomen: found 4; expected at least 5. ${remedy}`,
      `programme.json:disclosure.maxShare: found 0.6; expected at most 0.5. ${remedy}`,
      `programme.json:disclosure.roundTo: found 1; expected at least 5. ${remedy}`,
    ]);
  });
});

describe('comparison rates', () => {
  const benchmark = (measure: string, value: string) => ({
    'benchmarks.csv': () =>
      `measure,area,value,unit,period,source_title,source_url\r\n${measure},Here,${value},events a woman a year,months 0 to 18,Invented,\r\n`,
  });

  test('of an event that is not there stop the load', () => {
    expect(faultsOf(benchmark('comparison_rate.callout', '2'))).toEqual([
      'benchmarks.csv:2:measure: found "callout"; expected an event_id of events.csv after "comparison_rate.". A rate that is of no event would be compared with nothing.',
    ]);
  });

  test('below zero stop the load; none at all is a rate', () => {
    expect(faultsOf(benchmark('comparison_rate.police_callout', '-1'))).toEqual([
      'benchmarks.csv:2:value: found -1; expected events a woman a year, 0 or more.',
    ]);
    expect(warningsOf(benchmark('comparison_rate.police_callout', '0'))).toEqual([]);
  });
});
