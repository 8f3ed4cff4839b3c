import type { RecordId } from '../../domain/records.ts';
import type { CellKind } from '../columns/cellKind.ts';

const PSEUDONYM = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;

/** A woman's pseudonym: drawn at random, kept nowhere beside her name. */
export const recordId: CellKind<RecordId> = {
  expected: 'a random pseudonym such as w017',
  field: { type: 'string', constraints: { pattern: PSEUDONYM.source } },
  read: (cell) => (PSEUDONYM.test(cell) ? (cell as RecordId) : undefined),
  remedy: () => 'Use letters without accents, digits, hyphens and underscores only.',
};
