import { expect, test } from 'vitest';
import { GIVEN_TABLES, recogniseFile } from '../../src/validate/recogniseFile.ts';
import { packageFiles } from '../fixtures/packageFiles.ts';

test('every file of a package is known by what it holds', () => {
  for (const { path, text } of packageFiles()) {
    const other = path.replace(/^.*\./, 'download (3).');
    expect(recogniseFile({ path: other, text }), path).toBe(path);
  }
});

test('every table is known by its headings alone, in any order, as a spreadsheet of Windows writes them', () => {
  for (const { file, columns } of GIVEN_TABLES) {
    const text = `${[...columns.keys()].reverse().join(';').toUpperCase()}\r\n`;
    expect(recogniseFile({ path: 'Book1.csv', text }), file).toBe(file);
  }
});

test.each(['name,colour\na,b\n', '', 'event_id,partner_id\n', '{"title": "x"}'])(
  'what could be anything is taken for nothing: %j',
  (text) => {
    expect(
      recogniseFile({ path: text.startsWith('{') ? 'a.json' : 'a.csv', text }),
    ).toBeUndefined();
  },
);
