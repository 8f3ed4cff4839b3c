import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { brokenImports, importCycles, LAW } from './importLaw.ts';
import { outOfPlace } from './onlyWhere.ts';
import { ownSentences } from './ownSentences.ts';
import { folderOf, sourcesUnder } from './sources.ts';

const code = sourcesUnder('src', ['.ts', '.tsx']);
const styles = sourcesUnder('src', ['.css']);

function source(path: string, text: string) {
  return { path, text };
}

/** The folders that a cell of ARCHITECTURE.md names, in order. */
function foldersIn(cell: string): readonly string[] {
  if (cell === 'nothing') return [];
  const named = [...cell.matchAll(/`(\w+)`/g)].map(([, folder = '']) => folder);
  const all = Object.keys(LAW).filter((folder) => folder !== 'app' && !named.includes(folder));
  return (cell.startsWith('all above but') ? all : named).sort();
}

describe('the sources', () => {
  test('import only what their folder may', () => {
    expect(brokenImports(code)).toEqual([]);
  });

  test('never import in a ring', () => {
    expect(importCycles(code)).toEqual([]);
  });

  test('do each thing in its one place', () => {
    expect(outOfPlace([...code, ...styles])).toEqual([]);
  });

  test('hold no sentence of their own where something is drawn', () => {
    const drawn = ['app', 'charts', 'tables', 'ui', 'viewModel', 'worker'];
    expect(ownSentences(code.filter(({ path }) => drawn.includes(folderOf(path))))).toEqual([]);
  });

  test('stand in folders that the law knows', () => {
    expect(code.length).toBeGreaterThan(50);
    expect(
      [...new Set(code.map(({ path }) => folderOf(path)))].filter((name) => !(name in LAW)),
    ).toEqual([]);
  });

  test('import what ARCHITECTURE.md says they may', () => {
    const rows = readFileSync('ARCHITECTURE.md', 'utf8').matchAll(
      /^\| `src\/(\w+)\/` *\|.*\| *([^|]+?) *\|$/gm,
    );
    const written = [...rows].map(([, folder = '', may = '']) => [folder, foldersIn(may)] as const);
    expect(Object.fromEntries(written)).toEqual(
      Object.fromEntries(Object.entries(LAW).map(([folder, may]) => [folder, [...may].sort()])),
    );
  });

  test('the page loads its own files alone', () => {
    const page = readFileSync('index.html', 'utf8');
    expect(page).not.toMatch(/(?:src|href)\s*=\s*["']?(?:https?:)?\/\//);
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/);
  });
});

describe('the law names', () => {
  test.each([
    ['a model that reads files', 'src/model/a.ts', "import { x } from '../files/x.ts';"],
    ['a part that knows of costs', 'src/ui/A.tsx', "import type { X } from '../domain/x.ts';"],
    ['an import for its effect', 'src/charts/A.tsx', "import '../app/a.ts';"],
    ['an export from elsewhere', 'src/domain/a.ts', "export { x } from '../words/x.ts';"],
    ['an import on demand', 'src/tables/A.tsx', "const x = await import('../export/csv.ts');"],
    ['a way out of the sources', 'src/app/a.ts', "import { x } from '../../tests/x.ts';"],
    ['a folder that it does not know', 'src/utils/a.ts', "import { x } from '../domain/x.ts';"],
    ['the checks’ library elsewhere', 'src/app/a.ts', "import * as z from 'zod/mini';"],
    ['the CSV library elsewhere', 'src/files/a.ts', "import Papa from 'papaparse';"],
    ['the drawing library elsewhere', 'src/app/A.tsx', "import { BarChart } from 'recharts';"],
    ['the terminal’s library elsewhere', 'src/files/a.ts', "import { x } from 'node:fs';"],
    ['a library that it does not know', 'src/app/a.ts', "import x from 'left-pad';"],
  ])('%s', (_, path, text) => {
    expect(brokenImports([source(path, text)])).toEqual([expect.stringContaining(path)]);
  });

  test('a ring of three', () => {
    expect(
      importCycles([
        source('src/model/a.ts', "import { b } from './b.ts';"),
        source('src/model/b.ts', "import type { c } from './c.ts';"),
        source('src/model/c.ts', "export { a } from './a.ts';"),
      ]),
    ).toEqual(['src/model/a.ts → src/model/b.ts → src/model/c.ts → src/model/a.ts']);
  });

  test.each([
    ['src/validate/a.ts', 'Papa.parse(text)'],
    ['src/parse/a.ts', 'Papa.unparse(rows)'],
    ['src/words/a.ts', "new Intl.NumberFormat('en-GB')"],
    ['src/words/b.ts', 'amount.toLocaleString()'],
    ['src/app/a.ts', 'await fetch(address)'],
    ['src/app/b.ts', "localStorage.setItem('a', 'b')"],
    ['src/ui/a.tsx', '<p dangerouslySetInnerHTML={x} />'],
    ['src/model/a.ts', 'console.log(x)'],
    ['src/ui/b.tsx', '<img src="https://elsewhere.example/a.png" />'],
    ['src/ui/c.css', '@import "//elsewhere.example/a.css";'],
    ['src/ui/d.css', 'a { background: url(https://elsewhere.example/a.png) }'],
    ['src/files/a.ts', "fetch('https://elsewhere.example/a')"],
    ['src/files/b.ts', 'new URL("https://elsewhere.example/a")'],
    ['src/app/c.ts', "await import('https://elsewhere.example/a.js')"],
  ])('what is out of place in %s: %s', (path, text) => {
    expect(outOfPlace([source(path, text)])).toEqual([expect.stringContaining(path)]);
  });

  test('nothing that a comment says', () => {
    expect(outOfPlace([source('src/app/a.ts', '/** Never console.log. */\n// fetch(x)')])).toEqual(
      [],
    );
  });
});

describe('a sentence of its own is', () => {
  test.each([
    ['text between tags', 'src/app/A.tsx', 'const a = <p>Nothing to show</p>;'],
    ['a name that is heard', 'src/ui/A.tsx', 'const a = <svg aria-label="bars" />;'],
    ['a text in a list', 'src/app/a.ts', "const A = ['Nothing to show here'];"],
    ['a text that is put together', 'src/tables/a.ts', 'const a = `Nothing to show in ${year}`;'],
  ])('%s', (_, path, text) => {
    expect(ownSentences([source(path, text)])).toEqual([expect.stringContaining(path)]);
  });

  test('no class, no unit, no sign, no key, no error for developers', () => {
    const text = `
      const a = <p className="table table--wide" id="main">{count} £ · {'px'}</p>;
      const b = 'partner-summary';
      const c = () => { throw new Error('The page has no place to draw in.'); };`;
    expect(ownSentences([source('src/app/A.tsx', text)])).toEqual([]);
  });
});
