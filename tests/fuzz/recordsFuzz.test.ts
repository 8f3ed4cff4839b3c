import { expect, test } from 'vitest';
import { readGiven, type ByteFile } from '../../src/files/readGiven.ts';
import { openFiles } from '../../src/validate/openPackage.ts';
import { formatIssue } from '../../src/words/dataIssues.ts';
import type { StageCell } from '../../src/domain/stageTable.ts';
import { filesOf } from '../fixtures/checkedFolder.ts';
import { readCells } from './cells.ts';
import {
  CELL_MUTATIONS,
  KIND_MUTATIONS,
  PERSON_MUTATIONS,
  ROW_MUTATIONS,
} from './contentMutations.ts';
import { BYTE_MUTATIONS, FORM_MUTATIONS } from './formMutations.ts';
import { textOf, type Files } from './mutation.ts';
import { seeded, type Chance } from './seeded.ts';

/** By hand: `FUZZ=100000 npx vitest run --project unit tests/fuzz/recordsFuzz.test.ts`; a tenth are records. */
const CASES = Math.ceil(Number(process.env['FUZZ'] ?? 5000) / 10);
const PARTS = 5;
const MOST_TOLD = 5;

const MUTATIONS = [
  ...FORM_MUTATIONS,
  ...BYTE_MUTATIONS,
  ...CELL_MUTATIONS,
  ...ROW_MUTATIONS,
  ...KIND_MUTATIONS,
  ...PERSON_MUTATIONS.filter(({ name }) => !name.includes('programme')),
];

const BASE: Files = new Map(
  filesOf('public/examples/records').map(({ path, text }) => [
    path,
    new TextEncoder().encode(text),
  ]),
);
const RECORDS: Files = new Map(
  [...BASE].filter(([path]) => ['women.csv', 'activity.csv'].includes(path)),
);

test.each(Array.from({ length: PARTS }, (_, part) => part))(
  'no mutation of records crashes them or is silently counted wrong, part %i',
  async (part) => {
    const wrong: string[] = [];
    for (let seed = part; seed < CASES && wrong.length < MOST_TOLD; seed += PARTS) {
      const chance = seeded(seed + 1_000_000);
      const { name, mutate } = chance.oneOf(MUTATIONS);
      const mutated = mutate(RECORDS, chance);
      if (mutated === undefined) continue;
      const { meaning, hidden, files } = mutated;
      const opened = await openFiles(await readGiven(byteFiles(files, chance)));
      const told = (opened.ok ? opened.warnings : opened.issues).map(formatIssue);
      const problem = opened.ok
        ? countedWrong(meaning === 'same' ? RECORDS : files, opened.package.stageTable.cells)
        : ['same', 'opens'].includes(meaning)
          ? 'refused'
          : undefined;
      if (opened.ok && meaning === 'refused') wrong.push(`seed ${seed}, ${name}: opened`);
      else if (problem !== undefined)
        wrong.push(`seed ${seed}, ${name}: ${problem} ${told.join(' | ')}`);
      if (hidden !== undefined && told.some((line) => line.includes(hidden))) {
        wrong.push(`seed ${seed}, ${name}: repeats ${told.join(' | ')}`);
      }
    }
    expect(wrong).toEqual([]);
  },
  600_000,
);

/** The files of the package, activity in pieces of any size. */
function byteFiles(records: Files, chance: Chance): readonly ByteFile[] {
  const others = [...BASE].filter(([path]) => !RECORDS.has(path));
  return [...others, ...records].map(([path, bytes]) => ({
    path,
    size: () => Promise.resolve(bytes.length),
    read: () => Promise.resolve(new Uint8Array(bytes).buffer),
    pieces: async function* pieces() {
      const size = 1 + chance.below(5000);
      for (let at = 0; at < bytes.length; at += size) {
        yield await Promise.resolve(bytes.slice(at, at + size));
      }
    },
  }));
}

/** What is wrong with the counts of a stage table beside those added up afresh, women and months one by one. */
function countedWrong(records: Files, cells: readonly StageCell[]): string | undefined {
  const women = rowsOf(records, 'women.csv');
  const activity = rowsOf(records, 'activity.csv');
  if (women === undefined || activity === undefined) return 'no second reading';
  const woman = new Map(women.map((row) => [row['record_id'], row]));
  for (const { cohortId, eventId, from, to, events } of cells) {
    if (typeof events !== 'number') continue;
    const counted = activity.reduce((sum, row) => {
      const hers = woman.get(row['record_id']);
      const month = monthOf(row['month']) - monthOf(hers?.['programme_start']);
      const isHere =
        row['event_id'] === eventId &&
        hers?.['cohort_id'] === cohortId &&
        month >= from &&
        month < to;
      return isHere ? sum + Number(row['count']) : sum;
    }, 0);
    if (counted !== events) return `${eventId} ${from}–${to}: ${events}, not ${counted}`;
  }
  return undefined;
}

function rowsOf(
  files: Files,
  path: string,
): readonly Readonly<Record<string, string>>[] | undefined {
  const name = [...files.keys()].find((each) => each.toLowerCase() === path);
  const text = name === undefined ? '' : textOf(files, name).replace(/^\uFEFF/, '');
  const heading = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const delimiter = [',', ';', '\t'].find((each) => heading.includes(each)) ?? ',';
  const [headings = [], ...rows] = readCells(text, delimiter) ?? [];
  const names = headings.map((each) => each.trim().toLowerCase().replaceAll(' ', '_'));
  return rows.map((row) =>
    Object.fromEntries(names.map((each, index) => [each, row[index] ?? ''])),
  );
}

function monthOf(text = ''): number {
  const [year, month] = text.trim().split('-').map(Number);
  return (year ?? NaN) * 12 + (month ?? NaN);
}
