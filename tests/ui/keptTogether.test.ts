import { expect, test } from 'vitest';
import { keptTogether } from '../../src/ui/keptTogether.ts';

test('no line ends between a minus sign and its amount; the rest of a sentence stays as it is', () => {
  expect(keptTogether('avoid £5 (−£3 to £9)')).toBe('avoid £5 (−\u2060£3 to £9)');
  expect(keptTogether('A − B')).toBe('A − B');
});
