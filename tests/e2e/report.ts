import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

type ReportRow = Readonly<Record<string, string>>;

/** What the engine says of a package, as the terminal writes it. */
export interface Report {
  /** The names of its tables. */
  readonly names: readonly string[];
  readonly bytes: (table: string) => Buffer;
  /** Rows by column. */
  readonly rows: (table: string) => readonly ReportRow[];
}

/** Asks the terminal's command, as it was built. @param folder empty, for what it writes */
export function reportOf(name: string, preset: 'prudent' | 'reported', folder: string): Report {
  const args = [`public/data/${name}`, '--preset', preset, '--out', folder];
  execFileSync(process.execPath, ['dist-commands/report.js', ...args], { stdio: 'pipe' });
  const bytes = (table: string) => readFileSync(join(folder, `${table}.csv`));
  return {
    names: readdirSync(folder).flatMap((file) =>
      file.endsWith('.csv') ? [file.slice(0, -'.csv'.length)] : [],
    ),
    bytes,
    rows: (table) => rowsOf(bytes(table).toString('utf8')),
  };
}

/** The rows of a CSV without line breaks in its cells. */
export function rowsOf(text: string): readonly ReportRow[] {
  const [head = '', ...lines] = text.replace('\uFEFF', '').trim().split(/\r?\n/);
  const columns = head.split(',');
  return lines.map((line) => {
    const cells = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? [];
    return Object.fromEntries(
      columns.map((column, place) => [
        column,
        (cells[place] ?? '').replace(/,$/, '').replace(/^"|"$/g, ''),
      ]),
    );
  });
}

/** Pounds as a page writes them, with a true minus sign. */
export function poundsIn(text: string): number {
  return Number(text.replace('−', '-').replace(/[^\d.-]/g, ''));
}
