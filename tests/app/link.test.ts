import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LINK, readLink, writeLink, type Link } from '../../src/app/link.ts';
import { parseSearch, searchOf, stringifySearch } from '../../src/app/linkSearch.ts';
import { isPackageName } from '../../src/files/dataAddress.ts';
import { preset } from '../../src/scenario/departures.ts';
import { PRESETS, type PresetId } from '../../src/scenario/scenario.ts';
import { arbitraryScenario } from '../fixtures/arbitraryScenario.ts';

const packageNames = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 5 })
  .map((words) => words.join('-'))
  .filter(isPackageName);
const links: fc.Arbitrary<Link> = fc.record({
  packageName: packageNames,
  departures: fc
    .tuple(arbitraryScenario, fc.constantFrom(...PRESETS))
    .map(([departures, id]) => ({ ...departures, preset: id })),
  viewAs: fc.option(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,20}$/)),
  fingerprint: fc.option(fc.stringMatching(/^[0-9a-f]{16}$/)),
});

/** A link that says no more than what is counted, and how careful. */
function linkOf(packageName: string, id: PresetId): Link {
  return { ...DEFAULT_LINK, packageName, departures: preset(id) };
}

test('what is written is read back, and nothing is said of it', () => {
  fc.assert(
    fc.property(links, (link) => {
      expect(readLink(writeLink(link))).toEqual({ link, notices: [] });
    }),
  );
});

test('the router hands a link on untouched', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      fc.pre(!text.startsWith('?'));
      expect(parseSearch(stringifySearch({ text }))).toEqual({ text });
    }),
  );
});

test('any text at all gives a link that can be written, and good parts survive bad company', () => {
  const noise = fc
    .string({ unit: 'binary' })
    .filter((text) => !/package|preset|changes/.test(text));
  fc.assert(
    fc.property(links, noise, noise, (link, before, after) => {
      const { packageName, departures } = link;
      const text = `${encodeURIComponent(before)}=1&package=${packageName}&preset=${departures.preset}&${after}`;
      expect(readLink(text).link).toMatchObject({
        packageName,
        departures: { preset: departures.preset },
      });
    }),
  );
});

test('only what differs from the default is written, with the version', () => {
  expect(writeLink(DEFAULT_LINK)).toBe('');
  expect(writeLink(linkOf('example', 'reported'))).toBe('v=1&preset=reported');
  expect(searchOf(linkOf('rotherham-2020', 'reported'))).toEqual({
    text: 'v=1&package=rotherham-2020&preset=reported',
  });
});

describe('links of the first version open for ever', () => {
  test.each([
    ['', DEFAULT_LINK],
    ['package=rotherham-2020&preset=reported', linkOf('rotherham-2020', 'reported')],
    ['v=1&preset=reported', linkOf('example', 'reported')],
    ['preset=prudent&v=1&package=example', DEFAULT_LINK],
  ])('?%s', (text, link) => {
    expect(readLink(text)).toEqual({ link, notices: [] });
  });
});

describe('what is left out is said, and nothing else is lost', () => {
  test.each([
    [
      'a bad preset',
      'preset=optimistic&package=rotherham-2020',
      linkOf('rotherham-2020', 'prudent'),
      ['The link’s “preset” is not one that this page knows: “prudent” is shown instead.'],
    ],
    [
      'a hostile package',
      'package=../../secret&preset=reported',
      linkOf('example', 'reported'),
      ['The link’s “package” is not one that this page knows: “example” is shown instead.'],
    ],
    [
      'an empty value',
      'package=&preset=reported',
      linkOf('example', 'reported'),
      ['The link’s “package” is not one that this page knows: “example” is shown instead.'],
    ],
    [
      'a repeated part',
      'preset=nonsense&preset=reported&preset=prudent',
      linkOf('example', 'reported'),
      ['The link says “preset” more than once: only the first that this page knows is used.'],
    ],
    [
      'an unknown part',
      'colour=red&preset=reported',
      linkOf('example', 'reported'),
      ['“colour”, a part of the link, means nothing to this page, and was left out.'],
    ],
    [
      'names of every object',
      '__proto__=x&constructor=y&toString=z&preset=reported',
      linkOf('example', 'reported'),
      [
        'A part of the link means nothing to this page, and was left out.',
        '“constructor”, a part of the link, means nothing to this page, and was left out.',
        '“toString”, a part of the link, means nothing to this page, and was left out.',
      ],
    ],
    [
      'another version',
      'v=2&preset=reported',
      linkOf('example', 'reported'),
      ['The link was made by another version of this page: only the parts known here are used.'],
    ],
  ])('%s', (_, text, link, notices) => {
    expect(readLink(text)).toEqual({ link, notices });
  });
});

test('a link cannot speak for the page: what it says is never repeated', () => {
  const said = readLink(
    'call+0800+0000=today&package=%3Cimg+onerror%3E&preset=%E2%80%AEpaid&v=Your+bank',
  ).notices.join(' ');
  expect(said).not.toMatch(/0800|img|paid|bank|today/);
});
