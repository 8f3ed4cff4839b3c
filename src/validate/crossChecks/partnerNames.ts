import { warningAt, type DataIssue } from '../../domain/dataIssue.ts';
import { editDistance, plainForm } from '../nearMatch.ts';
import type { ReadPackage } from './readPackage.ts';

/** Names shorter than this are told apart by single letters. */
const LONG_NAME = 8;

/** Two partners whose names differ only in case, spaces, punctuation or a single letter. */
export function partnerNames({ tables: { partners } }: ReadPackage): readonly DataIssue[] {
  return partners.rows.flatMap(({ row, record }, index) => {
    const twin = partners.rows
      .slice(0, index)
      .find((other) => nearlyTheSame(other.record.name, record.name));
    if (twin === undefined) return [];
    return [
      warningAt(
        { file: partners.file, row, column: 'name' },
        {
          found: `"${record.name}", nearly the name in row ${twin.row}, "${twin.record.name}"`,
          expected: 'one row for each partner',
          remedy: 'If they are one partner, give it one id and add its rows up under that.',
        },
      ),
    ];
  });
}

function nearlyTheSame(left: string, right: string): boolean {
  const [plainLeft, plainRight] = [plainForm(left), plainForm(right)];
  if (plainLeft === plainRight) return true;
  if (isNumbered(left) || isNumbered(right)) return false;
  return (
    Math.min(plainLeft.length, plainRight.length) >= LONG_NAME &&
    editDistance(plainLeft, plainRight) === 1
  );
}

/** "Trust 2", "Site B": names that are meant to differ by one sign. */
function isNumbered(name: string): boolean {
  return /(^|\s)(\d+|\p{L})$/u.test(name.trim());
}
