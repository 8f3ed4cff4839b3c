import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appraise } from '../../src/model/appraise.ts';
import { preset, type ScenarioDepartures } from '../../src/scenario/departures.ts';
import { fitDepartures } from '../../src/scenario/fitDepartures.ts';
import { unknownKeys } from '../../src/scenario/unknownKeys.ts';
import { anEvent, aPackage, aPartner, aUnitCost, year } from '../fixtures/aPackage.ts';
import { arbitraryScenario } from '../fixtures/arbitraryScenario.ts';
import { law } from '../fixtures/law.ts';

const pack = aPackage({
  partners: [aPartner('police')],
  events: [anEvent('callout')],
  unitCosts: [aUnitCost('callout', 'police')],
});

describe('A scenario beside figures that it was not made for', () => {
  test('keeps what they hold, and loses what they do not', () => {
    const departures: ScenarioDepartures = {
      ...preset('reported'),
      window: 'programme',
      priceBase: year('1950-51'),
      cohorts: ['first', 'ninth'],
      events: { callout: { deadweight: 0.5 }, arson: { deadweight: 0.5 } },
      unitCosts: { callout: { police: { '0': 90, '1': 10 } } },
      funding: { women: 30, custom: { police: 0.5, fire: 0.1 } },
    };
    expect(fitDepartures(departures, pack)).toEqual({
      departures: {
        ...preset('reported'),
        window: 'programme',
        events: { callout: { deadweight: 0.5 } },
        unitCosts: { callout: { police: { '0': 90 } } },
        funding: { women: 30, custom: { police: 0.5 } },
      },
      dropped: [
        'cohorts',
        'priceBase',
        'events.arson.deadweight',
        'unitCosts.callout.police.1',
        'funding.custom.fire',
      ],
    });
  });

  law(
    'once fitted names nothing strange, and can be appraised',
    fc.property(arbitraryScenario, (departures) => {
      const fitted = fitDepartures(departures, pack).departures;
      expect(unknownKeys(fitted, pack)).toEqual([]);
      expect(appraise(pack, fitted).scenario.preset).toBe(departures.preset);
    }),
  );

  test('that holds nothing strange is left as it is', () => {
    const departures: ScenarioDepartures = { ...preset('prudent'), rounding: true };
    expect(fitDepartures(departures, pack)).toEqual({ departures, dropped: [] });
  });
});
