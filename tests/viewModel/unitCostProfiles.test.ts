import { expect, test } from 'vitest';
import { unitCostProfiles } from '../../src/viewModel/unitCostProfiles.ts';
import { aUnitCost } from '../fixtures/aPackage.ts';

test('a cost over several years is one, at its earliest; each partner and event has its own', () => {
  const profiles = unitCostProfiles([
    aUnitCost('removal', 'council', { yearOffset: 1 }),
    aUnitCost('removal', 'council', { yearOffset: 0 }),
    aUnitCost('removal', 'police'),
    aUnitCost('callout', 'police'),
  ]);
  expect(
    profiles.map(({ eventId, partnerId, yearOffset }) => [eventId, partnerId, yearOffset]),
  ).toEqual([
    ['removal', 'council', 0],
    ['removal', 'police', 0],
    ['callout', 'police', 0],
  ]);
});
