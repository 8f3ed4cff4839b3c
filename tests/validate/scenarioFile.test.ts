import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { preset } from '../../src/scenario/departures.ts';
import { readScenario, scenarioMisfits, writeScenario } from '../../src/validate/scenarioFile.ts';
import { scenarioJsonSchema } from '../../src/validate/scenarioJsonSchema.ts';
import { formatIssue } from '../../src/words/dataIssues.ts';
import { year } from '../fixtures/aPackage.ts';
import { arbitraryScenario } from '../fixtures/arbitraryScenario.ts';
import { checkedFolder, SMALL } from '../fixtures/checkedFolder.ts';
import { law } from '../fixtures/law.ts';

const read = (text: string) => readScenario({ path: 'scenario.json', text });
const told = (scenario: unknown) => {
  const reading = read(typeof scenario === 'string' ? scenario : JSON.stringify(scenario));
  return reading.ok ? [] : reading.issues.map(formatIssue);
};

describe('scenario.json', () => {
  test('is read as it is written by hand', () => {
    const text = `{"version": 1, "preset": "prudent", "priceBase": "2024-25", "horizonYears": null,
      "events": {"police_callout": {"deadweight": 0.25}},
      "unitCosts": {"police_callout": {"police": {"0": 130.5}}},
      "doubleCounting": {"da_incident": {"police_callout": "both"}}}`;
    expect(read(text)).toEqual({
      ok: true,
      departures: {
        ...preset('prudent'),
        priceBase: year('2024-25'),
        horizonYears: null,
        events: { police_callout: { deadweight: 0.25 } },
        unitCosts: { police_callout: { police: { '0': 130.5 } } },
        doubleCounting: { da_incident: { police_callout: 'both' } },
      },
    });
  });

  test('holds only what departs from the preset, in one order', () => {
    expect(writeScenario(preset('prudent'))).toBe('{\n  "version": 1,\n  "preset": "prudent"\n}\n');
    const departures = {
      events: { b: { dropOff: 1, deadweight: 0 }, a: { probability: 1 } },
      window: 'programme',
      ...preset('reported'),
    } as const;
    expect(JSON.stringify(JSON.parse(writeScenario(departures)))).toBe(
      '{"version":1,"preset":"reported","window":"programme","events":{"a":{"probability":1},"b":{"deadweight":0,"dropOff":1}}}',
    );
  });

  law(
    'comes back as it was',
    fc.property(arbitraryScenario, (departures) => {
      expect(read(writeScenario(departures))).toEqual({ ok: true, departures });
    }),
  );

  test('is described by the JSON Schema that is published beside it', () => {
    expect(readFileSync('public/schemas/scenario.schema.json', 'utf8')).toBe(
      `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`,
    );
  });
});

