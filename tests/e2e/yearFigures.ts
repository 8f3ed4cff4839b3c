import { readFileSync } from 'node:fs';
import { rowsOf, type Report } from './report.ts';

/** Of the prudent rules: what £1 is worth a year earlier. */
const YEARLY = 1.035;

interface YearFigures {
  readonly year: string;
  readonly avoided: number;
  /** How many amounts were rounded by themselves to give `avoided`. */
  readonly parts: number;
  /** Under prudent rules. */
  readonly cost: number;
}

/**
 * What is avoided and what the programme costs in each year: the one from the terminal's table, the other worked out
 * here from the package's own files.
 */
export function yearFigures(name: string, report: Report): readonly YearFigures[] {
  const table = (file: string) => rowsOf(readFileSync(`public/data/${name}/${file}`, 'utf8'));
  const programme = JSON.parse(
    readFileSync(`public/data/${name}/programme.json`, 'utf8'),
  ) as Readonly<Record<'priceYear' | 'baseYear', string>>;
  const index = new Map(
    table('deflators.csv').map((row) => [row['financial_year'], Number(row['index'])]),
  );
  const amounts = report.rows('partner-event-year');
  const years = new Set(amounts.map((row) => row['financial_year'] ?? ''));
  return [...years].map((year) => {
    const events = amounts.filter((row) => row['financial_year'] === year);
    const paid = table('programme-costs.csv').filter((row) => row['financial_year'] === year);
    const uprating = (index.get(programme.priceYear) ?? NaN) / (index.get(year) ?? NaN);
    const nominal = paid.reduce((sum, row) => sum + Number(row['amount_gbp']), 0);
    return {
      year,
      avoided: events.reduce((sum, row) => sum + Number(row['avoided_pv_gbp']), 0),
      parts: events.length,
      cost: nominal === 0 ? 0 : (nominal * uprating) / YEARLY ** yearsBetween(programme, year),
    };
  });
}

function yearsBetween({ baseYear }: { readonly baseYear: string }, year: string): number {
  return Number(year.slice(0, 4)) - Number(baseYear.slice(0, 4));
}
