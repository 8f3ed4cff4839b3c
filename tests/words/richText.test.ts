import { expect, test } from 'vitest';
import { inList } from '../../src/words/inList.ts';
import { plainText, rich, strong } from '../../src/words/richText.ts';
import { inSentence } from '../../src/words/sentenceCase.ts';

test('a sentence keeps its order, and its strong words', () => {
  const sentence = rich`about ${strong('£1.2 million')} over ${7} years${rich`, for ${strong('£1')}`}.`;
  expect(plainText(sentence)).toBe('about £1.2 million over 7 years, for £1.');
  expect(sentence.filter((part) => typeof part !== 'string')).toEqual([
    { strong: '£1.2 million' },
    { strong: '£1' },
  ]);
});

test('a name loses its capital in the middle of a sentence, but for letters that are names', () => {
  expect(['Police call-outs', 'A&E attendances', 'GP visits', 'NHS'].map(inSentence)).toEqual([
    'police call-outs',
    'A&E attendances',
    'GP visits',
    'NHS',
  ]);
});

test('a list has "and" before its last part, and nothing to join in one', () => {
  expect([['a'], ['a', 'b'], ['a', 'b', 'c']].map(inList)).toEqual(['a', 'a and b', 'a, b and c']);
});