describe('Faults of a scenario', () => {
  const whole = { version: 1, preset: 'prudent' };

  test('are told all at once, each with its key, what stands there, and what was expected', () => {
    expect(
      told({
        version: 1,
        preset: 'careful',
        windw: 'programme',
        horizonYears: 1.5,
        events: { a: { deadweight: 25, attributon: 1, persistenceYears: 0.3 } },
        unitCosts: { a: { b: { '0': -1 } } },
        funding: { women: 0, custom: { a: 0.7, b: 0.7 } },
      }),
    ).toEqual([
      'scenario.json:preset: found "careful"; expected "reported" or "prudent".',
      'scenario.json:horizonYears: found 1.5; expected a whole number of years, 1 or more, or null for none.',
      'scenario.json:events.a.deadweight: found 25; expected a share from 0 to 1.',
      'scenario.json:events.a.persistenceYears: found 0.3; expected years that make whole months, such as 1.5 for 18 months.',
      'scenario.json:events.a.attributon: found an unknown key; expected "attribution". Rename it, or delete it.',
      'scenario.json:unitCosts.a.b.0: found -1; expected pounds as a plain number, 0 or more.',
      'scenario.json:funding.women: found 0; expected a whole number, 1 or more.',
      'scenario.json:funding.custom: found {"a":0.7,"b":0.7}; expected shares that add to 1 at most.',
      'scenario.json:windw: found an unknown key; expected "window". Rename it, or delete it.',
    ]);
  });

  test.each([
    ['no version', { preset: 'prudent' }, 'version: found no such key; expected 1. Add it.'],
    [
      'a newer version',
      { version: 2, anything: [] },
      'version: found 2; expected 1. The scenario was saved by a newer version of this dashboard: open it there.',
    ],
    [
      'text for a number',
      { ...whole, events: { a: { deadweight: '0.2' } } },
      'events.a.deadweight: found "0.2"; expected a share from 0 to 1.',
    ],
    [
      'a list for keys',
      { ...whole, events: [] },
      'events: found []; expected keys and values in braces { }.',
    ],
    ['no keys at all', [], 'found []; expected keys and values in braces { }.'],
    ['nobody', { ...whole, cohorts: [] }, 'cohorts: found []; expected at least one id.'],
    [
      'a year that is none',
      { ...whole, priceBase: '2024-26' },
      'priceBase: found "2024-26"; expected "as-published", or a financial year such as "2024-25".',
    ],
    [
      'a key that can be no id',
      { ...whole, events: { 'a b': {} } },
      'events.a b: found the key "a b"; expected an id: letters, digits, hyphens and underscores.',
    ],
    [
      'an offset that is none',
      { ...whole, unitCosts: { a: { b: { '01': 1 } } } },
      'unitCosts.a.b.01: found the key "01"; expected whole years.',
    ],
  ])('%s', (_what, scenario, message) => {
    const [fault, ...more] = told(scenario);
    expect(fault?.replace(/^scenario\.json:?/, '').trim()).toBe(message);
    expect(more).toEqual([]);
  });

  test('a number without end, a key said twice, and what is no JSON', () => {
    expect(told('{"version":1,"preset":"prudent","funding":{"cost":1e999}}')[0]).toContain(
      'funding.cost: found',
    );
    expect(told('{"version":1,"preset":"prudent","preset":"reported"}')[0]).toContain(
      'found the same key twice',
    );
    expect(told('scenario')[0]).toContain('expected JSON');
  });

  test.each(['events', 'unitCosts', 'doubleCounting', 'funding'])(
    'a name that every object has is told, and reaches nothing: %s',
    (key) => {
      const inside = '{"__proto__": {"deadweight": 1}}';
      const text = `{"version": 1, "preset": "prudent", "${key}": ${inside}}`;
      expect(told(text)).toEqual([
        `scenario.json:${key}.__proto__: found an unknown key; expected a key of a scenario. Delete it.`,
      ]);
      expect(({} as Record<string, unknown>)['deadweight']).toBeUndefined();
    },
  );
});

test('A rate or a probability that no figure rests on is told: it would be lost silently', () => {
  const events = {
    police_callout: { probability: 0.5, ratePerWomanYear: 1 },
    removal: { probability: 0.5, ratePerWomanYear: 1 },
    pregnancy: { probability: 0.5, ratePerWomanYear: 1 },
  };
  const misfits = scenarioMisfits(
    'scenario.json',
    { ...preset('prudent'), events },
    checkedFolder(SMALL),
  );
  expect(misfits.map(({ column }) => column)).toEqual([
    'events.police_callout.ratePerWomanYear',
    'events.police_callout.probability',
    'events.removal.ratePerWomanYear',
  ]);
});

test('What a package does not hold is told for every name, with the one that may have been meant', () => {
  const misfits = scenarioMisfits(
    'scenario.json',
    {
      ...preset('prudent'),
      cohorts: ['secnd'],
      priceBase: year('1950-51'),
      events: { police_calout: { deadweight: 0.2 } },
      unitCosts: { gp_visit: { nhs: { '7': 40 } } },
      funding: { funders: ['hospital'] },
    },
    checkedFolder(SMALL),
  );
  expect(misfits.map(formatIssue)).toEqual([
    'scenario.json:cohorts.secnd: found "secnd", which this package does not hold; expected "second".',
    expect.stringMatching(/^scenario\.json:priceBase\.1950-51: found "1950-51", which/),
    'scenario.json:events.police_calout: found "police_calout", which this package does not hold; expected "police_callout".',
    expect.stringMatching(
      /^scenario\.json:unitCosts\.gp_visit\.nhs\.7: found "7".+ expected one of 0\./,
    ),
    expect.stringMatching(
      /^scenario\.json:funding\.funders\.hospital: found "hospital".+ expected one of council, nhs, police\./,
    ),
  ]);
});
