import { expect, test } from 'vitest';
import { changesSubtitle, changesTitle } from '../../src/words/changes.ts';

test('what happened less often is said of what can be shown alone, since hidden events were counted too', () => {
  const title = changesTitle({ crises: 12, crisesFewer: 12, help: 3, helpMore: 3 });
  expect(title).toBe(
    'Of what can be shown, every kind of crisis was seen less often, and women got more of every kind of help',
  );
});

test.each([
  [11, 9, 'For nine of these 11, chance alone could explain the difference.'],
  [3, 3, 'For each of them, chance alone could explain the difference.'],
  [1, 1, 'Chance alone could explain the difference.'],
  [4, 0, 'None of these differences is likely to be chance alone.'],
])('of %d changes, %d could be chance: %s', (shown, chance, text) => {
  expect(changesSubtitle({ area: 'Example', women: 20, byChance: { shown, chance } })).toMatch(
    new RegExp(`Example, 20 women\\. ${text}$`),
  );
});

test('where nothing is shown, nothing is said of chance', () => {
  const subtitle = changesSubtitle({
    area: 'Example',
    women: 20,
    byChance: { shown: 0, chance: 0 },
  });
  expect(subtitle).not.toMatch(/chance/);
});
