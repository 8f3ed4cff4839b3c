import type { DictionaryTable } from '../../../validate/templates/dictionary.ts';
import type { Table } from '../../../viewModel/tables/table.ts';
import { NEEDED } from '../../../words/dictionary.ts';

/** The dictionary as a table to take away: a row for each column of each file. */
export function dictionaryTable(tables: readonly DictionaryTable[]): Table {
  return {
    name: 'data-dictionary',
    columns: ['file', 'column', 'meaning', 'accepted', 'needed'].map((name) => ({
      name,
      kind: 'text',
    })),
    rows: tables.flatMap(({ file, columns }) =>
      columns.map(({ name, meaning, expected, mayBe }) => [
        file,
        name,
        meaning,
        expected,
        NEEDED[mayBe],
      ]),
    ),
  };
}
