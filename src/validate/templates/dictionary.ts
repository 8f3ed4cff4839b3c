import { PROGRAMME_KEYS } from '../../words/dictionary.ts';
import { PROGRAMME_FILE } from '../packageTables.ts';
import { GIVEN_TABLES } from '../recogniseFile.ts';
import type { ColumnFacts } from '../columns/column.ts';

/** What may be left out of a column: nothing, cells of it, or all of it. */
type MayBe = 'filled' | 'blank' | 'absent';

interface DictionaryColumn {
  readonly name: string;
  readonly meaning: string;
  readonly expected: string;
  readonly mayBe: MayBe;
}

export interface DictionaryTable {
  readonly file: string;
  readonly title: string;
  readonly mayBeAbsent: boolean;
  readonly columns: readonly DictionaryColumn[];
}

/** Every file and column that a package may have, from the very lists that check it. */
export function dictionary(): readonly DictionaryTable[] {
  return [
    { file: PROGRAMME_FILE, ...PROGRAMME_KEYS, mayBeAbsent: false },
    ...GIVEN_TABLES.map(({ file, title, mayBeAbsent, columns }) => ({
      file,
      title,
      mayBeAbsent,
      columns: [...columns].map(([name, facts]) => columnOf(name, facts)),
    })),
  ];
}

function columnOf(name: string, facts: ColumnFacts): DictionaryColumn {
  const { meaning, expected, mayBeAbsent, mayBeBlank } = facts;
  return {
    name,
    meaning,
    expected,
    mayBe: mayBeAbsent ? 'absent' : mayBeBlank ? 'blank' : 'filled',
  };
}
