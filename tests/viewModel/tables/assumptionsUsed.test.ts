import { describe, expect, test } from 'vitest';
import { appraise } from '../../../src/model/appraise.ts';
import { preset, type ScenarioDepartures } from '../../../src/scenario/departures.ts';
import { assumptionsUsed } from '../../../src/viewModel/tables/assumptionsUsed.ts';
import { unitCostsUsed } from '../../../src/viewModel/tables/unitCostsUsed.ts';
import { checkedFolder, SMALL } from '../../fixtures/checkedFolder.ts';
import { readRows, rowOf, rowsWhere } from './readRows.ts';

const pack = checkedFolder(SMALL);
const under = (departures: ScenarioDepartures) => assumptionsUsed(appraise(pack, departures));
const names = (departures: ScenarioDepartures) =>
  readRows(under(departures)).map((row) => row.get('name'));

describe('Every key of the scenario has a row', () => {
  test('the general ones, what overlaps, what is assumed of events, unit costs, and sharing', () => {
    expect(
      names(preset('prudent')).filter((name) => !/^(events|unitCosts)\./.test(String(name))),
    ).toEqual([
      'version',
      'preset',
      'cohorts',
      'window',
      'counterfactual',
      'baseline',
      'priceBase',
      'discounting',
      'optimismBias',
      'horizonYears',
      'rounding',
      'includeProposed',
      'doubleCounting.eviction.homelessness_application',
      'doubleCounting.eviction.temporary_accommodation_week',
      'doubleCounting.homelessness_application.temporary_accommodation_week',
      'funding.rule',
      'funding.basis',
      'funding.funders',
      'funding.women',
      'funding.cost',
      'funding.custom.council',
      'funding.custom.nhs',
      'funding.custom.police',
    ]);
  });

  test('a stated rate only where one is stated, a probability only of modelled events', () => {
    const ofEvent = (id: string) =>
      rowsWhere(under(preset('prudent')), 'event_id', id)
        .map((row) => String(row.get('name')))
        .filter((name) => name.startsWith('events.'))
        .map((name) => name.split('.')[2]);
    const everyEvent = ['deadweight', 'attribution', 'persistenceYears', 'dropOff'];
    expect(ofEvent('police_callout')).toEqual(everyEvent);
    expect(ofEvent('pregnancy')).toEqual([...everyEvent, 'ratePerWomanYear', 'probability']);
    expect(ofEvent('removal')).toEqual([...everyEvent, 'probability']);
  });

  test('each unit cost by event, partner and offset', () => {
    expect(rowOf(under(preset('prudent')), 'unitCosts.removal.children_services.2')).toMatchObject({
      event_id: 'removal',
      partner_id: 'children_services',
      value: 8000,
      preset_value: 8000,
      unit: 'gbp',
      source: 'Invented for tests',
    });
  });

  test('no key twice', () => {
    const all = names(preset('reported'));
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('Each row says its value, the preset’s, and where it comes from', () => {
  test('the package’s reason on prudent rules, the report’s method on the other', () => {
    expect(rowOf(under(preset('prudent')), 'events.police_callout.deadweight')).toMatchObject({
      value: 0.25,
      preset_value: 0.25,
      unit: 'share',
      source: 'Judgement, invented for tests.',
    });
    expect(rowOf(under(preset('reported')), 'events.police_callout.deadweight')).toMatchObject({
      value: 0,
      preset_value: 0,
      source: 'reported',
    });
  });

  test('the stated rate follows the counterfactual in use', () => {
    const departures: ScenarioDepartures = { ...preset('prudent'), counterfactual: 'reported' };
    expect(rowOf(under(departures), 'events.pregnancy.ratePerWomanYear')).toMatchObject({
      value: 0.41,
      preset_value: 0.4,
      source: 'Invented for tests',
    });
    expect(rowOf(under(departures), 'counterfactual')).toMatchObject({
      value: 'reported',
      preset_value: 'prudent',
      source: 'scenario',
    });
  });

  test('a change stands beside the preset’s value', () => {
    const departures: ScenarioDepartures = {
      ...preset('prudent'),
      cohorts: ['second'],
      horizonYears: null,
      doubleCounting: { eviction: { homelessness_application: 'both' } },
      events: { pregnancy: { ratePerWomanYear: 0.3 } },
      unitCosts: { gp_visit: { nhs: { '0': 45 } } },
      funding: { women: 24, cost: 400_000, custom: { nhs: 0.4 } },
    };
    const change = (name: string) => {
      const { value, preset_value, source } = rowOf(under(departures), name);
      expect(source).toBe('scenario');
      return [value, preset_value];
    };
    expect(change('cohorts')).toEqual(['second', 'all']);
    expect(change('horizonYears')).toEqual(['none', 6]);
    expect(change('doubleCounting.eviction.homelessness_application')).toEqual([
      'both',
      'container',
    ]);
    expect(change('events.pregnancy.ratePerWomanYear')).toEqual([0.3, 0.4]);
    expect(change('unitCosts.gp_visit.nhs.0')).toEqual([45, 40]);
    expect(change('funding.women')).toEqual([24, 30]);
    expect(change('funding.cost')).toEqual([400_000, null]);
    expect(change('funding.custom.nhs')).toEqual([0.4, null]);
    expect(rowOf(under(departures), 'window')).toMatchObject({ source: 'prudent' });
  });
});

describe('Unit costs used', () => {
  test('stand as given and in the price base, and say when they are overridden', () => {
    const table = unitCostsUsed(
      appraise(pack, { ...preset('prudent'), unitCosts: { gp_visit: { nhs: { '0': 45 } } } }),
    );
    expect(rowOf(table, 'gp_visit')).toMatchObject({
      amount_gbp: 45,
      uprated_gbp: 45,
      price_year: '2022-23',
      overridden: 'true',
      scope: 'illustrative',
    });
    const callout = rowOf(table, 'police_callout');
    expect(callout).toMatchObject({ amount_gbp: 100, price_year: '2018-19', overridden: 'false' });
    expect(callout['uprated_gbp']).toBeCloseTo(
      (100 * deflator('2022-23')) / deflator('2018-19'),
      10,
    );
  });

  test('are not uprated as published', () => {
    expect(
      rowOf(unitCostsUsed(appraise(pack, preset('reported'))), 'police_callout'),
    ).toMatchObject({
      uprated_gbp: 100,
    });
  });
});

function deflator(year: string): number {
  const start = Number(year.slice(0, 4));
  const row = pack.deflators.find((each) => Number(each.year) === start);
  if (row === undefined) throw new Error(`No deflator for ${year}.`);
  return row.index;
}
