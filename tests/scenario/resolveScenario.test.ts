import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appraise } from '../../src/model/appraise.ts';
import { preset, type ScenarioDepartures } from '../../src/scenario/departures.ts';
import { resolveScenario, UnknownScenarioKey } from '../../src/scenario/resolveScenario.ts';
import { PRESETS, type PresetId, type Scenario } from '../../src/scenario/scenario.ts';
import {
  aCohort,
  anAssumption,
  anEvent,
  aPackage,
  aPartner,
  aUnitCost,
  cohortId,
  eventId,
  partnerId,
  pounds,
  year,
} from '../fixtures/aPackage.ts';
import { arbitraryCase } from '../fixtures/arbitraryDepartures.ts';
import { arbitraryPackage } from '../fixtures/arbitraryPackage.ts';
import { law } from '../fixtures/law.ts';

const pack = aPackage({
  programme: { priceYear: year('2019-20'), horizonYears: 7 },
  partners: [aPartner('council'), aPartner('police', { funderId: partnerId('council') })],
  cohorts: [aCohort('first'), aCohort('second')],
  events: [
    anEvent('burglary', { contains: [eventId('callout')] }),
    anEvent('callout', { contains: [eventId('search')] }),
    anEvent('search'),
  ],
  unitCosts: [aUnitCost('callout', 'police', { yearOffset: 1, amount: pounds(130) })],
  assumptions: [
    anAssumption('*', { deadweight: 0.2, attribution: 0.8, persistenceYears: 1, dropOff: 0.5 }),
    anAssumption('callout', { deadweight: 0.1, attribution: 0.9 }),
  ],
});

/** Every key of a scenario written out as a departure, as somebody might who writes down what already holds. */
function writtenOut(scenario: Scenario, presetId: PresetId): ScenarioDepartures {
  const { window, counterfactual, baseline, priceBase, discounting, optimismBias } = scenario;
  const { horizonYears, rounding, includeProposed, funding } = scenario;
  const unitCosts: Record<string, Record<string, Record<string, number>>> = {};
  for (const [key, amount] of scenario.unitCosts) {
    const [event = '', partner = '', offset = ''] = key.split('.');
    ((unitCosts[event] ??= {})[partner] ??= {})[offset] = amount;
  }
  return {
    version: 1,
    preset: presetId,
    window,
    counterfactual,
    baseline,
    priceBase,
    discounting,
    optimismBias,
    horizonYears,
    rounding,
    includeProposed,
    unitCosts,
    doubleCounting: Object.fromEntries(
      [...scenario.doubleCounting].map(([id, inside]) => [id, Object.fromEntries(inside)]),
    ),
    events: Object.fromEntries(
      [...scenario.events].map(
        ([id, { deadweight, attribution, persistenceYears, dropOff }]) =>
          [id, { deadweight, attribution, persistenceYears, dropOff }] as const,
      ),
    ),
    funding: { rule: funding.rule, basis: funding.basis, custom: {} },
  };
}

describe('a scenario for one package', () => {
  law(
    'a departure equal to the preset changes nothing',
    fc.property(arbitraryPackage, fc.constantFrom(...PRESETS), (some, presetId) => {
      const plain = resolveScenario(preset(presetId), some);
      expect(resolveScenario(writtenOut(plain, presetId), some)).toEqual(plain);
    }),
  );

  law(
    'each departure is taken as written, and every other key is the preset’s',
    fc.property(arbitraryCase, ({ pack: some, departures }) => {
      const resolved = resolveScenario(departures, some);
      const plain = resolveScenario(preset(departures.preset), some);
      for (const key of [
        'window',
        'counterfactual',
        'baseline',
        'priceBase',
        'discounting',
        'optimismBias',
        'horizonYears',
        'rounding',
        'includeProposed',
      ] as const) {
        const written = departures[key];
        expect(resolved[key]).toBe(written === undefined ? plain[key] : written);
      }
      for (const [id, settings] of resolved.events) {
        expect(settings).toEqual({ ...plain.events.get(id), ...departures.events?.[id] });
      }
    }),
  );

  test('the 2020 report’s method', () => {
    expect(resolveScenario(preset('reported'), pack)).toMatchObject({
      cohorts: 'all',
      window: 'observed',
      counterfactual: 'reported',
      baseline: 'all',
      priceBase: 'as-published',
      discounting: 'none',
      optimismBias: false,
      horizonYears: null,
      rounding: true,
      includeProposed: true,
    });
  });

  test('prudent rules take the price year and the horizon of the package', () => {
    expect(resolveScenario(preset('prudent'), pack)).toMatchObject({
      cohorts: 'all',
      window: 'observed',
      counterfactual: 'prudent',
      baseline: 'lower',
      priceBase: year('2019-20'),
      discounting: 'green-book-2026',
      optimismBias: true,
      horizonYears: 7,
      rounding: false,
      includeProposed: false,
    });
  });

  test('no horizon is a departure of its own, not the absence of one', () => {
    expect(
      resolveScenario({ ...preset('prudent'), horizonYears: null }, pack).horizonYears,
    ).toBeNull();
  });

  test('M5: an event’s own assumptions win over those for every event, and the 2020 method makes none', () => {
    const settings = (id: PresetId, event: string) =>
      resolveScenario(preset(id), pack).events.get(eventId(event));
    expect(settings('prudent', 'callout')).toMatchObject({
      deadweight: 0.1,
      attribution: 0.9,
      persistenceYears: 0,
    });
    expect(settings('prudent', 'search')).toMatchObject({
      deadweight: 0.2,
      attribution: 0.8,
      persistenceYears: 1,
      dropOff: 0.5,
    });
    expect(settings('reported', 'callout')).toMatchObject({
      deadweight: 0,
      attribution: 1,
      persistenceYears: 0,
      dropOff: 0,
    });
    const bare = resolveScenario(preset('prudent'), { ...pack, assumptions: [] });
    expect(bare.events.get(eventId('search'))).toMatchObject({ deadweight: 0, attribution: 1 });
  });

  test('M9: overlaps are followed all the way down, and one pair may be decided by itself', () => {
    const { doubleCounting } = resolveScenario(
      { ...preset('prudent'), doubleCounting: { burglary: { search: 'both' } } },
      pack,
    );
    const choices = (id: string) => Object.fromEntries(doubleCounting.get(eventId(id)) ?? []);
    expect(choices('burglary')).toEqual({ callout: 'container', search: 'both' });
    expect(choices('callout')).toEqual({ search: 'container' });
    expect(doubleCounting.has(eventId('search'))).toBe(false);
  });

  test('naming every cohort is asking for all of them; naming some is not', () => {
    const cohorts = (...ids: string[]) =>
      resolveScenario({ ...preset('prudent'), cohorts: ids }, pack).cohorts;
    expect(cohorts('second', 'first')).toBe('all');
    expect(cohorts('second')).toEqual([cohortId('second')]);
    expect(cohorts()).toEqual([]);
  });
});

