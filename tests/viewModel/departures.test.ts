import { describe, expect, test } from 'vitest';
import type { ScenarioDepartures } from '../../src/scenario/departures.ts';
import { preset } from '../../src/scenario/departures.ts';
import { namedDepartures } from '../../src/viewModel/departures.ts';
import { departureTexts } from '../../src/viewModel/departureTexts.ts';
import { presetName } from '../../src/viewModel/tables/presetName.ts';
import { usedAssumptions } from '../../src/viewModel/tables/assumptions/usedAssumptions.ts';
import { departureText } from '../../src/words/departures.ts';
import { year } from '../fixtures/aPackage.ts';
import { checkedFolder, SMALL } from '../fixtures/checkedFolder.ts';

const pack = checkedFolder(SMALL);
const nameOf = (id: string) => pack.events.find((event) => event.id === id)?.name ?? '';
const texts = (over: Partial<ScenarioDepartures>) =>
  departureTexts({ pack, departures: { ...preset('prudent'), ...over } });

describe('What a scenario changes', () => {
  test('is each key whose value is not the preset’s, with both values and what it is about', () => {
    const departures: ScenarioDepartures = {
      ...preset('prudent'),
      window: 'programme',
      events: { police_callout: { deadweight: 0.4 } },
      unitCosts: { gp_visit: { nhs: { '0': 45.5 } } },
    };
    expect(namedDepartures({ pack, departures })).toEqual([
      {
        path: 'window',
        value: 'programme',
        presetValue: 'observed',
        unit: null,
        priceYear: null,
        event: null,
        partner: null,
      },
      {
        path: 'events.police_callout.deadweight',
        value: 0.4,
        presetValue: 0.25,
        unit: 'share',
        priceYear: null,
        event: nameOf('police_callout'),
        partner: null,
      },
      {
        path: 'unitCosts.gp_visit.nhs.0',
        value: 45.5,
        presetValue: 40,
        unit: 'gbp',
        priceYear: year('2022-23'),
        event: nameOf('gp_visit'),
        partner: pack.partners.find(({ id }) => id === 'nhs')?.name,
      },
    ]);
  });

  test.each<[string, Partial<ScenarioDepartures>]>([
    ['nothing', {}],
    ['keys without anything in them', { events: { police_callout: {} }, funding: {} }],
    [
      'the values that hold anyway',
      {
        window: 'observed',
        horizonYears: 6,
        events: { police_callout: { deadweight: 0.25 }, pregnancy: { ratePerWomanYear: 0.4 } },
        unitCosts: { gp_visit: { nhs: { '0': 40 } } },
        cohorts: pack.cohorts.map(({ id }) => id),
      },
    ],
  ])('is nothing where it says %s', (_what, over) => {
    const departures = { ...preset('prudent'), ...over };
    expect(namedDepartures({ pack, departures })).toEqual([]);
    expect(presetName({ pack, departures })).toBe('prudent');
  });

  test('is told by the name of the preset', () => {
    const departures = { ...preset('prudent'), rounding: true };
    expect(presetName({ pack, departures })).toBe('prudent+changes');
  });
});

describe('In words', () => {
  test('a share, pounds, years, a rate, and what is left open', () => {
    expect(
      texts({
        horizonYears: null,
        events: {
          police_callout: { deadweight: 0.125, persistenceYears: 1.5 },
          pregnancy: { ratePerWomanYear: 0.3 },
        },
        unitCosts: { gp_visit: { nhs: { '0': 45.5 } } },
        funding: { women: 24, cost: 400_000, custom: { nhs: 0.4 } },
      }),
    ).toEqual([
      'how far ahead is looked: without end instead of 6 years',
      `would have happened anyway, ${nameOf('police_callout')}: 12.5% instead of 25%`,
      `goes on after the last month looked at for, ${nameOf('police_callout')}: 1.5 years instead of 1 year`,
      `expected without Pause, ${nameOf('pregnancy')}: 0.3 a woman a year instead of 0.4 a woman a year`,
      expect.stringMatching(
        /^cost of one, .+, .+: £45\.50 instead of £40, both at 2022 to 2023 prices$/,
      ),
      'women in the next group: 24 instead of 30',
      'cost of the next group: £400,000',
      expect.stringMatching(/^agreed share of the cost, .+: 40%$/),
    ]);
  });

  test('the costs of one event that fall in several years are told apart', () => {
    const text = (offset: string) =>
      departureText({
        path: `unitCosts.removal.council.${offset}`,
        value: '£2',
        presetValue: '£1',
        priceYear: '2022 to 2023',
        event: 'Removals',
        partner: 'Council',
      });
    expect(text('1')).toBe(
      'cost of one, Removals, Council, a year later: £2 instead of £1, both at 2022 to 2023 prices',
    );
    expect(text('3')).toContain('Council, 3 years later: ');
  });

  test('a choice is told in words, not as the file writes it', () => {
    expect(
      texts({
        window: 'programme',
        baseline: 'all',
        priceBase: 'as-published',
        discounting: 'none',
        optimismBias: false,
        includeProposed: true,
        doubleCounting: { eviction: { homelessness_application: 'both' } },
      }),
    ).toEqual([
      'changes are counted until: the end of the programme instead of the last month looked at',
      'months before the start that are compared with: all instead of whichever expect fewer events',
      'prices of: each source’s own year instead of 2022-23',
      'later years count for less, each year by: nothing instead of 3.5%, after 30 years 3%',
      'correction for weak evidence: not made instead of made',
      'contributions not yet agreed: counted instead of left out',
      `also inside the cost of another event, ${nameOf('homelessness_application')}: counted twice instead of counted once`,
    ]);
    expect(texts({ priceBase: year('2020-21') })).toEqual([
      'prices of: 2020-21 instead of 2022-23',
    ]);
  });

  test('every key that may change has words of its own', () => {
    const paths = usedAssumptions({ pack, departures: preset('prudent') })
      .map(({ name }) => name)
      .filter((name) => name !== 'version' && name !== 'preset');
    for (const path of paths) {
      const text = departureText({
        path,
        value: '1',
        presetValue: '2',
        priceYear: null,
        event: null,
        partner: null,
      });
      expect(text).not.toContain(path);
    }
  });
});
