import { expect, test } from 'vitest';
import type { DataIssue } from '../../src/domain/dataIssue.ts';
import { readGiven, type ByteFile } from '../../src/files/readGiven.ts';
import { openFiles } from '../../src/validate/openPackage.ts';
import { formatIssue } from '../../src/words/dataIssues.ts';
import { EXAMPLE, filesOf, SMALL } from '../fixtures/checkedFolder.ts';
import { packageFiles } from '../fixtures/packageFiles.ts';
import {
  CELL_MUTATIONS,
  KIND_MUTATIONS,
  PERSON_MUTATIONS,
  ROW_MUTATIONS,
} from './contentMutations.ts';
import { BYTE_MUTATIONS, FORM_MUTATIONS } from './formMutations.ts';
import type { Files, Mutated } from './mutation.ts';
import { plainTablesOf, type PlainTables } from './plainTables.ts';
import { secondReading } from './secondReading.ts';
import { seeded } from './seeded.ts';

/** By hand: `FUZZ=100000 npx vitest run --project unit tests/fuzz/packageFuzz.test.ts` */
const CASES = Number(process.env['FUZZ'] ?? 5000);
const PARTS = 10;
const MOST_TOLD = 5;

const MUTATIONS = [
  ...FORM_MUTATIONS,
  ...BYTE_MUTATIONS,
  ...CELL_MUTATIONS,
  ...ROW_MUTATIONS,
  ...KIND_MUTATIONS,
  ...PERSON_MUTATIONS,
];

const BASES = [packageFiles(), packageFiles(), filesOf(SMALL), filesOf(EXAMPLE)].map(
  (files): Files => new Map(files.map(({ path, text }) => [path, new TextEncoder().encode(text)])),
);

test.each(Array.from({ length: PARTS }, (_, part) => part))(
  'no mutation crashes a package or is silently wrong, part %i',
  async (part) => {
    const wrong: string[] = [];
    for (let seed = part; seed < CASES && wrong.length < MOST_TOLD; seed += PARTS) {
      const chance = seeded(seed);
      const base = chance.oneOf(BASES);
      const mutation = chance.oneOf(MUTATIONS);
      const mutated = mutation.mutate(base, chance);
      if (mutated === undefined) continue;
      const problem = await problemOf(base, mutated);
      if (problem !== undefined) wrong.push(`seed ${seed}, ${mutation.name}: ${problem}`);
    }
    expect(wrong).toEqual([]);
  },
  600_000,
);

/** What is wrong with how mutated files were opened; undefined where they were opened or refused as they must be. */
async function problemOf(base: Files, mutated: Mutated): Promise<string | undefined> {
  const { meaning, file, hidden } = mutated;
  const opened = await openFiles(await readGiven(byteFiles(mutated.files)));
  const issues = opened.ok ? opened.warnings : opened.issues;
  const told = issues.map(formatIssue);
  const malformed = issues.find((issue) => !isWellFormed(issue));
  if (malformed !== undefined) return `a message that says too little: ${formatIssue(malformed)}`;
  if (hidden !== undefined && told.some((line) => line.includes(hidden))) {
    return `repeats what points to a person: ${told.join(' | ')}`;
  }
  if (!opened.ok) {
    const faults = issues.filter(({ severity }) => severity === 'fault');
    if (faults.length === 0) return 'refused without a fault';
    if (meaning === 'same' || meaning === 'opens') return `refused: ${told.join(' | ')}`;
    const isNamed =
      file === null || meaning !== 'refused' || faults.some((fault) => fault.file === file);
    return isNamed ? undefined : `no fault of ${file}: ${told.join(' | ')}`;
  }
  if (meaning === 'refused') return 'opened, though nobody could tell what was meant';
  const expected = secondReading(meaning === 'same' ? base : mutated.files);
  return expected === undefined
    ? 'opened, though a second reading could not be sure'
    : differenceOf(plainTablesOf(opened.package), expected);
}

function byteFiles(files: Files): readonly ByteFile[] {
  return [...files].map(([path, bytes]) => ({
    path,
    size: () => Promise.resolve(bytes.length),
    read: () => Promise.resolve(new Uint8Array(bytes).buffer),
    pieces: () => {
      throw new Error(`${path} was to be read at once`);
    },
  }));
}

function isWellFormed({ file, found, expected, remedy, row }: DataIssue): boolean {
  const said = `${found} ${expected} ${remedy}`;
  return (
    file !== '' &&
    found.trim() !== '' &&
    expected.length + remedy.length > 0 &&
    (row === null || row >= 1) &&
    !/undefined|\[object|function \(|NaN(?!")/.test(said.replace(/"[^"]*"/g, ''))
  );
}

/** The first row that the two readings do not share. */
function differenceOf(read: PlainTables, expected: PlainTables): string | undefined {
  for (const [file, rows] of Object.entries(read)) {
    const others = expected[file] ?? [];
    const odd = rows.findIndex((row, index) => row !== others[index]);
    if (odd >= 0 || rows.length !== others.length) {
      return `${file} reads ${rows[odd] ?? 'nothing more'}, not ${others[Math.max(odd, 0)] ?? 'nothing'} (${rows.length} and ${others.length} rows)`;
    }
  }
  return undefined;
}