describe('what the package does not hold is named by its full path', () => {
  const unknown = (departures: Omit<ScenarioDepartures, 'version' | 'preset'>) => {
    try {
      resolveScenario({ ...preset('prudent'), ...departures }, pack);
    } catch (error) {
      if (error instanceof UnknownScenarioKey) return error.path;
      throw error;
    }
    return null;
  };

  test.each<[string, Omit<ScenarioDepartures, 'version' | 'preset'>]>([
    ['cohorts.third', { cohorts: ['first', 'third'] }],
    ['events.arson', { events: { callout: { deadweight: 0 }, arson: { deadweight: 0 } } }],
    ['unitCosts.arson.police.1', { unitCosts: { arson: { police: { '1': 1 } } } }],
    ['unitCosts.callout.fire.1', { unitCosts: { callout: { fire: { '1': 1 } } } }],
    ['unitCosts.callout.police.2', { unitCosts: { callout: { police: { '2': 1 } } } }],
    ['doubleCounting.arson.callout', { doubleCounting: { arson: { callout: 'both' } } }],
    ['doubleCounting.callout.burglary', { doubleCounting: { callout: { burglary: 'both' } } }],
    ['funding.funders.fire', { funding: { funders: ['fire'] } }],
    // The police bear costs, but the council would pay for them.
    ['funding.funders.police', { funding: { funders: ['council', 'police'] } }],
    ['funding.custom.police', { funding: { custom: { police: 1 } } }],
  ])('%s', (path, departures) => {
    expect(unknown(departures)).toBe(path);
  });

  // Read from text, as a link or a file is: the keys are then the object's own.
  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'a name that every object has is unknown too: %s',
    (name) => {
      const read = (json: string) =>
        JSON.parse(json.replaceAll('NAME', name)) as Omit<ScenarioDepartures, 'version' | 'preset'>;
      expect(unknown(read('{ "events": { "NAME": { "deadweight": 1 } } }'))).toBe(`events.${name}`);
      expect(unknown(read('{ "unitCosts": { "NAME": { "police": { "1": 1 } } } }'))).toBe(
        `unitCosts.${name}.police.1`,
      );
      expect(unknown(read('{ "unitCosts": { "callout": { "NAME": { "1": 1 } } } }'))).toBe(
        `unitCosts.callout.${name}.1`,
      );
      expect(unknown(read('{ "doubleCounting": { "burglary": { "NAME": "both" } } }'))).toBe(
        `doubleCounting.burglary.${name}`,
      );
      expect(unknown(read('{ "doubleCounting": { "NAME": { "callout": "both" } } }'))).toBe(
        `doubleCounting.${name}.callout`,
      );
      expect(unknown(read('{ "cohorts": ["NAME"] }'))).toBe(`cohorts.${name}`);
      expect(unknown(read('{ "funding": { "custom": { "NAME": 1 } } }'))).toBe(
        `funding.custom.${name}`,
      );
    },
  );

  test.each(['', ' ', '1.5', '01', '1e0', '0x1', 'one'])(
    'an offset is written in one way only: not %o',
    (offset) => {
      expect(unknown({ unitCosts: { callout: { police: { [offset]: 1 } } } })).toBe(
        `unitCosts.callout.police.${offset}`,
      );
    },
  );

  test('an event may bear a name that every object has', () => {
    const odd = aPackage({
      events: [
        anEvent('burglary', { contains: [eventId('callout'), eventId('constructor')] }),
        anEvent('callout'),
        anEvent('constructor'),
      ],
    });
    const departures = {
      ...preset('prudent'),
      doubleCounting: { burglary: { callout: 'both' as const } },
    };
    const { doubleCounting, events } = resolveScenario(departures, odd);
    expect(doubleCounting.get(eventId('burglary'))?.get(eventId('constructor'))).toBe('container');
    expect(events.get(eventId('constructor'))).toEqual(events.get(eventId('callout')));
    expect(() => appraise(odd, departures)).not.toThrow();
  });
});
