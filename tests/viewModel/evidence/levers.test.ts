import { describe, expect, test } from 'vitest';
import { appraise } from '../../../src/model/appraise.ts';
import { withEvent } from '../../../src/scenario/change.ts';
import { preset } from '../../../src/scenario/departures.ts';
import { leverAnchors } from '../../../src/viewModel/evidence/leverAnchors.ts';
import { leversOf } from '../../../src/viewModel/evidence/levers.ts';
import { leadingEvent, rateOwner } from '../../../src/viewModel/evidence/leadingEvent.ts';
import { eventCosts } from '../../../src/viewModel/evidence/eventCosts.ts';
import { eventId } from '../../fixtures/aPackage.ts';
import { checkedFolder, EXAMPLE } from '../../fixtures/checkedFolder.ts';

const pack = checkedFolder(EXAMPLE);
const plain = appraise(pack, preset('prudent'));

describe('the levers of an event', () => {
  test('together they reach every assumption, rate and chance of the scenario', () => {
    const reached = pack.events.flatMap(({ id }) =>
      leversOf(id, plain, plain).map(({ key }) => `${id}.${key}`),
    );
    for (const { id } of pack.events) {
      for (const key of ['deadweight', 'attribution', 'persistenceYears']) {
        expect(reached).toContain(`${id}.${key}`);
      }
    }
    expect(reached).toContain('pregnancy.ratePerWomanYear');
    expect(reached).toContain('removal.probability');
    expect(reached).not.toContain('removal.ratePerWomanYear');
  });

  test('every published value and range lies on its scale', () => {
    for (const { id } of pack.events) {
      for (const { published, range, scale } of leversOf(id, plain, plain)) {
        for (const value of [published, range?.low ?? published, range?.high ?? published]) {
          expect(value).toBeGreaterThanOrEqual(scale.min);
          expect(value).toBeLessThanOrEqual(scale.max);
        }
      }
    }
  });

  test('a change moves the value and leaves the published one', () => {
    const police = eventId('police_callout');
    const changed = appraise(pack, withEvent(preset('prudent'), police, 'deadweight', 0.4));
    const lever = leversOf(police, changed, plain).find(({ key }) => key === 'deadweight');
    expect(lever).toMatchObject({ value: 0.4, published: 0.25, range: { low: 0.1, high: 0.4 } });
  });

  test('what fades can be set only where something goes on', () => {
    const keysOf = (id: string) => leversOf(eventId(id), plain, plain).map(({ key }) => key);
    expect(keysOf('police_callout')).toContain('dropOff');
    expect(keysOf('removal')).not.toContain('dropOff');
  });

  test('the fall of women not on the programme stands on the scale, as a share of this one', () => {
    const police = eventId('police_callout');
    const lever = leversOf(police, plain, plain).find(({ key }) => key === 'deadweight');
    const anchors = lever === undefined ? [] : leverAnchors(police, lever, plain);
    // Expected 6.0 a year, 4.8 among other women, 125 in 45 woman-years seen: 1.2 of 3.22.
    expect(anchors).toEqual([
      { value: 0.25, label: 'Prudent rules: 25%' },
      { value: 0.37, label: 'As women not on the programme: 37%' },
    ]);
  });
});

test('an event that follows another sends to the one with the rate', () => {
  expect(rateOwner(eventId('care_proceedings'), plain)?.id).toBe('pregnancy');
  expect(rateOwner(eventId('pregnancy'), plain)).toBeNull();
  expect(rateOwner(eventId('police_callout'), plain)).toBeNull();
});

test('the page opens on the event that most of the money rests on', () => {
  expect(leadingEvent(plain)).toBe('removal');
});

test('every unit cost can be tried with another figure', () => {
  const fields = pack.events.flatMap(({ id }) => eventCosts(id, plain));
  expect(fields).toHaveLength(pack.unitCosts.length);
  expect(fields.every(({ value, published }) => value === published)).toBe(true);
});
