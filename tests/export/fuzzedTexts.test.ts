import { expect, test } from 'vitest';
import type { PackageFile } from '../../src/domain/packageFile.ts';
import type { DataPackage } from '../../src/domain/dataPackage.ts';
import type { ProtectedStageTable } from '../../src/domain/stageTable.ts';
import { csvBytes, csvBytesForExcel } from '../../src/export/csv.ts';
import { changeableFiles, protectedPackageFiles } from '../../src/export/packageTables.ts';
import { resultsFiles } from '../../src/export/resultsZip.ts';
import { appraise } from '../../src/model/appraise.ts';
import { preset } from '../../src/scenario/departures.ts';
import { checkPackage } from '../../src/validate/checkPackage.ts';
import { writeScenario } from '../../src/validate/scenarioFile.ts';
import { TABLES } from '../../src/viewModel/tables/tables.ts';
import { formatIssue } from '../../src/words/dataIssues.ts';
import { filesOf, SMALL } from '../fixtures/checkedFolder.ts';
import { undrawnResults } from '../fixtures/undrawnResults.ts';
import { readCells, writeCells, type Cells } from '../fuzz/cells.ts';
import { plainTablesOf } from '../fuzz/plainTables.ts';
import { seeded, type Chance } from '../fuzz/seeded.ts';

/** By hand: `FUZZ=100000 npx vitest run --project unit tests/export/fuzzedTexts.test.ts` */
const CELLS = Number(process.env['FUZZ'] ?? 5000);
const PARTS = 5;

const TEXT_COLUMN =
  /^(name|short_name|unit|definition|budget|hours_source|source|source_title|source_year|note|area|reason|item|domain|measure|period)$/;
const RUNS = ['=', '+', '-', '@', '\t', '\r', '\n', '\r\n', '＝', '＋', '－', '＠'];
const BEFORE = ['', '', '', "'", "''", ' ', '"', '\u00A0', 'x', 'line\r\n', 'line\n', ';', ','];
const REST = [
  ...['HYPERLINK("https://example.org","x")', 'cmd|" /C calc"!A', 'SUM(A:A)', 'x', '"', "'", ','],
  ...['ŵ', '🚓', '<script>alert("x")</script>', '<img src=x onerror=alert("x")>', '\r\n=x', '\n+x'],
  ...['\t@x', '{=x}', '%', '\\', '\u202E', '; DROP', ' ', 'DDE("a";"b")', '[c]', '#REF!'],
];

test.each(Array.from({ length: PARTS }, (_, part) => part))(
  'no text runs in anything that leaves the program, and every text comes back as it was, part %i',
  (part) => {
    let cells = 0;
    for (let seed = part; cells < CELLS / PARTS; seed += PARTS) {
      const { files, count } = fuzzedFiles(seeded(seed));
      cells += count;
      const pack = opened(files);
      const leaving = leavingFiles(pack, files);
      expect(leaving.flatMap(({ path, text }) => liveCells(path, text))).toEqual([]);
      const shared = opened(protectedPackageFiles(pack, files));
      expect(plainTablesOf(shared)).toEqual(plainTablesOf(pack));
      const unzipped = leaving.filter(({ path }) => path.startsWith('package/'));
      const again = unzipped.map((file) => ({ ...file, path: file.path.replace('package/', '') }));
      expect(plainTablesOf(opened(again))).toEqual(plainTablesOf(pack));
    }
    expect(cells).toBeGreaterThanOrEqual(CELLS / PARTS);
  },
  600_000,
);

test('a live text is told from one that is not', () => {
  expect(liveCells('a.csv', 'a\r\n=1\r\n"\n=1"\r\n')).toEqual(['a.csv: "=1"', 'a.csv: "\\n=1"']);
  expect(liveCells('a.csv', "a\r\n'=1\r\n-1.5\r\n1e-7\r\n-1e-7\r\n")).toEqual([]);
});

/** The small package with another text in every cell that holds running text, written without any care. */
function fuzzedFiles(chance: Chance): {
  readonly files: readonly PackageFile[];
  readonly count: number;
} {
  let count = 0;
  const files = filesOf(SMALL).flatMap(({ path, text }) => {
    if (path === 'datapackage.json') return [];
    if (!path.endsWith('.csv')) return [{ path, text }];
    const [headings = [], ...rows] = readCells(text, ',') ?? [];
    const fuzzed: Cells = rows.map((row) =>
      row.map((cell, index) => {
        const isText = TEXT_COLUMN.test(headings[index] ?? '') && !cell.includes('.police');
        if (!isText) return cell;
        count += 1;
        return fuzzedText(chance, count);
      }),
    );
    return [{ path, text: writeCells([headings, ...fuzzed]) }];
  });
  return { files, count };
}

/** Never the same twice, so that no two rows become one. */
function fuzzedText(chance: Chance, number: number): string {
  const rest = Array.from({ length: chance.below(4) }, () => chance.oneOf(REST)).join('');
  const letters = Array.from(String(number), (digit) => 'abcdefghij'.charAt(Number(digit))).join(
    '',
  );
  return `${chance.oneOf(BEFORE)}${chance.oneOf(RUNS)}${rest}${letters}`;
}

function opened(files: readonly PackageFile[]): DataPackage<ProtectedStageTable> {
  const checked = checkPackage(files);
  if (!checked.ok) throw new Error(checked.issues.map(formatIssue).join('\n'));
  const { stageTable } = checked.package;
  if (stageTable.protection !== 'protected') throw new Error('The package is not protected');
  return { ...checked.package, stageTable };
}

/** Every file that can leave the program with these texts in it. */
function leavingFiles(
  pack: DataPackage<ProtectedStageTable>,
  files: readonly PackageFile[],
): readonly PackageFile[] {
  const departures = preset('prudent');
  const tables = TABLES.map((make) => make(undrawnResults(appraise(pack, departures))));
  const zip = resultsFiles({
    title: pack.programme.title,
    pack,
    departures,
    rules: [],
    tables,
    packageFiles: files,
    scenario: writeScenario(departures),
  });
  const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return [
    ...protectedPackageFiles(pack, files),
    ...changeableFiles(pack),
    ...tables.map((table) => ({ path: `${table.name}.csv`, text: decoded(csvBytes(table)) })),
    ...tables.map((table) => ({
      path: `${table.name}.csv`,
      text: decoded(csvBytesForExcel(table)),
    })),
    ...zip.map(({ path, bytes }) => ({ path, text: decoded(bytes) })),
  ];
}

/** Cells that a spreadsheet would run: those that begin as a formula does, and are no number. */
function liveCells(path: string, text: string): readonly string[] {
  if (!path.endsWith('.csv')) return [];
  const cells = readCells(text, ',');
  if (cells === undefined) return [`${path}: cannot be read`];
  return cells
    .flat()
    .filter((cell) => /^[=+\-@\t\r\n\0＝＋－＠]/.test(cell))
    .filter((cell) => !/^-\d+(\.\d+)?(e-?\d+)?$/.test(cell))
    .map((cell) => `${path}: ${JSON.stringify(cell)}`);
}
