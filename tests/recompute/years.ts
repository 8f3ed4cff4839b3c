import { sum, type Decimal } from './decimal.ts';
import { pennies, penniesAddingTo } from './pennies.ts';
import type { Recomputed } from './recompute.ts';

interface Dated {
  readonly year: number;
  readonly present: Decimal;
}

/** A financial year of the whole programme, in pennies; null where there is nothing to tell. */
interface YearInPennies {
  readonly year: number;
  readonly avoided: number;
  readonly cost: number | null;
  readonly contributions: number | null;
}

/** Every year that money falls in, each column rounded so that it adds to its total (M16). */
export function yearsOf({
  programme,
  programmeCosts,
  contributions,
}: Recomputed): readonly YearInPennies[] {
  const avoided = programme.money.map(({ moneyYear, present }) => ({ year: moneyYear, present }));
  const all = [...avoided, ...(programmeCosts ?? []), ...(contributions ?? [])];
  const years = [...new Set(all.map(({ year }) => year))].toSorted((left, right) => left - right);
  const [avoidedPennies, costs, paidIn] = [avoided, programmeCosts, contributions].map((column) =>
    column === null ? null : byYear(years, column),
  );
  return years.map((year, index) => ({
    year,
    avoided: avoidedPennies?.[index] ?? 0,
    cost: costs?.[index] ?? null,
    contributions: paidIn?.[index] ?? null,
  }));
}

function byYear(years: readonly number[], column: readonly Dated[]): readonly number[] {
  const parts = years.map((year) =>
    sum(column.filter((dated) => dated.year === year).map(({ present }) => present)),
  );
  return penniesAddingTo(pennies(sum(parts)), parts);
}

/** The years in which there is any money: how many empty ones stand around them is a matter of show. */
export function yearsWithMoney(years: readonly YearInPennies[]): readonly YearInPennies[] {
  return years.filter(({ avoided, cost, contributions }) =>
    [avoided, cost, contributions].some((pence) => pence !== null && pence !== 0),
  );
}
