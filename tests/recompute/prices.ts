import type { DataPackage } from '../../src/domain/dataPackage.ts';
import { Decimal } from './decimal.ts';
import type { Rules } from './rules.ts';

/** `amount` of one year's prices in the scenario's (M7, M13). */
export function inPriceBase(
  pack: DataPackage,
  rules: Rules,
  amount: Decimal,
  priceYear: number,
): Decimal {
  if (rules.priceBase === null) return amount;
  return amount.times(priceLevel(pack, rules.priceBase)).over(priceLevel(pack, priceYear));
}

function priceLevel(pack: DataPackage, year: number): Decimal {
  const row = pack.deflators.find((deflator) => deflator.year === year);
  if (row === undefined) throw new Error(`There is no deflator for ${year}.`);
  return Decimal.of(row.index);
}

/** What discounting divides money of a year by (M12). */
export function discountDivisor(pack: DataPackage, rules: Rules, year: number): Decimal {
  let divisor = Decimal.one;
  for (let later = 1; later <= year - pack.programme.baseYear; later += 1) {
    divisor = divisor.times(Decimal.of(1 + yearlyRate(rules, later)));
  }
  return divisor;
}

function yearlyRate(rules: Rules, yearsLater: number): number {
  if (rules.discounting === 'none') return 0;
  return rules.discounting === 'green-book-2026' && yearsLater <= 30 ? 0.035 : 0.03;
}

/** Whether money of a year counts (M11). */
export function isWithinHorizon(pack: DataPackage, rules: Rules, year: number): boolean {
  return rules.horizonYears === null || year < pack.programme.baseYear + rules.horizonYears;
}
