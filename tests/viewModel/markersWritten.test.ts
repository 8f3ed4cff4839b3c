import { expect, test } from 'vitest';
import { markersWritten } from '../../src/viewModel/markersWritten.ts';

test('markers are found where they stand alone, each once, in their order', () => {
  expect(markersWritten(['[z]', '15', null, '[c]', '[z]', 'about [x]'])).toEqual(['c', 'z']);
  expect(markersWritten(['10', ''])).toEqual([]);
});
