import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { THEMES } from '../../src/domain/event.ts';
import { contrast } from './contrast.ts';

const css = readFileSync('src/ui/tokens/colour.css', 'utf8');
const schemes = {
  light: coloursOf(/^:root,\n\.standalone \{(?<body>[^}]*)\}/m),
  dark: coloursOf(/@media screen and \(prefers-color-scheme: dark\) \{\s*:root \{(?<body>[^}]*)\}/),
};

const TEXT = 7;
const LABEL = 4.5;
const MARK = 3;
/** Enough to be told from an empty outline; the edge around it carries the shape. */
const FILLED = 1.5;

test('black on white is 21 to 1, and a colour on itself 1 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#28a197', '#28a197')).toBe(1);
});

describe.each(Object.entries(schemes))('in the %s scheme', (_, colours) => {
  const of = (name: string) => colours.get(name) ?? `no --${name}`;

  test.each(['ink', 'muted', 'link'])('%s text reaches 7 to 1 on every ground', (text) => {
    expect(contrast(of(text), of('background'))).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(of(text), of('surface'))).toBeGreaterThanOrEqual(
      text === 'link' ? LABEL : TEXT,
    );
  });

  test.each(['control-border', 'series', 'focus-outer'])('%s reaches 3 to 1', (mark) => {
    expect(contrast(of(mark), of('background'))).toBeGreaterThanOrEqual(MARK);
  });

  test('what is taken off differs from what is left by 3 to 1, and has a fill of its own', () => {
    expect(contrast(of('series-pale'), of('series'))).toBeGreaterThanOrEqual(MARK);
    expect(contrast(of('series-pale'), of('background'))).toBeGreaterThanOrEqual(FILLED);
  });

  test.each(THEMES)('the kind %s reaches 3 to 1 on the ground', (theme) => {
    expect(contrast(of(`kind-${theme}`), of('background'))).toBeGreaterThanOrEqual(MARK);
  });

  test.each(THEMES)('a label on the kind %s reaches 4.5 to 1', (theme) => {
    expect(contrast(of(`kind-${theme}-label`), of(`kind-${theme}`))).toBeGreaterThanOrEqual(LABEL);
  });

  test.each(THEMES.slice(1).map((theme, index) => [THEMES[index] ?? theme, theme] as const))(
    'the kinds %s and %s, which stand side by side, differ by 3 to 1',
    (one, other) => {
      expect(contrast(of(`kind-${one}`), of(`kind-${other}`))).toBeGreaterThanOrEqual(MARK);
    },
  );

  test('the two rings of the focus differ, so that one of them shows on any ground', () => {
    expect(contrast(of('focus-inner'), of('focus-outer'))).toBeGreaterThanOrEqual(MARK);
  });
});

test('both schemes name the same colours', () => {
  expect([...schemes.dark.keys()]).toEqual([...schemes.light.keys()]);
});

function coloursOf(block: RegExp): ReadonlyMap<string, string> {
  const body = block.exec(css)?.groups?.['body'] ?? '';
  return new Map(
    [...body.matchAll(/--(?<name>[\w-]+): (?<colour>#[\da-f]{6});/g)].map((match) => [
      match.groups?.['name'] ?? '',
      match.groups?.['colour'] ?? '',
    ]),
  );
}
