import { warningAt, type DataIssue } from '../../domain/dataIssue.ts';
import { editDistance, plainForm } from '../nearMatch.ts';
import type { ReadPackage } from './readPackage.ts';

/** Names shorter than this are told apart by single letters. */
const LONG_NAME = 8;

/** More partners than this are told apart by their ids alone. */
const MOST_COMPARED = 300;

/** Two partners whose names differ only in case, spaces, punctuation or a single letter. */
export function partnerNames({ tables: { partners } }: ReadPackage): readonly DataIssue[] {
  if (partners.rows.length > MOST_COMPARED) return [];
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
  if (isAbbreviation(left, right)) return true;
  return (
    Math.min(plainLeft.length, plainRight.length) >= LONG_NAME &&
    editDistance(plainLeft, plainRight) === 1
  );
}

/** "South Yorks. Police" for "The South Yorkshire Police": the same words, some of them cut short. */
function isAbbreviation(left: string, right: string): boolean {
  const [leftWords, rightWords] = [wordsOf(left), wordsOf(right)];
  return (
    leftWords.length === rightWords.length &&
    leftWords.every((word, index) => isSameWord(word, rightWords[index] ?? ''))
  );
}

const SHORTEST_CUT = 4;

function isSameWord(left: string, right: string): boolean {
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left];
  return shorter === longer || (shorter.length >= SHORTEST_CUT && longer.startsWith(shorter));
}

function wordsOf(name: string): readonly string[] {
  return name
    .replace(/&/g, ' and ')
    .split(/\s+/)
    .map(plainForm)
    .filter((word) => word !== '' && word !== 'the');
}

/** "Trust 2", "Site B": names that are meant to differ by one sign. */
function isNumbered(name: string): boolean {
  return /(^|\s)(\d+|\p{L})$/u.test(name.trim());
}
