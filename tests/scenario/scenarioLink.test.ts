import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { preset } from '../../src/scenario/departures.ts';
import { decodeDepartures, encodeDepartures } from '../../src/scenario/scenarioLink.ts';
import { arbitraryScenario } from '../fixtures/arbitraryScenario.ts';
import { law } from '../fixtures/law.ts';

describe('A scenario in a link', () => {
  test('is nothing for the prudent preset, and holds only what differs', () => {
    expect(encodeDepartures(preset('prudent'))).toBe('');
    expect(encodeDepartures(preset('reported'))).toBe('1*preset.reported');
    expect(
      encodeDepartures({
        ...preset('prudent'),
        unitCosts: { police_callout: { police: { '0': 130.5 } } },
        events: { police_callout: { deadweight: 0.25 } },
        horizonYears: null,
        cohorts: ['first', 'second'],
      }),
    ).toBe(
      '1*cohorts.first.second*horizonYears.null*events.police_callout.deadweight.0.25*unitCosts.police_callout.police.0.130.5',
    );
  });

  law(
    'comes back as it was, through the part of an address that carries it',
    fc.property(arbitraryScenario, (departures) => {
      const search = new URLSearchParams({ s: encodeDepartures(departures) });
      const text = new URLSearchParams(search.toString()).get('s') ?? '';
      expect(decodeDepartures(text)).toEqual({ departures, dropped: [] });
    }),
  );

  law(
    'is the same text whatever the order in which its keys were set',
    fc.property(arbitraryScenario, (departures) => {
      const turned = Object.fromEntries(Object.entries(departures).toReversed());
      expect(encodeDepartures({ ...preset('prudent'), ...turned })).toBe(
        encodeDepartures(departures),
      );
    }),
  );

  test('needs no letter that an address would have to spell out', () => {
    const text = encodeDepartures({
      ...preset('prudent'),
      priceBase: 'as-published',
      funding: { custom: { 'a-b_c': 0.5 } },
    });
    expect(encodeURIComponent(text)).toBe(text);
  });
});

describe('What a link says that is not good is left out alone, and told', () => {
  const rest = 'window.programme';
  test.each([
    ['an unknown key', 'colour.red', 'colour'],
    ['an unknown word', 'baseline.most', 'baseline'],
    ['an unknown setting of an event', 'events.a.weight.1', 'events.a.weight'],
    ['a share above 1', 'events.a.deadweight.1.5', 'events.a.deadweight'],
    ['a negative amount', 'unitCosts.a.b.0.-3', 'unitCosts.a.b.0'],
    ['a number that is none', 'events.a.deadweight.0x1', 'events.a.deadweight'],
    ['no number at all', 'events.a.deadweight.NaN', 'events.a.deadweight'],
    ['a number without end', 'funding.cost.1e999', 'funding.cost'],
    ['an empty value', 'events.a.deadweight.', 'events.a.deadweight'],
    ['no value', 'events.a.deadweight', 'events.a.deadweight'],
    ['half a path', 'events.a', 'events.a'],
    ['a year whose halves do not follow', 'priceBase.2024-26', 'priceBase'],
    [
      'a persistence that would never end',
      'events.a.persistenceYears.1e9',
      'events.a.persistenceYears',
    ],
    ['a version of its own', 'version.1', 'version'],
    [
      'a name that every object has',
      'events.__proto__.deadweight.1',
      'events.__proto__.deadweight',
    ],
    ['such a name for a key', '__proto__.1', '__proto__'],
    ['nothing', '', ''],
  ])('%s', (_what, entry, name) => {
    expect(decodeDepartures(`1*${entry}*${rest}`)).toEqual({
      departures: { ...preset('prudent'), window: 'programme' },
      dropped: [name],
    });
  });

  test('what is said twice: the first stands', () => {
    expect(decodeDepartures('1*window.programme*window.observed')).toEqual({
      departures: { ...preset('prudent'), window: 'programme' },
      dropped: ['window'],
    });
  });

  test('shares that add to more than all: all of them', () => {
    expect(
      decodeDepartures('1*funding.custom.a.0.7*funding.rule.custom*funding.custom.b.0.4'),
    ).toEqual({
      departures: { ...preset('prudent'), funding: { rule: 'custom' } },
      dropped: ['funding.custom.a', 'funding.custom.b'],
    });
  });

  test.each(['2*window.programme', 'window.programme', '1.0*window.programme', '*', ' '])(
    'a version that is not known here: %j',
    (text) => {
      expect(decodeDepartures(text)).toEqual({
        departures: preset('prudent'),
        dropped: ['version'],
      });
    },
  );

  test('nothing reaches what every object has', () => {
    decodeDepartures('1*events.__proto__.deadweight.1*events.constructor.prototype.1');
    expect(({} as Record<string, unknown>)['deadweight']).toBeUndefined();
  });

  const pieces = fc.constantFrom(
    ...['1', '*', '.', 'events', 'a', 'deadweight', '0.5', 'funding', 'custom', '0.9', 'cohorts'],
    ...['__proto__', 'null', 'true', 'unitCosts', 'preset', 'reported', '\u0000', '\uD800'],
  );
  law(
    'whatever a link says, it is read, and what was kept reads the same again',
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces, { maxLength: 40 }).map((parts) => `1*${parts.join('')}`),
      ),
      (text) => {
        const { departures } = decodeDepartures(text);
        expect(decodeDepartures(encodeDepartures(departures))).toEqual({ departures, dropped: [] });
      },
    ),
  );
});
