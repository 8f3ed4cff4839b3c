import { yearsInWords } from './years.ts';

/** The prices that figures are in, as a sentence ends: "at 2024 to 2025 prices". */
export function pricesInSentence(year: string | null): string {
  return year === null ? 'at the prices of their sources' : `at ${year} prices`;
}

/** The place, span and prices under a title or in a caption: "Example borough, 7 years, 2024 to 2025 prices". */
export function placeAndPeriod(facts: {
  readonly area: string;
  readonly years: number;
  readonly priceYear: string | null;
  readonly presentValue: boolean;
}): string {
  const prices = facts.priceYear === null ? 'prices of their sources' : `${facts.priceYear} prices`;
  return `${facts.area}, ${yearsInWords(facts.years)}, ${prices}${facts.presentValue ? ', present value' : ''}`;
}
